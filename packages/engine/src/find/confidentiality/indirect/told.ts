import { detailsOf } from "../../../read/details.ts";
import type { DetailKind } from "../../../read/lexicons/detail-words.ts";
import { peopleIn } from "../../../read/people.ts";
import type { Reading } from "../../../read/reading.ts";
import { storyOf } from "../../../read/story.ts";
import type { Token } from "../../../read/tokenise.ts";
import type { Span } from "../../../span.ts";

/** Odds, in logarithms, below which a draft tells of nobody and its details are nobody's (read/story.ts). */
const BAR = -1.6;

/** Whether the draft tells of somebody under care at all, so that its details could be theirs. */
export function tellsOfSomebody(reading: Reading): boolean {
  if (reading.signal("fiction").length > 0) return false;
  return storyOf(reading).points > BAR || peopleIn(reading).some(({ who }) => who === "patient");
}

/** The part of the draft whose details count: where the story is told, or the whole where only a name tells of somebody. */
export function toldIn(reading: Reading): { readonly from: number; readonly to: number } {
  const { from, to } = storyOf(reading);
  return to > from ? { from, to } : { from: 0, to: reading.tokens.length };
}

/** Neighbouring words of the same kinds, as one detail. */
export interface Run extends Span {
  readonly words: readonly Token[];
  /** The word before, in lower case; empty at the start. */
  readonly before: string;
  readonly after: string;
}

const LINKS = new Set("of the a an in and with on to his her their by from".split(" "));

/** Details of some kinds in the part of the draft that tells the story, in its order. */
export function runsOf(reading: Reading, kinds: readonly DetailKind[]): Run[] {
  if (!tellsOfSomebody(reading)) return [];
  const details = detailsOf(reading);
  if (!kinds.some((kind) => details.has(kind))) return [];
  const { tokens } = reading;
  const { from, to } = toldIn(reading);
  const isOne = (index: number) => index < to && kinds.some((kind) => details.isAt(index, kind));
  const runs: Run[] = [];
  for (let index = from; index < to; index++) {
    if (!isOne(index)) continue;
    let last = index;
    while (
      isJoined(reading, last) &&
      (isOne(last + 1) ||
        (LINKS.has(tokens[last + 1]?.lower ?? "") && isJoined(reading, last + 1) && isOne(last + 2)))
    ) {
      last += isOne(last + 1) ? 1 : 2;
    }
    const words = tokens.slice(index, last + 1);
    runs.push({
      start: (tokens[index] as Token).start,
      end: (tokens[last] as Token).end,
      words,
      before: tokens[index - 1]?.lower ?? "",
      after: tokens[last + 1]?.lower ?? "",
    });
    index = last;
  }
  return runs;
}

function isJoined({ tokens, text }: Reading, index: number): boolean {
  const next = tokens[index + 1];
  if (next === undefined) return false;
  const between = text.slice((tokens[index] as Token).end, next.start);
  return between === " " || between === "-" || between === "/" || between === "'s ";
}
