import type { ModelScore } from "@bedside/engine";
import { TOPICS, type Topic } from "@bedside/guidance";
import { HOSTILITY, type Hostility } from "../file/description.ts";
import { ModelError } from "../model.ts";
import type { Looked } from "./looks.ts";

/**
 * What another part of a text may make good: a source, an interest that is declared, a name under an opinion, a credit. A
 * window that does not hold it knows nothing of it, so here all windows count alike. Everything else is told where it
 * stands, whatever else the text says, and the window that says most of it decides. The check draws the same line.
 */
const MADE_GOOD_ELSEWHERE: ReadonlySet<string> = new Set<Topic>([
  "advice",
  "sources",
  "role",
  "conflict",
  "copyright",
  "indemnity",
]);

type Points<Name extends string> = Record<Name, number>;

/** The logarithm of the odds of every score of a text that was read in one or more windows. */
export function pointsOf(looks: readonly Looked[], scores: readonly string[]): Points<ModelScore> {
  return pointsFor([...TOPICS, "flagged", "stop"], looks, scores);
}

/** The same of how hostile the words are. */
export function hostilityOf(looks: readonly Looked[], scores: readonly string[]): Points<Hostility> {
  return pointsFor(HOSTILITY, looks, scores);
}

function pointsFor<Name extends string>(
  names: readonly Name[],
  looks: readonly Looked[],
  scores: readonly string[],
): Points<Name> {
  const point = (name: Name): number => {
    const said = saidOf(looks, scores, name);
    const points = MADE_GOOD_ELSEWHERE.has(name) ? mean(said) : Math.max(...said);
    if (!Number.isFinite(points)) throw new ModelError("runtime-failed");
    return points;
  };
  return Object.fromEntries(names.map((name) => [name, point(name)])) as Points<Name>;
}

/** The look that says most of a topic. */
export function loudest(looks: readonly Looked[], scores: readonly string[], topic: Topic): Looked {
  const said = saidOf(looks, scores, topic);
  return looks[said.indexOf(Math.max(...said))] ?? looks[0]!;
}

function saidOf(looks: readonly Looked[], scores: readonly string[], name: string): number[] {
  const at = scores.indexOf(name);
  return looks.map(({ sums }) => sums.scores[at] ?? Number.NaN);
}

function mean(all: readonly number[]): number {
  return all.reduce((sum, each) => sum + each, 0) / all.length;
}
