import { TOPICS, type Topic } from "@bedside/guidance";
import type { Evidence, ModelEvidence, ReaderName } from "../evidence.ts";
import { OUTPUTS, type Output } from "../read/scores/outputs.ts";
import type { Bars } from "./grade.ts";
import { type Chances, chanceFrom, oddsOf } from "./joined.ts";
import type { ModelJoining } from "./model-joining.ts";
import { MODEL_JOININGS } from "./with-model.generated.ts";

/** Where a language model names a topic, its odds grow by e² (about seven times): it tips what was nearly said, and says nothing by itself. */
const OPINION_POINTS = 2;
/** The same for the draft as a whole. */
const OPINION_FLAGGED = 1;
/** The model's points are not believed beyond this. */
const MOST_POINTS = 6;
/** From even odds on, a reader counts as having seen something. */
const SEEN = 0.5;

/** Second readers whose evidence is of this very text, and whose worth is known. */
export interface SecondReaders {
  readonly evidence: Evidence;
  readonly model: ModelEvidence | undefined;
  readonly joining: ModelJoining | undefined;
}

/** Undefined where there is nobody to hear. */
export function secondReaders(evidence: Evidence | undefined, text: string): SecondReaders | undefined {
  if (evidence === undefined || evidence.text !== text) return undefined;
  const joining = evidence.model && MODEL_JOININGS[evidence.model.id];
  const model = joining && evidence.model;
  const opinions = evidence.opinions ?? [];
  return model === undefined && opinions.length === 0 ? undefined : { evidence, model, joining };
}

/** Everybody who read a draft, in the order of READERS. */
export function readersOf({ evidence, model }: SecondReaders): readonly ReaderName[] {
  const opinions = new Set((evidence.opinions ?? []).map(({ reader }) => reader));
  return ["rules", "scores", ...(model ? (["model"] as const) : []), ...opinions];
}

/** The chances with second readers heard too. */
export function heardTogether(chances: Chances, { evidence, model, joining }: SecondReaders): Chances {
  const heard = model && joining ? withModel(chances, model, joining) : chances;
  return (evidence.opinions ?? []).reduce(withOpinion, heard);
}

export function withModel(
  chances: Chances,
  { points }: Pick<ModelEvidence, "points">,
  { weights }: Pick<ModelJoining, "weights">,
): Chances {
  const said = OUTPUTS.map((output) => Math.max(-MOST_POINTS, Math.min(MOST_POINTS, points[output])));
  const chance = (output: Output, before: number): number => {
    const [always = 0, known = 1, ...worths] = weights[OUTPUTS.indexOf(output)] ?? [];
    const sum = always + known * oddsOf(before);
    return chanceFrom(worths.reduce((total, worth, at) => total + worth * (said[at] ?? 0), sum));
  };
  return {
    topics: byTopic((topic) => chance(topic, chances.topics[topic])),
    flagged: chance("flagged", chances.flagged),
    stop: chance("stop", chances.stop),
  };
}

function withOpinion(
  chances: Chances,
  { topics: named }: { readonly topics: readonly { topic: Topic }[] },
): Chances {
  if (named.length === 0) return chances;
  const raised = (chance: number, points: number) => chanceFrom(oddsOf(chance) + points);
  const isNamed = new Set(named.map(({ topic }) => topic));
  return {
    ...chances,
    topics: byTopic((topic) => raised(chances.topics[topic], isNamed.has(topic) ? OPINION_POINTS : 0)),
    flagged: raised(chances.flagged, OPINION_FLAGGED),
  };
}

function byTopic(chance: (topic: Topic) => number): Record<Topic, number> {
  return Object.fromEntries(TOPICS.map((topic) => [topic, chance(topic)])) as Record<Topic, number>;
}

/** The bars of what was learned with the model, or those of the scores alone. */
export function barsWith({ joining }: SecondReaders, without: Bars): Bars {
  return joining?.bars ?? without;
}

/** By which a rule is doubted: whichever is surer that something is amiss, everybody together or everybody but second readers. */
export function surerOf(heard: Chances, without: Chances): Chances {
  return {
    topics: byTopic((topic) => Math.max(heard.topics[topic], without.topics[topic])),
    flagged: Math.max(heard.flagged, without.flagged),
    stop: Math.max(heard.stop, without.stop),
  };
}

/** Whether readers without the model think a stop possible: with less, the model alone would have said it. */
export function agreeOnStop(without: Chances, { joining }: SecondReaders): boolean {
  return without.stop >= (joining?.agree ?? SEEN);
}

/** Which second readers, and whether the scores, saw a topic. */
export function whoSaw(topic: Topic, without: Chances, { evidence, model }: SecondReaders): ReaderName[] {
  const seen: ReaderName[] = [];
  if (without.topics[topic] >= SEEN) seen.push("scores");
  if (model !== undefined && chanceFrom(model.points[topic]) >= SEEN) seen.push("model");
  for (const { reader, topics } of evidence.opinions ?? [])
    if (topics.some((each) => each.topic === topic)) seen.push(reader);
  return seen;
}
