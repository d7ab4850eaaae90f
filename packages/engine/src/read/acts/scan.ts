import type { Span } from "../../span.ts";
import type { Reading } from "../reading.ts";
import type { Token } from "../tokenise.ts";
import { CUE_NAMES, type Cue, PHRASES } from "./cues.ts";
import { KIND, KINDS } from "./word-kinds.ts";

/** A sentence with the cues and kinds of words that stand in it. */
export interface Scanned extends Span {
  /** Its tokens, from this one to before that. */
  readonly from: number;
  readonly to: number;
  /** By cue: 1 where it stands. A row of one table for the whole draft. */
  readonly cues: Uint8Array;
  /** Every kind of word in it, one bit each. */
  readonly kinds: number;
  readonly isQuestion: boolean;
  readonly isExclaimed: boolean;
  /** It begins inside quotation marks. */
  readonly isQuoted: boolean;
}

export const CUE_NUMBER = Object.fromEntries(CUE_NAMES.map((cue, number) => [cue, number])) as Readonly<
  Record<Cue, number>
>;

const known = new WeakMap<Reading, readonly Scanned[]>();

/** The sentences of a draft that have words, with their cues; found once, in one pass over the words. */
export function scan(reading: Reading): readonly Scanned[] {
  let sentences = known.get(reading);
  if (sentences === undefined) {
    sentences = sentencesOf(reading);
    known.set(reading, sentences);
  }
  return sentences;
}

function sentencesOf({ text, tokens, sentences, quotes }: Reading): Scanned[] {
  const scanned: Scanned[] = [];
  const table = new Uint8Array(sentences.length * CUE_NAMES.length);
  let from = 0;
  let quote = 0;
  for (const { start, end } of sentences) {
    let to = from;
    while (to < tokens.length && (tokens[to] as Token).start < end) to++;
    if (to === from) continue;
    const first = (tokens[from] as Token).start;
    while (quote < quotes.length && (quotes[quote] as Span).end <= first) quote++;
    const mark = endMark(text, (tokens[to - 1] as Token).end, end);
    const row = scanned.length * CUE_NAMES.length;
    const cues = table.subarray(row, row + CUE_NAMES.length);
    scanned.push({
      start,
      end,
      from,
      to,
      cues,
      kinds: markCues(tokens, from, to, cues),
      isQuestion: mark.includes("?"),
      isExclaimed: mark.includes("!"),
      isQuoted: (quotes[quote]?.start ?? Number.POSITIVE_INFINITY) <= first,
    });
    from = to;
  }
  return scanned;
}

const LONGEST_MARK = 8;

function endMark(text: string, from: number, to: number): string {
  return text.slice(from, Math.min(to, from + LONGEST_MARK));
}

/** Marks the cues of a sentence; gives the kinds of its words. */
function markCues(tokens: readonly Token[], from: number, to: number, cues: Uint8Array): number {
  let kinds = 0;
  for (let at = from; at < to; at++) {
    kinds |= kindsAt(tokens, at);
    PHRASES.mark(tokens, at, from, to, cues);
  }
  return kinds;
}

/** Where a cue first stands in a sentence, as the number of a token. */
export function placeOfCue(tokens: readonly Token[], { from, to }: Scanned, cue: Cue): number | undefined {
  const cues = new Uint8Array(CUE_NAMES.length);
  for (let at = from; at < to; at++) {
    PHRASES.mark(tokens, at, from, to, cues);
    if (cues[CUE_NUMBER[cue]] === 1) return at;
  }
  return undefined;
}

const CAPITAL = /^\p{Lu}/u;

/** The kinds of a word where it stands: a name has its capital, and a title a name behind it. */
export function kindsAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at] as Token;
  let kinds = KINDS.of(token.word);
  if ((kinds & KIND.name) !== 0 && !CAPITAL.test(token.text)) kinds &= ~KIND.name;
  if ((kinds & KIND.title) !== 0) {
    const next = tokens[at + 1];
    if (next === undefined || !CAPITAL.test(next.text) || !CAPITAL.test(token.text)) kinds &= ~KIND.title;
  }
  return kinds;
}
