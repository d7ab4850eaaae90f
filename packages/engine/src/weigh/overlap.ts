import type { Topic } from "@bedside/guidance";
import { keepDisjoint } from "../disjoint.ts";
import { length, type Span } from "../span.ts";
import { isGraver, type Judged } from "./judged.ts";

/**
 * Keeps one finding of a topic where several overlap: the graver, then the longer, then the one found first.
 * Of whole-draft findings it keeps one a rule. Findings of different topics may share words.
 */
export function resolveOverlaps(judged: readonly Judged[]): Judged[] {
  const byTopic = new Map<Topic, Placed[]>();
  const wholeDraft = new Map<string, Judged>();
  judged.forEach((each, order) => {
    const { span, rule } = each.hit;
    if (span === undefined) keepGraver(wholeDraft, rule.id, each);
    else placedIn(byTopic, rule.topic).push({ each, span, order });
  });
  const placed = [...byTopic.values()].flatMap((ofTopic) => keepDisjoint(ofTopic, byWeight));
  placed.sort((a, b) => a.span.start - b.span.start || a.order - b.order);
  return [...placed.map(({ each }) => each), ...wholeDraft.values()];
}

interface Placed {
  readonly each: Judged;
  readonly span: Span;
  readonly order: number;
}

function placedIn(byTopic: Map<Topic, Placed[]>, topic: Topic): Placed[] {
  const known = byTopic.get(topic);
  if (known !== undefined) return known;
  const placed: Placed[] = [];
  byTopic.set(topic, placed);
  return placed;
}

function keepGraver(kept: Map<string, Judged>, rule: string, each: Judged): void {
  const other = kept.get(rule);
  if (other === undefined || isGraver(each.severity, other.severity)) kept.set(rule, each);
}

function byWeight(a: Placed, b: Placed): number {
  if (a.each.severity !== b.each.severity) return isGraver(a.each.severity, b.each.severity) ? -1 : 1;
  return length(b.span) - length(a.span) || a.order - b.order;
}
