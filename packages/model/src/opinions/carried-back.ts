import type { Redaction, Span } from "@bedside/engine";

/** A stretch of the redacted text and what it stands for: itself, or something that was taken out. */
interface Piece {
  readonly redacted: Span;
  readonly original: Span;
  readonly isKept: boolean;
}

/**
 * Carries places in a redacted text back to the original. What was taken out comes back whole or not at all: a place that
 * touches any letter of a replacement takes in all that it stands for.
 *
 * @throws {TypeError} where the redaction is of another text: its places would be wrong.
 */
export function carryingBack(text: string, redaction: Redaction): (place: Span) => Span | undefined {
  const pieces = piecesOf(text, redaction);
  return (place) => {
    if (place.start >= place.end) return undefined;
    const touched = pieces.filter(({ redacted: { start, end } }) => start < place.end && place.start < end);
    const [first, last] = [touched[0], touched.at(-1)];
    if (first === undefined || last === undefined) return undefined;
    const start = first.original.start + (first.isKept ? Math.max(0, place.start - first.redacted.start) : 0);
    const end = last.original.end - (last.isKept ? Math.max(0, last.redacted.end - place.end) : 0);
    return start < end ? { start, end } : undefined;
  };
}

function piecesOf(text: string, redaction: Redaction): Piece[] {
  const pieces: Piece[] = [];
  let [read, written] = [0, 0];
  const add = (end: number, length: number, isKept: boolean) => {
    const redacted = { start: written, end: written + length };
    pieces.push({ redacted, original: { start: read, end }, isKept });
    [read, written] = [end, redacted.end];
  };
  for (const { start, end, replacement } of redaction.entities) {
    add(start, start - read, true);
    add(end, replacement.length, false);
  }
  add(text.length, text.length - read, true);
  if (!fits(text, redaction, pieces)) throw new TypeError("This redaction is of another text.");
  return pieces;
}

function fits(text: string, { text: redacted, entities }: Redaction, pieces: readonly Piece[]): boolean {
  const inOrder = pieces.every(({ original: { start, end } }) => 0 <= start && start <= end);
  const replacements = entities.map(({ replacement }) => replacement);
  const rebuilt = pieces.map(({ original: { start, end }, isKept }) =>
    isKept ? text.slice(start, end) : replacements.shift(),
  );
  return inOrder && rebuilt.join("") === redacted;
}
