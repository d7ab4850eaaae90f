import type { Span } from "@bedside/engine";
import type { Piece } from "../pieces/word-pieces.ts";

/** Pieces that belong together, `from` up to and without `to`, and where they stand in the text. */
export interface Word extends Span {
  readonly from: number;
  readonly to: number;
}

/** So many pieces are one word at the most: scripts without spaces, and long addresses, fall into several. */
const MOST_PIECES = 32;

/** What stands between the pieces of an account's name. */
const IN_HANDLES = /[@_]/;

/** Words as the reader has them: a mark of punctuation is one by itself, and the name of an account, `@so_and_so`, is one word. */
export function readWords(text: string, pieces: readonly Piece[]): Word[] {
  return grouped(text, pieces, 0, pieces.length, (piece, before) => {
    if (piece.continues) return true;
    const isJoined = IN_HANDLES.test(text.charAt(before.end - 1)) || text.charAt(piece.start) === "_";
    return isJoined && piece.start === before.end;
  });
}

/** Words as people see them, between spaces, of some of the pieces. */
export function spacedWords(text: string, pieces: readonly Piece[], from: number, to: number): Word[] {
  return grouped(
    text,
    pieces,
    from,
    to,
    (piece, before) => piece.continues || !/[\s\p{Z}]/u.test(text.slice(before.end, piece.start)),
  );
}

function grouped(
  text: string,
  pieces: readonly Piece[],
  from: number,
  to: number,
  goesOn: (piece: Piece, before: Piece) => boolean,
): Word[] {
  const words: Word[] = [];
  for (let at = from; at < to; at++) {
    const piece = pieces[at]!;
    const word = words.at(-1);
    const end = wholeEnd(text, piece.end);
    if (word && at - word.from < MOST_PIECES && goesOn(piece, pieces[at - 1]!))
      words[words.length - 1] = { ...word, to: at + 1, end };
    else words.push({ from: at, to: at + 1, start: piece.start, end });
  }
  return words;
}

/** Beyond accents and joiners that the reader does not see, and that belong to the letter before them. */
function wholeEnd(text: string, end: number): number {
  const unseen = /[\p{M}\u200d\ufe0f]*/uy;
  unseen.lastIndex = end;
  return end + (unseen.exec(text)?.[0].length ?? 0);
}
