import type { Reading } from "../reading.ts";
import { hashOf } from "./hash.ts";
import { factsOf, type WordFacts } from "./word-facts.ts";

/** A word, or a mark between words, at its place in the original text. */
export interface Piece {
  readonly facts: WordFacts;
  /** The kind of thing it stands for here, with its capital seen; 0 for most words. */
  readonly kind: number;
  readonly isWord: boolean;
  readonly start: number;
  readonly end: number;
}

const CAPITAL = /^\p{Lu}/u;
const SPACE = /\s/;
/** Marks that are typed in several ways. */
const PLAIN_MARK: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u2013": "-",
  "\u2014": "-",
  "\u2026": ".",
};

/** The words of a text in order, with the marks, signs and emoji between them. */
export function piecesOf({ text, tokens }: Reading): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { word, text: spelling, start, end } of tokens) {
    addMarks(pieces, text, at, start);
    at = Math.max(at, end);
    const facts = factsOf(word);
    const kind =
      facts.kind === facts.kindWithCapital || CAPITAL.test(spelling) ? facts.kindWithCapital : facts.kind;
    pieces.push({ facts, kind, isWord: true, start, end });
  }
  addMarks(pieces, text, at, text.length);
  return pieces;
}

function addMarks(pieces: Piece[], text: string, from: number, to: number): void {
  let at = from;
  while (at < to) {
    const letter = String.fromCodePoint(text.codePointAt(at) as number);
    const end = at + letter.length;
    if (letter !== " " && letter !== VARIATION && !SPACE.test(letter))
      pieces.push({ facts: factsOfMark(letter), kind: 0, isWord: false, start: at, end });
    at = end;
  }
}

const VARIATION = "\ufe0f";
const marks = new Map<string, WordFacts>();
const MOST_MARKS = 5_000;

function factsOfMark(letter: string): WordFacts {
  let facts = marks.get(letter);
  if (facts === undefined) {
    const word = hashOf(PLAIN_MARK[letter] ?? letter);
    facts = { word, beginning: 0, longBeginning: 0, ending: 0, kind: 0, kindWithCapital: 0 };
    if (marks.size >= MOST_MARKS) marks.clear();
    marks.set(letter, facts);
  }
  return facts;
}
