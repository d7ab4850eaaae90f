import type { Span } from "@bedside/engine";

/** A stretch of a text and what it stands in: characters of a text node, or an element that counts as a whole. */
export interface Piece {
  /** Where it begins in the text. */
  readonly start: number;
  /** Nothing for what only holds an empty line open. */
  readonly length: number;
  readonly node: Text | Element;
  /** Where in the text node it begins. */
  readonly from: number;
  /** What the text node held when it was read. */
  readonly data: string;
  /** The element around it that an editor takes as a whole: a mention. */
  readonly island: Element | undefined;
}

/** The text of an editable element, and where in the page each part of it stands. */
export interface TextMap {
  readonly text: string;
  /** In the order of the text, no two overlapping. */
  readonly pieces: readonly Piece[];
}

export interface Place {
  readonly node: Node;
  readonly offset: number;
}

export interface Stretch {
  readonly start: Place;
  readonly end: Place;
}

/** Where a span stands in the page, undefined where the page has changed since it was read. */
export function stretchOf(map: TextMap, span: Span): Stretch | undefined {
  const first = firstAt(map, span.start);
  const last = lastAt(map, span.end);
  if (first === undefined || last === undefined) return undefined;
  for (let at = Math.min(first, last); at <= Math.max(first, last); at++) {
    if (!isUnchanged(map.pieces[at]!)) return undefined;
  }
  const start = placeIn(map.pieces[first]!, span.start);
  const end = placeIn(map.pieces[last]!, span.end);
  return start && end && { start, end };
}

/**
 * The same for putting other words there, around a mention where the span begins or ends with one; undefined also where it
 * begins or ends inside one, as no editor parts it.
 */
export function writableStretchOf(map: TextMap, span: Span): Stretch | undefined {
  const stretch = stretchOf(map, span);
  if (!stretch) return undefined;
  const start = outside(map, firstAt(map, span.start)!, span.start, stretch.start);
  const end = outside(map, lastAt(map, span.end)!, span.end, stretch.end);
  return start && end && { start, end };
}

function outside(map: TextMap, index: number, offset: number, place: Place): Place | undefined {
  const { island } = map.pieces[index]!;
  if (!island) return place;
  const own = map.pieces.filter((piece) => piece.island === island);
  if (offset === own[0]!.start) return before(island);
  const last = own.at(-1)!;
  return offset === last.start + last.length ? after(island) : undefined;
}

/** The piece that holds the character at an offset; where none does, as between paragraphs, the one that ends there. */
function firstAt({ pieces }: TextMap, offset: number): number | undefined {
  const next = countWhile(pieces, (piece) => piece.start + piece.length <= offset);
  const holder = pieces[next];
  if (holder && holder.start <= offset) return next;
  const previous = pieces[next - 1];
  if (previous && previous.start + previous.length === offset) return next - 1;
  return undefined;
}

/** The piece that holds the character before an offset; where none does, the one that begins there. */
function lastAt({ pieces }: TextMap, offset: number): number | undefined {
  const previous = countWhile(pieces, (piece) => piece.start < offset) - 1;
  const holder = pieces[previous];
  if (holder && holder.start + holder.length >= offset) return previous;
  const next = pieces[previous + 1];
  return next && next.start === offset ? previous + 1 : undefined;
}

/** How many pieces from the first on fit, where all that fit come first. */
function countWhile(pieces: readonly Piece[], fits: (piece: Piece) => boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(pieces[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isUnchanged({ node, data }: Piece): boolean {
  return node.isConnected && (!isText(node) || node.data === data);
}

function placeIn({ node, start, from, length }: Piece, offset: number): Place | undefined {
  if (isText(node)) return { node, offset: from + offset - start };
  if (offset === start) return before(node);
  return offset === start + length ? after(node) : undefined;
}

function before(node: Element): Place {
  const parent = node.parentNode!;
  return { node: parent, offset: indexOf(node) };
}

function after(node: Element): Place {
  const parent = node.parentNode!;
  return { node: parent, offset: indexOf(node) + 1 };
}

function indexOf(node: Node): number {
  let index = 0;
  for (let sibling = node.previousSibling; sibling; sibling = sibling.previousSibling) index++;
  return index;
}

/** By its number: pages in frames have a `Text` of their own. */
export const isText = (node: Node): node is Text => node.nodeType === 3;
