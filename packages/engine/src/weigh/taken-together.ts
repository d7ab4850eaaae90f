import { TOPICS, type Topic } from "@bedside/guidance";
import { defineRule, type Hit, type Rule } from "../find/rule.ts";
import type { Reading } from "../read/reading.ts";
import { scoresOf } from "../read/scores/scores.ts";
import { BARS } from "./joined.generated.ts";
import { type Bars, type Chances, chancesOf, isBare, type Ruled, topicsHeard } from "./joined.ts";
import type { Judged } from "./judged.ts";
import { saidTogether, usuallySaid } from "./taken-together-said.ts";

/** One for each topic: a finding that rests on the whole draft rather than on one phrase. Never more than `pause`. */
export const TAKEN_TOGETHER: readonly Rule[] = TOPICS.map((topic) => {
  const { message, why } = usuallySaid(topic);
  const grade = topic === "indemnity" ? "note" : "pause";
  return defineRule({
    id: `${topic}/taken-together`,
    grade,
    message,
    why,
    needs: "anything",
    find: () => [],
  });
});

/**
 * Hears the scores besides the rules: topics that the draft as a whole is likely to touch and that no rule found, and a
 * stop where a rule had found reason to pause and everything together says more. A score alone never stops.
 */
export function hearScores(ruled: Ruled, reading: Reading, looks = 1): readonly Judged[] {
  const scores = scoresOf(reading);
  const chances = chancesOf(scores.points, ruled, reading);
  const bars = barsFor(looks);
  const raised = raiseGravest(ruled.judged, chances, bars);
  const found = new Set(raised.map(({ hit }) => hit.rule.topic));
  const heard = topicsHeard(found, chances, isBare(reading.context), bars).map((topic) =>
    takenTogether(topic, scores.carrierOf(topic), reading),
  );
  return [...raised, ...heard];
}

/**
 * The bars for one of several looks at a draft. Each look may be wrong, so that each is held to more: the chance of being
 * wrong is shared out, by the square root since passages of one draft are alike.
 */
function barsFor(looks: number): Bars {
  if (looks === 1) return BARS;
  const raised = (bar: number): number => 1 - (1 - bar) / Math.sqrt(looks);
  const { topics, flagged, sure, stop, bare } = BARS;
  return {
    topics: topics.map(raised),
    flagged: raised(flagged),
    sure: raised(sure),
    stop: raised(stop),
    bare: raised(bare),
  };
}

function takenTogether(topic: Topic, span: Hit["span"], reading: Reading): Judged {
  const rule = TAKEN_TOGETHER[TOPICS.indexOf(topic)] as Rule;
  const { grade } = rule;
  const { message, why } = saidTogether(topic, reading, span);
  const hit: Hit = {
    rule,
    span,
    grade,
    message,
    why,
    fixes: [],
    label: undefined,
    whose: "unknown",
    narrows: undefined,
  };
  return { hit, severity: grade === "note" ? "note" : "pause" };
}

/** Topics that never stop by themselves (topics.md calls them mended by a name, an interest, a credit). */
export const NEVER_STOP: ReadonlySet<Topic> = new Set(["role", "conflict", "copyright", "indemnity"]);

/** The pause of the likeliest topic becomes a stop. */
function raiseGravest(judged: readonly Judged[], { stop, topics }: Chances, bars: Bars): readonly Judged[] {
  if (stop < bars.stop || judged.some(({ severity }) => severity === "stop")) return judged;
  let raised: Judged | undefined;
  for (const each of judged) {
    const { topic } = each.hit.rule;
    if (each.severity !== "pause" || NEVER_STOP.has(topic)) continue;
    if (raised === undefined || topics[topic] > topics[raised.hit.rule.topic]) raised = each;
  }
  return judged.map((each) => (each === raised ? { ...each, severity: "stop" } : each));
}
