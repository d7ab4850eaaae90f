import { type IdentifierLabel, type Severity, TOPICS, type Topic } from "@bedside/guidance";
import type { Opinion, ReaderName } from "../evidence.ts";
import { defineRule, type Hit, type Rule } from "../find/rule.ts";
import { characteristicOf } from "../read/lexicons/protected-groups.ts";
import type { Reading } from "../read/reading.ts";
import { type Scores, scoresOf } from "../read/scores/scores.ts";
import type { Span } from "../span.ts";
import { type Bars, type Graded, type Ground, gradeTogether, isBare, withoutLoneStop } from "./grade.ts";
import { BARS } from "./joined.generated.ts";
import { type Chances, chanceFrom, chancesOf, type Ruled } from "./joined.ts";
import type { Judged } from "./judged.ts";
import {
  agreeOnStop,
  barsWith,
  heardTogether,
  type SecondReaders,
  surerOf,
  whoSaw,
} from "./second-readers.ts";
import { saidTogether, usuallySaid } from "./taken-together-said.ts";

/** One for each topic: a finding that rests on the whole draft rather than on one phrase. */
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
 * Hears the scores, and second readers where there are any, beside the rules: topics that the draft as a whole is likely to touch and that no rule found, and how
 * grave what was found is when everything is weighed together.
 */
export function hearScores(
  ruled: Ruled,
  reading: Reading,
  looks = 1,
  readers?: SecondReaders,
): readonly Judged[] {
  const scores = scoresOf(reading);
  const windows = readers?.model?.windows ?? 1;
  const known = readers === undefined ? BARS : barsWith(readers, BARS);
  const bars = barsFor(known, Math.max(looks, scores.parts, windows));
  const { graded, without } = gradedFairly(ruled, reading, scores, bars, readers);
  const found = ruled.judged.map((each, at): Judged => {
    const severity = graded.severities[at] as Severity;
    const seenBy = readers && (["rules", ...whoSaw(each.hit.rule.topic, without, readers)] as const);
    return severity === each.severity && !seenBy ? each : { ...each, severity, ...(seenBy && { seenBy }) };
  });
  const together = graded.heard.map((topic) => {
    const loose = topic === "confidentiality" ? looseIdentifier(ruled.hits) : undefined;
    const span = loose?.span ?? carrierOf(topic, scores, without, readers);
    const heardAs = takenTogether(topic, topic === graded.stopped, span, reading);
    const seenBy = readers && seenTogether(topic, without, readers);
    return { ...(loose === undefined ? heardAs : namedAs(heardAs, loose)), ...(seenBy && { seenBy }) };
  });
  return [...found, ...together];
}

/** Scores and second readers may reach together what neither sees alone. */
function seenTogether(topic: Topic, without: Chances, readers: SecondReaders): readonly ReaderName[] {
  const seen = whoSaw(topic, without, readers);
  return seen.length > 0 ? seen : readers.model === undefined ? ["scores"] : ["scores", "model"];
}

/** Where a topic is shown that no rule found: at the words that carried it for whoever was surer of it. */
function carrierOf(
  topic: Topic,
  scores: Scores,
  without: Chances,
  readers: SecondReaders | undefined,
): Hit["span"] {
  const own = scores.carrierOf(topic);
  const model = readers?.model;
  if (model === undefined) return own ?? readers?.evidence.opinions?.flatMap(spansOf(topic))[0];
  const isModelSurer = chanceFrom(model.points[topic]) > without.topics[topic];
  return isModelSurer ? (model.carriers[topic] ?? own) : (own ?? model.carriers[topic]);
}

function spansOf(topic: Topic): (opinion: Opinion) => Span[] {
  return ({ topics }) => topics.flatMap((each) => (each.topic === topic && each.span ? [each.span] : []));
}

/**
 * The grade of everything; where prejudice is heard, once more with nothing said by the names of groups: those who speak of
 * gay people or pensioners are no likelier to be told of prejudice than those who speak of anybody.
 */
function gradedFairly(
  ruled: Ruled,
  reading: Reading,
  scores: Scores,
  bars: Bars,
  readers: SecondReaders | undefined,
): { graded: Graded; without: Chances } {
  const grounds = ruled.judged.map(groundOf);
  const bare = isBare(reading.context);
  const without = chancesOf(scores.points, ruled, reading);
  const heard = (chances: Chances) => (readers === undefined ? chances : heardTogether(chances, readers));
  const grade = (chances: Chances) => {
    const doubting = readers === undefined ? chances : surerOf(chances, without);
    const graded = gradeTogether(grounds, chances, bare, bars, doubting);
    return readers === undefined || agreeOnStop(without, readers) ? graded : withoutLoneStop(graded, grounds);
  };
  const chances = heard(without);
  const graded = grade(chances);
  if (!graded.heard.includes("discrimination")) return { graded, without };
  const points = scores.pointsWithout((word) => characteristicOf(word) !== undefined);
  const blind = heard(chancesOf(points, ruled, reading));
  const topics = { ...chances.topics, discrimination: blind.topics.discrimination };
  const flagged = Math.min(chances.flagged, blind.flagged);
  const stop = Math.min(chances.stop, blind.stop);
  return { graded: grade({ topics, flagged, stop }), without };
}

/** What identifies somebody, and nobody was known to own: gravest first. */
const LOOSE_LABELS: readonly (IdentifierLabel | undefined)[] = ["number", "address", "contact", "name"];

function looseIdentifier(hits: readonly Hit[]): Hit | undefined {
  const loose = hits.filter(({ span, whose }) => span !== undefined && whose === "unknown");
  for (const label of LOOSE_LABELS) {
    const found = loose.find((hit) => hit.label === label);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The draft as a whole says that the identifier is a patient's: it is the place, and without it there is less to find. */
function namedAs({ hit, severity }: Judged, { label, fixes }: Hit): Judged {
  return { hit: { ...hit, label, fixes }, severity };
}

/** What identifies by itself, a threat, and what has learned bars of its own, stand whatever the rest of a draft sounds like. */
const FIRM_LABELS: ReadonlySet<string | undefined> = new Set(["number", "contact", "address"]);
const FIRM_RULES: ReadonlySet<string> = new Set(["respect/threat", "discrimination/hostile-to-group"]);

export function groundOf({ hit, severity }: Judged): Ground {
  const { id, topic } = hit.rule;
  return { topic, severity, isFirm: FIRM_LABELS.has(hit.label) || FIRM_RULES.has(id) };
}

/**
 * The bars for one of several looks at a draft. Each look may be wrong, so that each is held to more: the chance of being
 * wrong is shared out, by the square root since passages of one draft are alike.
 */
function barsFor(known: Bars, looks: number): Bars {
  if (looks === 1) return known;
  const raised = (bar: number): number => 1 - (1 - bar) / Math.sqrt(looks);
  const { topics, flagged, sure, stop, alone, bare } = known;
  return {
    ...known,
    topics: topics.map(raised),
    flagged: raised(flagged),
    sure: raised(sure),
    stop: raised(stop),
    alone: raised(alone),
    bare: raised(bare),
  };
}

function takenTogether(topic: Topic, isStop: boolean, span: Hit["span"], reading: Reading): Judged {
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
  const severity = grade === "note" ? "note" : isStop ? "stop" : "pause";
  return { hit, severity };
}
