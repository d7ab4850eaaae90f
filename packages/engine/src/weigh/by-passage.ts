import type { Topic } from "@bedside/guidance";
import { find } from "../find/find.ts";
import type { Hit } from "../find/rule.ts";
import type { OthersWords } from "../read/others-words.ts";
import { storiesOf } from "../read/passages.ts";
import { read } from "../read/read.ts";
import type { Reading } from "../read/reading.ts";
import type { Fix, Identifiability, IdentifiabilityLevel } from "../report.ts";
import { overlaps, type Span } from "../span.ts";
import type { Ruled } from "./joined.ts";
import type { Judged } from "./judged.ts";

/** What the rules make of one text by themselves. */
export interface RuledAlone extends Ruled {
  readonly identifiability: Identifiability;
}

/** How one text is judged; `looks` is how many times one draft is looked at, so that a long one is not blamed for its length. */
export interface Judge {
  rule(hits: readonly Hit[], reading: Reading): RuledAlone;
  hear(ruled: Ruled, reading: Reading, looks: number): readonly Judged[];
}

/**
 * What is told where it stands, whatever else the draft says. The rest (a source, an interest, who is speaking) may be
 * made good in another passage.
 */
const TOLD_IN_PLACE: ReadonlySet<Topic> = new Set([
  "confidentiality",
  "respect",
  "discrimination",
  "sexualised",
  "disrepute",
  "defamation",
  "boundaries",
  "complaint",
]);

/** Details of people who have nothing to do with each other add up to nobody: they count within a passage. */
const COUNTED_TOGETHER = "confidentiality/details-together";

/**
 * Judges a long draft also passage by passage: a bad post drowns in the scores of a long thread, and details of many
 * people add up to one. What rules find they find wherever it stands, and judge with the whole draft in view.
 */
export function judgeByPassage(
  whole: RuledAlone,
  reading: Reading,
  passages: readonly Span[],
  judge: Judge,
): RuledAlone {
  const isToldElsewhere = reading.signal("fiction").length > 0 || reading.signal("consent").length > 0;
  const heard = passages
    .flatMap((passage) => heardIn(passage, whole, reading, passages.length, judge))
    .filter(({ hit }) => !isToldElsewhere || hit.rule.topic !== "confidentiality");
  const stories = isToldElsewhere ? [] : storiesOf(passages);
  const counted = stories.length > 2 ? countByStory(whole, reading, stories, judge) : whole;
  return { ...counted, judged: [...counted.judged, ...heard] };
}

/** What the scores say of a passage in which nothing was found yet; another topic for a passage that is told of helps nobody. */
function heardIn(passage: Span, whole: RuledAlone, reading: Reading, looks: number, judge: Judge): Judged[] {
  const isHere = (span: Span | undefined) => span !== undefined && overlaps(span, passage);
  if (whole.judged.some(({ hit, severity }) => severity !== "note" && isHere(hit.span))) return [];
  const factors = whole.identifiability.factors.filter(isHere).length;
  const level = factors === 0 ? "none" : whole.level;
  return judge
    .hear({ hits: [], judged: [], level, factors }, partOf(reading, passage), looks)
    .filter(({ hit }) => TOLD_IN_PLACE.has(hit.rule.topic))
    .map((each) => moved(each, passage.start));
}

/** How many people it could be, told by the story that tells most instead of by all of them together. */
function countByStory(
  whole: RuledAlone,
  reading: Reading,
  stories: readonly Span[],
  { rule }: Judge,
): RuledAlone {
  const isCounted = whole.level !== "none" || whole.judged.some(isCountedTogether);
  if (!isCounted) return whole;
  const told = stories.map((story) => {
    const part = partOf(reading, story);
    const { judged, identifiability } = rule(find(part), part);
    const together = judged.filter(isCountedTogether).map((each) => moved(each, story.start));
    return { together, identifiability: movedFactors(identifiability, story.start) };
  });
  const rest = whole.judged.filter((each) => !isCountedTogether(each));
  const judged = [...rest, ...told.flatMap(({ together }) => together)];
  if (whole.identifiability.line === "named") return { ...whole, judged };
  const identifiability = worst(told.map((each) => each.identifiability));
  const { level, factors } = identifiability;
  return { hits: whole.hits, judged, identifiability, level, factors: factors.length };
}

function isCountedTogether({ hit }: Judged): boolean {
  return hit.rule.id === COUNTED_TOGETHER;
}

function partOf({ text, context }: Reading, { start, end }: Span): Reading {
  return read({ text: text.slice(start, end), context });
}

/** What somebody else wrote is not the author's doing, except that passing on who a patient is tells it again. */
export function withoutOthers(judged: readonly Judged[], others: OthersWords): readonly Judged[] {
  if (others.spans.length === 0 && !others.areSpeakersUnknown) return judged;
  const own = judged.filter(({ hit: { rule, span } }) => {
    if (rule.topic === "confidentiality" || span === undefined) return true;
    return !others.spans.some((other) => overlaps(other, span));
  });
  if (!others.areSpeakersUnknown) return own;
  return own.map((each) =>
    each.severity === "stop" && each.hit.rule.topic !== "confidentiality"
      ? { ...each, severity: "pause" }
      : each,
  );
}

const LEVELS: readonly IdentifiabilityLevel[] = ["none", "low", "medium", "high"];

function worst(all: readonly Identifiability[]): Identifiability {
  return all.reduce((most, each) => {
    const step = LEVELS.indexOf(each.level) - LEVELS.indexOf(most.level);
    const isFewer = (each.people ?? Number.POSITIVE_INFINITY) < (most.people ?? Number.POSITIVE_INFINITY);
    return step > 0 || (step === 0 && isFewer) ? each : most;
  });
}

function movedFactors(identifiability: Identifiability, by: number): Identifiability {
  const { factors, changes } = identifiability;
  return {
    ...identifiability,
    factors: factors.map((each) => movedSpan(each, by)),
    changes: changes.map((each) => movedSpan(each, by)),
  };
}

function moved({ hit, severity }: Judged, by: number): Judged {
  const span = hit.span && movedSpan(hit.span, by);
  const fixes = hit.fixes.map(
    (fix): Fix => (fix.at === undefined ? fix : { ...fix, at: movedSpan(fix.at, by) }),
  );
  return { hit: { ...hit, span, fixes }, severity };
}

function movedSpan<Place extends Span>(place: Place, by: number): Place {
  return { ...place, start: place.start + by, end: place.end + by };
}
