import { length, overlaps } from "../span.ts";
import { isGraver, type Judged } from "./judged.ts";

/**
 * Keeps one finding of a topic where several overlap: the graver, then the longer, then the rule listed first.
 * Of whole-draft findings it keeps one a rule. Findings of different topics may share words.
 */
export function resolveOverlaps(judged: readonly Judged[]): Judged[] {
  const byWeight = judged
    .map((each, order) => ({ each, order }))
    .sort((a, b) => compare(a.each, b.each) || a.order - b.order);
  const kept: Judged[] = [];
  const keptByTopic = new Map<string, Judged[]>();
  for (const { each } of byWeight) {
    const sameTopic = keptByTopic.get(each.hit.rule.topic) ?? [];
    if (sameTopic.some((other) => collides(each, other))) continue;
    sameTopic.push(each);
    keptByTopic.set(each.hit.rule.topic, sameTopic);
    kept.push(each);
  }
  return kept.sort(inTextOrder);
}

function compare(a: Judged, b: Judged): number {
  if (a.severity !== b.severity) return isGraver(a.severity, b.severity) ? -1 : 1;
  return (b.hit.span ? length(b.hit.span) : 0) - (a.hit.span ? length(a.hit.span) : 0);
}

function collides(a: Judged, b: Judged): boolean {
  if (a.hit.span === undefined || b.hit.span === undefined) {
    return a.hit.span === b.hit.span && a.hit.rule.id === b.hit.rule.id;
  }
  return overlaps(a.hit.span, b.hit.span);
}

function inTextOrder(a: Judged, b: Judged): number {
  return (a.hit.span?.start ?? Number.MAX_SAFE_INTEGER) - (b.hit.span?.start ?? Number.MAX_SAFE_INTEGER);
}
