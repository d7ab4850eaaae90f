import { check } from "@bedside/engine";
import type { Jigsaw } from "./audit.ts";
import { draftOfItem } from "./checked.ts";
import type { Who } from "./item.ts";
import { linkOf, type Piece, type Value } from "./jigsaw-links.ts";

/** More pieces than this are not one case, and take too long to try. */
const MOST_PIECES = 6;
/** From here on it is not the count that singles somebody out, but an event that can be looked up. */
const FEW = 10;
/** Each is a few checks; an archive has few. */
const MOST_JIGSAWS = 500;
/** Of items with one value, each is compared with so many before it in time. */
const NEIGHBOURS = 40;

/**
 * Items of one author that together single somebody out though none does alone. Every group is put to the check as one
 * draft, so a jigsaw is never more than the check itself would say of the words in one post.
 */
export function findJigsaws(pieces: readonly Piece[], who: Who): readonly Jigsaw[] {
  const ordered = pieces
    .filter(({ checked }) => checked.level !== "high")
    .sort((a, b) => (a.minute ?? 0) - (b.minute ?? 0) || compare(a.item.key, b.item.key));
  const found: Jigsaw[] = [];
  for (const group of groupsIn(ordered)) {
    if (found.length >= MOST_JIGSAWS) break;
    const jigsaw = jigsawOf(group, who);
    if (jigsaw) found.push(jigsaw);
  }
  return found.sort((a, b) => (a.together ?? FEW) - (b.together ?? FEW) || b.items.length - a.items.length);
}

interface Group {
  readonly pieces: readonly Piece[];
  readonly links: readonly string[];
}

/** Grows groups from pairs that belong together, each piece in one group. */
function groupsIn(pieces: readonly Piece[]): readonly Group[] {
  const frequency = frequencies(pieces);
  const groupOf = new Map<Piece, { pieces: Piece[]; links: Set<string> }>();
  for (const [a, b] of pairsToTry(pieces)) {
    const link = linkOf(a, b, frequency);
    if (!link) continue;
    const [one, other] = [groupOf.get(a), groupOf.get(b)];
    if (one && other) continue;
    const group = one ?? other ?? { pieces: [], links: new Set<string>() };
    if (group.pieces.length >= MOST_PIECES) continue;
    for (const piece of [a, b]) if (!group.pieces.includes(piece)) group.pieces.push(piece);
    group.links.add(link);
    groupOf.set(a, group);
    groupOf.set(b, group);
  }
  return [...new Set(groupOf.values())].map(({ pieces: all, links }) => ({ pieces: all, links: [...links] }));
}

function keyOf({ kind, words }: Value): string {
  return `${kind} ${words}`;
}

function frequencies(pieces: readonly Piece[]): (value: Value) => number {
  const counts = new Map<string, number>();
  for (const { values } of pieces)
    for (const key of new Set(values.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (value) => counts.get(keyOf(value)) ?? 0;
}

/** Pairs that share a value, that answer each other, or that stand beside each other in time: never all with all. */
function* pairsToTry(pieces: readonly Piece[]): Generator<readonly [Piece, Piece]> {
  const byValue = new Map<string, Piece[]>();
  const byId = new Map(pieces.map((piece) => [piece.item.key.slice(piece.item.key.indexOf(":") + 1), piece]));
  let before: Piece | undefined;
  for (const piece of pieces) {
    const answered = piece.item.replyTo?.id === undefined ? undefined : byId.get(piece.item.replyTo.id);
    if (answered && answered !== piece) yield [answered, piece];
    for (const value of piece.values) {
      const bucket = byValue.get(keyOf(value)) ?? [];
      for (const other of bucket.slice(-NEIGHBOURS)) if (other !== piece) yield [other, piece];
      bucket.push(piece);
      byValue.set(keyOf(value), bucket);
    }
    if (before) yield [before, piece];
    before = piece;
  }
}

function jigsawOf({ pieces, links }: Group, who: Who): Jigsaw | undefined {
  const whole = together(pieces, who);
  if (whole.level !== "high") return undefined;
  const needed = withoutIdle(pieces, who);
  const { people } = together(needed, who);
  const change = smallestChange(needed, who);
  if (needed.length < 2) return undefined;
  return {
    items: needed.map(({ item, checked }) => ({ item, alone: checked.people ?? null })),
    together: people !== undefined && people < FEW ? people : null,
    shared: [...new Set(needed.flatMap(({ values }) => values.map(({ kind }) => kind)))],
    change: change.map(({ item }) => item.key),
    reason: reasonFor(needed.length, links),
  };
}

/** Leaves out pieces that add nothing: without them the rest still singles somebody out. */
function withoutIdle(pieces: readonly Piece[], who: Who): readonly Piece[] {
  let kept = pieces;
  for (const piece of pieces) {
    const rest = kept.filter((one) => one !== piece);
    if (rest.length >= 2 && together(rest, who).level === "high") kept = rest;
  }
  return kept;
}

/** The fewest pieces to change; a piece that is changed is taken to tell nothing any more. */
function smallestChange(pieces: readonly Piece[], who: Who): readonly Piece[] {
  for (let size = 1; size < pieces.length; size++)
    for (const chosen of choices(pieces, size)) {
      const rest = pieces.filter((piece) => !chosen.includes(piece));
      if (rest.length === 0 || together(rest, who).level !== "high") return chosen;
    }
  return pieces;
}

function* choices<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  if (size === 0) yield [];
  else
    for (const [i, one] of all.entries())
      for (const rest of choices(all.slice(i + 1), size - 1)) yield [one, ...rest];
}

/** What the check says of the pieces as one draft, in the order of their time. */
function together(pieces: readonly Piece[], who: Who) {
  const text = pieces.map(({ item }) => item.text).join("\n\n");
  return check(draftOfItem(pieces[0]!.item, text, who)).identifiability;
}

const LINK_WORDS: Readonly<Record<string, string>> = {
  thread: "they answer each other",
  time: "they are of the same hours",
  story: "one goes on with the other",
};

function reasonFor(count: number, links: readonly string[]): string {
  const because = [...new Set(links.map((link) => LINK_WORDS[link] ?? `they tell the same ${link}`))];
  return `${count} items point to one person together, though none does alone: ${because.join(" and ")}.`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
