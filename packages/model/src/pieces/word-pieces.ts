import type { Span } from "@bedside/engine";
import { type Letter, wordsOf } from "./letters.ts";

/** A word, or part of one, that the reader knows by number. Offsets are UTF-16 code units of the text. */
export interface Piece extends Span {
  readonly id: number;
  /** Whether it goes on with the word of the piece before. */
  readonly continues: boolean;
}

/** Marks, in a vocabulary, a piece that goes on with a word. */
const CONTINUING = "##";
/** A longer word is not spelt out, but unknown. */
const LONGEST_WORD = 64;

export const UNKNOWN = "[UNK]";
export const START = "[CLS]";
export const END = "[SEP]";

/** Cuts text into the pieces of a vocabulary, always the longest that fits: WordPiece, as BERT has it. */
export class WordPieces {
  readonly start: number;
  readonly end: number;
  readonly #unknown: number;
  readonly #ids: ReadonlyMap<string, number>;
  readonly #longest: number;

  /** `vocabulary` has `[UNK]`, `[CLS]` and `[SEP]` in it. */
  constructor(vocabulary: readonly string[]) {
    this.#ids = new Map(vocabulary.map((piece, id) => [piece, id]));
    this.#longest = vocabulary.reduce((most, { length }) => Math.max(most, length), 0);
    this.#unknown = this.#ids.get(UNKNOWN)!;
    this.start = this.#ids.get(START)!;
    this.end = this.#ids.get(END)!;
  }

  /** The pieces of a text, `most` at the most. */
  of(text: string, most = Number.POSITIVE_INFINITY): Piece[] {
    const pieces: Piece[] = [];
    for (const word of wordsOf(text)) {
      pieces.push(...this.#ofWord(word));
      if (pieces.length >= most) return pieces.slice(0, most);
    }
    return pieces;
  }

  #ofWord(word: readonly Letter[]): Piece[] {
    const pieces: Piece[] = [];
    for (let from = 0; from < word.length; ) {
      const piece = word.length > LONGEST_WORD ? undefined : this.#longestAt(word, from);
      if (piece === undefined)
        return [{ id: this.#unknown, start: word[0]!.start, end: word.at(-1)!.end, continues: false }];
      const to = from + piece.letters;
      pieces.push({ id: piece.id, start: word[from]!.start, end: word[to - 1]!.end, continues: from > 0 });
      from = to;
    }
    return pieces;
  }

  #longestAt(word: readonly Letter[], from: number): { id: number; letters: number } | undefined {
    let spelt = from > 0 ? CONTINUING : "";
    let found: { id: number; letters: number } | undefined;
    for (let to = from; to < word.length && spelt.length < this.#longest; to++) {
      spelt += word[to]!.letter;
      const id = this.#ids.get(spelt);
      if (id !== undefined) found = { id, letters: to - from + 1 };
    }
    return found;
  }
}
