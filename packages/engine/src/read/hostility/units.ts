import type { Reading } from "../reading.ts";
import { hashOf } from "../scores/hash.ts";
import { WordFact } from "../word.ts";
import { type MarkKind, markKindOf } from "./mark-kinds.ts";
import { isNegation, kindOf } from "./word-kinds.ts";

/** What is known of a word or mark, wherever it stands. */
export interface UnitFacts {
  /** The word itself, a group under one name for all; a hash. */
  readonly word: number;
  /** Its kind, or the word where it has none; a hash. */
  readonly kindOrWord: number;
  readonly kind: MarkKind;
  /** Beginning, longer beginning and ending, 0 where the word is too short for them. */
  readonly parts: readonly [number, number, number];
  readonly isNegation: boolean;
}

/** A word, or a mark between words, at its place in the original text. */
export interface Unit {
  readonly facts: UnitFacts;
  readonly isWord: boolean;
  readonly start: number;
  readonly end: number;
}

const NO_PARTS = [0, 0, 0] as const;
const DIGIT = /\d+/g;

/** Read off a word that was met before. */
export const WORD_FACTS = new WordFact<UnitFacts>((lower) => {
  const kind = kindOf(lower);
  const plain = isGroup(kind) ? `<${kind}>` : lower.replace(DIGIT, "0");
  const { length } = plain;
  return {
    word: hashOf(plain),
    kindOrWord: hashOf(kind === "none" ? plain : `<${kind}>`),
    kind,
    parts: isGroup(kind)
      ? NO_PARTS
      : [
          length > 4 ? hashOf(plain.slice(0, 4)) : 0,
          length > 6 ? hashOf(plain.slice(0, 6)) : 0,
          length > 4 ? hashOf(plain.slice(-3)) : 0,
        ],
    isNegation: isNegation(lower),
  };
});

/** Whether a kind names people by what the law protects. */
export function isGroup(kind: MarkKind): boolean {
  return kind === "group" || kind === "sex";
}

/** Handles, links and the marks that stand for them in collections say nothing. */
const NOBODY = /@\w+|\[(?:user|url|name|religion)\]|https?:\/\/\S+|<(?:user|url|number)>/g;

/** The words of a text in order, with the marks and emoji between them; the marks that make up one group are one. */
export function unitsOf(reading: Reading): Unit[] {
  const { text, tokens } = reading;
  const silent = silentIn(reading);
  const units: Unit[] = [];
  let at = 0;
  let next = 0;
  for (const { word, start, end } of tokens) {
    addMarks(units, text, at, start);
    at = Math.max(at, end);
    while (next < silent.length && (silent[next]?.end ?? 0) <= start) next++;
    if ((silent[next]?.start ?? Number.POSITIVE_INFINITY) <= start) continue;
    units.push({ facts: WORD_FACTS.of(word), isWord: true, start, end });
  }
  addMarks(units, text, at, text.length);
  return units;
}

function silentIn(reading: Reading): readonly { start: number; end: number }[] {
  return /[@[:<]/.test(reading.text) ? reading.matches(NOBODY) : [];
}

function addMarks(units: Unit[], text: string, from: number, to: number): void {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0x0a || code === 0x200d || code === 0xfe0f) {
      at += 1;
      continue;
    }
    const mark = String.fromCodePoint(text.codePointAt(at) as number);
    const end = at + mark.length;
    const facts = factsOfMark(mark);
    const last = isGroup(facts.kind) ? units.at(-1) : undefined;
    if (last !== undefined && !last.isWord && isGroup(last.facts.kind)) {
      const clearer = last.facts.kind === "sex" ? facts : last.facts;
      units[units.length - 1] = { facts: clearer, isWord: false, start: last.start, end };
    } else units.push({ facts, isWord: false, start: at, end });
    at = end;
  }
}

const MOST_MARKS = 5_000;
const marks = new Map<string, UnitFacts>();

function factsOfMark(mark: string): UnitFacts {
  let facts = marks.get(mark);
  if (facts === undefined) {
    const kind = markKindOf(mark);
    const word = hashOf(isGroup(kind) ? `<${kind}>` : mark);
    facts = {
      word,
      kindOrWord: kind === "none" ? word : hashOf(`<${kind}>`),
      kind,
      parts: NO_PARTS,
      isNegation: false,
    };
    if (marks.size >= MOST_MARKS) marks.clear();
    marks.set(mark, facts);
  }
  return facts;
}
