import { type Severity, TOPICS, type Topic } from "@bedside/guidance";
import type { Context } from "../draft.ts";
import type { Chances } from "./joined.ts";

/** From which chance on something is said, and below which a rule is doubted. Chosen on training folds. */
export interface Bars {
  /** In the order of TOPICS. */
  readonly topics: readonly number[];
  /** Below this nothing but a note is said on scores alone. */
  readonly flagged: number;
  /** From here on something is said even if no topic reaches its own bar. */
  readonly sure: number;
  /** From here on a pause that a rule found becomes a stop. */
  readonly stop: number;
  /** From here on what only the scores heard is a stop. */
  readonly alone: number;
  /** Where the chance of anything at all is below this, what a rule would pause for is a note. */
  readonly doubt: number;
  /** The same where the chance of the rule's own topic is below this. */
  readonly astray: number;
  /** Where the chance of a stop is below this, what a rule would stop is a pause. */
  readonly mild: number;
  /** As `flagged`, and as `sure` where that is lower, for a text that comes with nothing around it. */
  readonly bare: number;
}

/** What a rule found, as far as grading goes. */
export interface Ground {
  readonly topic: Topic;
  readonly severity: Severity;
  /** Stands whatever the scores say: a number, an address, a threat. */
  readonly isFirm: boolean;
}

/** How grave everything is when rules and scores have been heard together. */
export interface Graded {
  /** Of each ground, in order. */
  readonly severities: readonly Severity[];
  /** Topics that no rule found, to be spoken of on the scores' word. */
  readonly heard: readonly Topic[];
  /** The one of them that is a stop, if any. */
  readonly stopped: Topic | undefined;
}

/**
 * Whether a text comes with nothing around it: it may be anybody's, about anything, so that more is asked of a score before
 * it is spoken of.
 */
export function isBare({ country: _, ...around }: Context): boolean {
  return Object.values(around).every((each) => each === undefined);
}

/** Topics that never stop by themselves (topics.md calls them mended by a name, an interest, a credit). */
const NEVER_STOP: ReadonlySet<Topic> = new Set(["role", "conflict", "copyright", "indemnity"]);

/**
 * Weighs what rules found against the chances that everything together gives. `doubting` are the chances by which a rule is
 * doubted, where they are others: a second reader may not silence by itself what everybody else believes.
 */
export function gradeTogether(
  grounds: readonly Ground[],
  chances: Chances,
  bare: boolean,
  bars: Bars,
  doubting: Chances = chances,
): Graded {
  const severities = grounds.map((ground) => doubted(ground, doubting, bars));
  const spokenOf = new Set(grounds.filter((_, at) => severities[at] !== "note").map(({ topic }) => topic));
  const likely = topicsHeard(spokenOf, chances, bare, bars);
  const heard: Topic[] = [];
  for (const topic of likely) {
    const noted = grounds.findIndex((ground) => ground.topic === topic);
    if (noted < 0) heard.push(topic);
    else if (topic !== "indemnity") severities[noted] = "pause";
  }
  const stopped = severities.includes("stop")
    ? undefined
    : stopAmong(grounds, severities, heard, chances, bars);
  if (typeof stopped === "number") severities[stopped] = "stop";
  return { severities, heard, stopped: typeof stopped === "string" ? stopped : undefined };
}

function doubted({ topic, severity, isFirm }: Ground, chances: Chances, bars: Bars): Severity {
  if (isFirm || severity === "note") return severity;
  if (severity === "stop") return chances.stop < bars.mild ? "pause" : "stop";
  return chances.flagged < bars.doubt || chances.topics[topic] < bars.astray ? "note" : "pause";
}

/** The same with no stop but those of rules: where the model alone would have said it. */
export function withoutLoneStop({ severities, heard }: Graded, grounds: readonly Ground[]): Graded {
  const milder = severities.map((severity, at) =>
    severity === "stop" && grounds[at]?.severity !== "stop" ? "pause" : severity,
  );
  return { severities: milder, heard, stopped: undefined };
}

/** What becomes a stop: the likeliest pause of a rule, by its place; else the likeliest topic heard. */
function stopAmong(
  grounds: readonly Ground[],
  severities: readonly Severity[],
  heard: readonly Topic[],
  { stop, topics }: Chances,
  bars: Bars,
): number | Topic | undefined {
  if (stop >= bars.stop) {
    let raised: number | undefined;
    grounds.forEach(({ topic }, at) => {
      if (severities[at] !== "pause" || NEVER_STOP.has(topic)) return;
      const before = raised === undefined ? undefined : grounds[raised];
      if (before === undefined || topics[topic] > topics[before.topic]) raised = at;
    });
    if (raised !== undefined) return raised;
  }
  if (stop < bars.alone) return undefined;
  return heard
    .filter((topic) => !NEVER_STOP.has(topic))
    .reduce<Topic | undefined>(
      (best, topic) => (best === undefined || topics[topic] > topics[best] ? topic : best),
      undefined,
    );
}

/** The topics to speak of that no rule speaks of. */
function topicsHeard(spokenOf: ReadonlySet<Topic>, chances: Chances, bare: boolean, bars: Bars): Topic[] {
  const flagged = bare ? Math.max(bars.flagged, bars.bare) : bars.flagged;
  const sure = bare ? Math.max(bars.sure, bars.bare) : bars.sure;
  const heard = TOPICS.filter((topic, at) => {
    if (spokenOf.has(topic) || chances.topics[topic] < (bars.topics[at] ?? 1)) return false;
    return topic === "indemnity" || chances.flagged >= flagged;
  });
  const isSilent = spokenOf.size === 0 && heard.every((topic) => topic === "indemnity");
  return isSilent && chances.flagged >= sure ? [...heard, likeliest(chances)] : heard;
}

function likeliest({ topics }: Chances): Topic {
  let best: Topic = "confidentiality";
  for (const topic of TOPICS) if (topic !== "indemnity" && topics[topic] > topics[best]) best = topic;
  return best;
}
