import type { Context } from "../../draft.ts";
import { TRAITS, traitsOf } from "../acts/traits.ts";
import type { Reading } from "../reading.ts";
import { hashOf, placeOf } from "./hash.ts";
import { type Piece, piecesOf } from "./pieces.ts";

/**
 * Is told of every feature: its place (see hash.ts) and the pieces it was seen in, `from` to before `to`; both 0 where
 * it is not of the text itself.
 */
export type Visit = (place: number, from: number, to: number) => void;

/** Kinds of features; their order is part of what was learned. */
const WORD = 1;
const TWO = 2;
const THREE = 3;
const AROUND_ONE = 4;
const BEGINNING = 5;
const LONG_BEGINNING = 6;
const ENDING = 7;
const KIND = 8;
const TWO_KINDS = 9;
const THREE_KINDS = 10;
const AT_START = 11;
const AT_END = 12;
const WORD_TO_AUDIENCE = 13;
const WORD_IN_CAPACITY = 14;
const CONTEXT = 15;
const ANSWERED = 16;
const TWO_ANSWERED = 17;
const KIND_ANSWERED = 18;
const IN_BIO = 19;
const TWO_IN_BIO = 20;
const TRAIT = 21;
const TRAIT_TO_AUDIENCE = 22;
const TRAIT_IN_CAPACITY = 23;

/** Part of a draft long enough to need splitting: see parts.ts. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** Everything the scorers look at in one part of a draft, with what is around it. */
export function visitFeatures(reading: Reading, pieces: readonly Piece[], part: Part, visit: Visit): void {
  const { context } = reading;
  const audience = hashOf(`${context.audience ?? "?"}${context.replyTo === undefined ? "" : " reply"}`);
  const capacity = hashOf(context.capacity ?? "?");
  for (let at = part.from; at < part.to; at++) {
    const piece = pieces[at] as Piece;
    visitPiece(piece, at, visit);
    if (piece.isWord) {
      visit(placeOf(WORD_TO_AUDIENCE, piece.facts.word, audience), at, at + 1);
      visit(placeOf(WORD_IN_CAPACITY, piece.facts.word, capacity), at, at + 1);
    }
    if (at + 1 < part.to) visitPair(piece, pieces[at + 1] as Piece, at, visit);
    if (at + 2 < part.to) visitThree(piece, pieces[at + 1] as Piece, pieces[at + 2] as Piece, at, visit);
  }
  visitEnds(pieces, part, visit);
  for (const place of contextPlaces(context, pieces, part)) visit(place, 0, 0);
  visitTraits(reading, audience, capacity, visit);
  visitAround(reading, visit);
}

/** Names rather than places in a list, so that what was learned of one trait never passes to another. */
const TRAIT_HASHES = TRAITS.map((name) => hashOf(name));

/** What the draft does, and before whom: the same deed told at work and at home is another thing. */
function visitTraits(reading: Reading, audience: number, capacity: number, visit: Visit): void {
  for (const at of traitsOf(reading)) {
    const trait = TRAIT_HASHES[at] as number;
    visit(placeOf(TRAIT, trait), 0, 0);
    visit(placeOf(TRAIT_TO_AUDIENCE, trait, audience), 0, 0);
    visit(placeOf(TRAIT_IN_CAPACITY, trait, capacity), 0, 0);
  }
}

function visitPiece({ facts, kind }: Piece, at: number, visit: Visit): void {
  visit(placeOf(WORD, facts.word), at, at + 1);
  if (facts.beginning !== 0) visit(placeOf(BEGINNING, facts.beginning), at, at + 1);
  if (facts.longBeginning !== 0) visit(placeOf(LONG_BEGINNING, facts.longBeginning), at, at + 1);
  if (facts.ending !== 0) visit(placeOf(ENDING, facts.ending), at, at + 1);
  if (kind !== 0) visit(placeOf(KIND, kind), at, at + 1);
}

const kindOrWord = ({ kind, facts }: Piece): number => (kind === 0 ? facts.word : kind);

function visitPair(a: Piece, b: Piece, at: number, visit: Visit): void {
  visit(placeOf(TWO, a.facts.word, b.facts.word), at, at + 2);
  if (a.kind !== 0 || b.kind !== 0) visit(placeOf(TWO_KINDS, kindOrWord(a), kindOrWord(b)), at, at + 2);
}

function visitThree(a: Piece, b: Piece, c: Piece, at: number, visit: Visit): void {
  visit(placeOf(THREE, a.facts.word, b.facts.word, c.facts.word), at, at + 3);
  visit(placeOf(AROUND_ONE, a.facts.word, c.facts.word), at, at + 3);
  if (a.kind !== 0 || b.kind !== 0 || c.kind !== 0)
    visit(placeOf(THREE_KINDS, kindOrWord(a), kindOrWord(b), kindOrWord(c)), at, at + 3);
}

