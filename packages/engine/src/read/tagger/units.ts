import type { Span } from "../../span.ts";
import type { Reading } from "../reading.ts";
import type { Token } from "../tokenise.ts";
import { type Word, wordOf } from "../word.ts";

/** What a unit is; a hashtag, a handle and a link are one unit each, whatever they are made of. */
export type UnitKind = "word" | "hashtag" | "handle" | "link";

/** One step of the tagger's walk through a draft. */
export interface Unit extends Span {
  readonly kind: UnitKind;
  /** Plain spelling with its case; of a hashtag or handle without the sign. */
  readonly text: string;
  readonly lower: string;
  readonly word: Word;
  /** What stands between the unit before and this one, as one code (see `gapOf`). */
  readonly gap: number;
}

const WHOLE = /https?:\/\/\S+|www\.\S+|[@#]\w[\w.]*\w|[@#]\w/g;

/** A draft as the tagger sees it: words, with hashtags, handles and links whole. */
export function unitsOf(reading: Reading): Unit[] {
  const { tokens, text } = reading;
  const wholes = text.includes("#") || text.includes("@") || text.includes("://") ? wholesIn(text) : [];
  const units: Unit[] = [];
  let next = 0;
  let end = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.start < end) continue;
    while (next < wholes.length && (wholes[next] as Unit).end <= token.start) next += 1;
    const whole = wholes[next];
    const unit =
      whole !== undefined && whole.start <= token.start
        ? { ...whole, gap: gapOf(text, end, whole.start) }
        : {
            kind: "word" as const,
            text: token.text,
            lower: token.lower,
            word: token.word,
            start: token.start,
            end: token.end,
            gap: gapOf(text, end, token.start),
          };
    units.push(unit);
    end = unit.end;
  }
  return units;
}

function wholesIn(text: string): Unit[] {
  return [...text.matchAll(WHOLE)].map(({ 0: word, index }) => {
    const sign = word[0];
    const kind = sign === "#" ? "hashtag" : sign === "@" ? "handle" : "link";
    const bare = kind === "link" ? "link" : word.slice(1);
    const lower = bare.toLowerCase();
    return { kind, text: bare, lower, word: wordOf(lower), start: index, end: index + word.length, gap: 0 };
  });
}

/** Kinds of gap: the strongest sign between two units. Small numbers, since they become features. */
export const GAP = {
  none: 0,
  space: 1,
  hyphen: 2,
  comma: 3,
  bracket: 4,
  quote: 5,
  colon: 6,
  stop: 7,
  line: 8,
  other: 9,
};

function gapOf(text: string, from: number, to: number): number {
  let gap = from === to ? GAP.none : GAP.space;
  for (let at = from; at < to && at < from + 8; at++) gap = Math.max(gap, signOf(text.charCodeAt(at)));
  return gap;
}

function signOf(code: number): number {
  switch (code) {
    case 0x20:
      return GAP.space;
    case 0x2d:
      return GAP.hyphen;
    case 0x2c:
      return GAP.comma;
    case 0x28:
    case 0x29:
    case 0x5b:
      return GAP.bracket;
    case 0x22:
    case 0x27:
    case 0x201c:
    case 0x201d:
    case 0x2018:
    case 0x2019:
      return GAP.quote;
    case 0x3a:
    case 0x3b:
      return GAP.colon;
    case 0x2e:
    case 0x21:
    case 0x3f:
      return GAP.stop;
    case 0x0a:
      return GAP.line;
    default:
      return GAP.other;
  }
}
