import { type IdentifierLabel, type Severity, TOPICS, type Topic } from "@bedside/guidance";
import { defineRule, type Hit, type Rule } from "../find/rule.ts";
import { characteristicOf } from "../read/lexicons/protected-groups.ts";
import type { Reading } from "../read/reading.ts";
import { type Scores, scoresOf } from "../read/scores/scores.ts";
import { type Bars, type Graded, type Ground, gradeTogether, isBare } from "./grade.ts";
import { BARS } from "./joined.generated.ts";
import { chancesOf, type Ruled } from "./joined.ts";
import type { Judged } from "./judged.ts";
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
 * Hears the scores beside the rules: topics that the draft as a whole is likely to touch and that no rule found, and how
 * grave what was found is when everything is weighed together.
 */
export function hearScores(ruled: Ruled, reading: Reading, looks = 1): readonly Judged[] {
  const scores = scoresOf(reading);
  const bars = barsFor(Math.max(looks, scores.parts));
  const { severities, heard, stopped } = gradedFairly(ruled, reading, scores, bars);
  const found = ruled.judged.map((each, at): Judged => {
    const severity = severities[at] as Severity;
    return severity === each.severity ? each : { ...each, severity };
  });
  const together = heard.map((topic) => {
    const loose = topic === "confidentiality" ? looseIdentifier(ruled.hits) : undefined;
    const heardAs = takenTogether(topic, topic === stopped, loose?.span ?? scores.carrierOf(topic), reading);
    return loose === undefined ? heardAs : namedAs(heardAs, loose);
  });
  return [...found, ...together];
}

/**
 * The grade of everything; where prejudice is heard, once more with nothing said by the names of groups: those who speak of
 * gay people or pensioners are no likelier to be told of prejudice than those who speak of anybody.
 */
function gradedFairly(ruled: Ruled, reading: Reading, scores: Scores, bars: Bars): Graded {
  const grounds = ruled.judged.map(groundOf);
  const bare = isBare(reading.context);
  const chances = chancesOf(scores.points, ruled, reading);
  const graded = gradeTogether(grounds, chances, bare, bars);
  if (!graded.heard.includes("discrimination")) return graded;
  const points = scores.pointsWithout((word) => characteristicOf(word) !== undefined);
  const blind = chancesOf(points, ruled, reading);
  const topics = { ...chances.topics, discrimination: blind.topics.discrimination };
  const flagged = Math.min(chances.flagged, blind.flagged);
  const stop = Math.min(chances.stop, blind.stop);
  return gradeTogether(grounds, { topics, flagged, stop }, bare, bars);
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
function barsFor(looks: number): Bars {
  if (looks === 1) return BARS;
  const raised = (bar: number): number => 1 - (1 - bar) / Math.sqrt(looks);
  const { topics, flagged, sure, stop, alone, bare } = BARS;
  return {
    ...BARS,
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
