import type { IdentifierLabel } from "@bedside/guidance";
import { detailsOf } from "../../../read/details.ts";
import type { Reading } from "../../../read/reading.ts";
import { storyOf } from "../../../read/story.ts";
import { isLittleWord } from "../../../read/telling/features.ts";
import { tellingScores, UNTOLD } from "../../../read/telling/telling.ts";
import type { Token } from "../../../read/tokenise.ts";
import type { Span } from "../../../span.ts";
import { labelOf, labelOfWord } from "./detail-label.ts";
import { narrowsNothing } from "./narrows-nothing.ts";
import { TELLS_OF_SOMEBODY } from "./together.ts";

/**
 * Odds, in logarithms, from which a word counts as a detail of somebody, and from which one that is neither work,
 * illness, family nor place does. Lower where the draft is likely to tell of somebody. Set on labelled drafts so that two
 * of three details shown are ones that a careful reader would mark.
 */
const BARS = { detail: -1, event: -0.7 };
const BARS_IN_STORY = { detail: -1.4, event: -1 };
/** The same for an office, which few hold, and for what a pattern takes for a place, a firm or a claim. */
const PATTERN_BAR = -2.4;
const PATTERN_BAR_IN_STORY = -3.2;

/** Neighbouring words that together are one detail of somebody. */
export interface TellingDetail extends Span {
  readonly label: IdentifierLabel;
  readonly words: readonly Token[];
  /** Which word of the draft is the first. */
  readonly first: number;
  /** The word before, in lower case; empty at the start. */
  readonly before: string;
}

const known = new WeakMap<Reading, readonly TellingDetail[]>();

/** The details of somebody in a draft, in its order and without overlap; found once for each reading. */
export function tellingDetails(reading: Reading): readonly TellingDetail[] {
  let details = known.get(reading);
  if (details === undefined) {
    details = detailsIn(reading);
    known.set(reading, details);
  }
  return details;
}

/** Whether anything in a span that a pattern found may well be a detail of somebody. */
export function mayTell(reading: Reading, span: Span): boolean {
  const scores = tellingScores(reading);
  const bar = isStory(reading) ? PATTERN_BAR_IN_STORY : PATTERN_BAR;
  const { tokens } = reading;
  for (let index = firstEndingAfter(tokens, span.start); index < tokens.length; index++) {
    if ((tokens[index] as Token).start >= span.end) return false;
    if ((scores[index] as number) >= bar) return true;
  }
  return false;
}

/** The details that share no word with spans that are reported already. */
export function detailsBeside(reading: Reading, taken: readonly Span[]): readonly TellingDetail[] {
  const inOrder = [...taken].sort((a, b) => a.start - b.start);
  let next = 0;
  let end = 0;
  return tellingDetails(reading).filter((detail) => {
    while (next < inOrder.length && (inOrder[next] as Span).start < detail.end) {
      end = Math.max(end, (inOrder[next] as Span).end);
      next += 1;
    }
    return end <= detail.start;
  });
}

function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function detailsIn(reading: Reading): TellingDetail[] {
  const { tokens } = reading;
  const scores = tellingScores(reading);
  const kinds = detailsOf(reading);
  const bars = isStory(reading) ? BARS_IN_STORY : BARS;
  const tells = (index: number) => {
    const score = scores[index] ?? UNTOLD;
    return score >= bars.detail || (score >= PATTERN_BAR && kinds.isAt(index, "office"));
  };
  const details: TellingDetail[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (!tells(first)) continue;
    const last = lastOf(reading, first, tells);
    const from = firstNarrowing(reading, first, last);
    if (from <= last) {
      const detail = detailOf(reading, from, last);
      const isSure =
        detail.label !== "event" || scores.slice(from, last + 1).some((score) => score >= bars.event);
      if (isSure) details.push(detail);
    }
    first = last;
  }
  return details;
}

/** Where a detail begins once people and doings that fit everybody are left out: "lady with a parrot", "took her violin". */
function firstNarrowing(reading: Reading, first: number, last: number): number {
  let from = first;
  while (from <= last && isIdle(reading, from)) from += 1;
  return reading.tokens.slice(from, last + 1).every(({ lower }) => narrowsNothing(lower)) ? last + 1 : from;
}

function isIdle(reading: Reading, index: number): boolean {
  const { lower } = reading.tokens[index] as Token;
  if (isLittleWord(lower)) return true;
  const label = labelOfWord(reading, index);
  return narrowsNothing(lower) && (label === undefined || label === "event");
}

function detailOf(reading: Reading, first: number, last: number): TellingDetail {
  const words = reading.tokens.slice(first, last + 1);
  return {
    start: (words[0] as Token).start,
    end: (words.at(-1) as Token).end,
    label: labelOf(reading, first, last),
    words,
    first,
    before: reading.tokens[first - 1]?.lower ?? "",
  };
}

/** The last word of the detail that begins at a word: a job and an illness side by side are two. */
function lastOf(reading: Reading, first: number, tells: (index: number) => boolean): number {
  let last = first;
  let label = labelOfWord(reading, first);
  for (let next = nextOf(reading, last); next > 0 && tells(next); next = nextOf(reading, last)) {
    const other = labelOfWord(reading, next);
    if (label !== undefined && other !== undefined && label !== other) return last;
    if (label !== "place" && beginsPlace(reading, last, next, other)) return last;
    label ??= other;
    last = next;
  }
  return last;
}

/** "The luthier in bed 4" and "the vicar of Whitby" are somebody and a place. */
function beginsPlace(
  { tokens }: Reading,
  last: number,
  next: number,
  label: IdentifierLabel | undefined,
): boolean {
  if (label === "place") return true;
  const isNamed = (index: number) => /^[A-Z][a-z]/.test((tokens[index] as Token).text);
  return next > last + 1 && isNamed(next) && !isNamed(last);
}

function isStory(reading: Reading): boolean {
  return storyOf(reading).points > TELLS_OF_SOMEBODY;
}

/** Words that hold a detail together: "mother of six", "tattoo on his neck". */
const LINKS = new Set("of the a an in with on to his her their by from".split(" "));

/** The next word that says anything and is still in the same phrase: with at most one little word between, and no sign. */
function nextOf({ tokens, text }: Reading, index: number): number {
  for (let next = index + 1; next <= index + 2 && next < tokens.length; next++) {
    const gap = text.slice((tokens[next - 1] as Token).end, (tokens[next] as Token).start);
    if (!/^(?: |-|\/|\/ |’s |'s )?$/.test(gap)) return -1;
    const { lower } = tokens[next] as Token;
    if (!isLittleWord(lower)) return next;
    if (!LINKS.has(lower)) return -1;
  }
  return -1;
}