const MOST_AT_ENDS = 3;

function visitEnds(pieces: readonly Piece[], { from, to }: Part, visit: Visit): void {
  const hashes = [0, 0, 0];
  for (let size = 1; size <= Math.min(MOST_AT_ENDS, to - from); size++) {
    hashes[size - 1] = (pieces[from + size - 1] as Piece).facts.word;
    visit(placeOf(AT_START, hashes[0] as number, hashes[1], hashes[2]), from, from + size);
  }
  hashes.fill(0);
  for (let size = 1; size <= Math.min(MOST_AT_ENDS, to - from); size++) {
    hashes[size - 1] = (pieces[to - size] as Piece).facts.word;
    visit(placeOf(AT_END, hashes[0] as number, hashes[1], hashes[2]), to - size, to);
  }
}

const QUESTION_MARK = hashOf("?");
const EXCLAMATION_MARK = hashOf("!");
const MOST_MARKS = 3;

function contextPlaces(context: Context, pieces: readonly Piece[], { from, to }: Part): number[] {
  const { audience = "?" } = context;
  const size = Math.min(9, Math.floor(Math.log2(to - from + 1)));
  let asked = 0;
  let exclaimed = 0;
  for (let at = from; at < to; at++) {
    const { word } = (pieces[at] as Piece).facts;
    if (word === QUESTION_MARK) asked++;
    else if (word === EXCLAMATION_MARK) exclaimed++;
  }
  return [
    ...surroundingPlaces(context),
    placeOf(CONTEXT, size, 1),
    placeOf(CONTEXT, size, 2, hashOf(audience)),
    placeOf(CONTEXT, Math.min(MOST_MARKS, asked), 3),
    placeOf(CONTEXT, Math.min(MOST_MARKS, exclaimed), 4),
    placeOf(CONTEXT, asked > 0 ? 1 : 0, 5, hashOf(audience)),
  ];
}

function surroundingPlaces(context: Context): readonly number[] {
  const { platform = "?", audience = "?", capacity = "?", profession = "?", country } = context;
  const answers = context.replyTo === undefined ? "" : "reply";
  return placesOf(
    [`a ${audience}`, `c ${capacity}`, `p ${platform}`, `w ${profession}`, `o ${country}`],
    [`ac ${audience} ${capacity}`, `ap ${audience} ${platform}`, `wc ${profession} ${capacity}`],
    [`r ${answers}`, `ra ${answers} ${audience}`, `rc ${answers} ${capacity}`],
    [`n ${context.author?.name !== undefined}`, `b ${context.author?.bio !== undefined}`],
  );
}

function placesOf(...facts: readonly (readonly string[])[]): number[] {
  return facts.flat().map((fact) => placeOf(CONTEXT, hashOf(fact)));
}

/** At most this much of what is answered, and of a bio, is looked at. */
const MOST_PIECES_AROUND = 400;

function visitAround({ replyTo, bio }: Reading, visit: Visit): void {
  if (replyTo !== undefined) visitSide(replyTo, ANSWERS, visit);
  if (bio !== undefined) visitSide(bio, BIOS, visit);
}

/** What is made of a text beside the draft: found once for each, since a draft is tried with several fixes. */
interface Side {
  readonly one: number;
  readonly two: number;
  readonly kinds: number;
  readonly known: WeakMap<Reading, readonly number[]>;
}

const ANSWERS: Side = { one: ANSWERED, two: TWO_ANSWERED, kinds: KIND_ANSWERED, known: new WeakMap() };
const BIOS: Side = { one: IN_BIO, two: TWO_IN_BIO, kinds: 0, known: new WeakMap() };

function visitSide(beside: Reading, side: Side, visit: Visit): void {
  let places = side.known.get(beside);
  if (places === undefined) {
    places = sidePlaces(piecesOf(beside), side);
    side.known.set(beside, places);
  }
  for (let at = 0; at < places.length; at++) visit(places[at] as number, 0, 0);
}

function sidePlaces(pieces: readonly Piece[], { one, two, kinds }: Side): number[] {
  const places: number[] = [];
  const to = Math.min(pieces.length, MOST_PIECES_AROUND);
  for (let at = 0; at < to; at++) {
    const { facts, kind } = pieces[at] as Piece;
    places.push(placeOf(one, facts.word));
    if (kinds !== 0 && kind !== 0) places.push(placeOf(kinds, kind));
    if (at + 1 < to) places.push(placeOf(two, facts.word, (pieces[at + 1] as Piece).facts.word));
  }
  return places;
}
