import { hashOf, placeOf } from "../scores/hash.ts";
import { isGroup, type Unit, type UnitFacts } from "./units.ts";

/** Is told of every feature: its place (see scores/hash.ts) and the units it was seen in, `from` to before `to`. */
export type Visit = (place: number, from: number, to: number) => void;

/** Kinds of features; their order is part of what was learned. */
const WORD = 31;
const TWO = 32;
const THREE = 33;
const AROUND_ONE = 34;
const BEGINNING = 35;
const LONG_BEGINNING = 36;
const ENDING = 37;
const KIND = 38;
const KINDS_IN_A_ROW = 39;
const AT_START = 40;
const AT_END = 41;
const BEFORE_GROUP = 42;
const AFTER_GROUP = 43;
const WITH_GROUP = 44;
const DENIED = 45;

/** Everything there is to see in the units from `from` to before `to`. */
export function visitFeatures(units: readonly Unit[], from: number, to: number, visit: Visit): void {
  const groups: number[] = [];
  for (let at = from; at < to; at++) {
    const { facts } = units[at] as Unit;
    if (isGroup(facts.kind) || facts.kind === "slur") groups.push(at);
    visitUnit(facts, at, visit);
    visitRuns(units, at, to, visit);
  }
  visitEnds(units, from, to, visit);
  for (const group of groups) visitBeside(units, group, from, to, visit);
  if (groups.length > 0)
    for (let at = from; at < to; at++)
      visit(placeOf(WITH_GROUP, (units[at] as Unit).facts.kindOrWord), at, at + 1);
  visitDenied(units, from, to, visit);
}

function visitUnit({ word, kindOrWord, parts, kind }: UnitFacts, at: number, visit: Visit): void {
  visit(placeOf(WORD, word), at, at + 1);
  if (kind !== "none" && !isGroup(kind)) visit(placeOf(KIND, kindOrWord), at, at + 1);
  const [beginning, longBeginning, ending] = parts;
  if (beginning !== 0) visit(placeOf(BEGINNING, beginning), at, at + 1);
  if (longBeginning !== 0) visit(placeOf(LONG_BEGINNING, longBeginning), at, at + 1);
  if (ending !== 0) visit(placeOf(ENDING, ending), at, at + 1);
}

function visitRuns(units: readonly Unit[], at: number, to: number, visit: Visit): void {
  if (at + 1 >= to) return;
  const a = (units[at] as Unit).facts;
  const b = (units[at + 1] as Unit).facts;
  visit(placeOf(TWO, a.word, b.word), at, at + 2);
  let hasKind = a.word !== a.kindOrWord || b.word !== b.kindOrWord;
  if (hasKind) visit(placeOf(KINDS_IN_A_ROW, a.kindOrWord, b.kindOrWord), at, at + 2);
  if (at + 2 >= to) return;
  const c = (units[at + 2] as Unit).facts;
  visit(placeOf(THREE, a.word, b.word, c.word), at, at + 3);
  visit(placeOf(AROUND_ONE, a.word, c.word), at, at + 3);
  hasKind ||= c.word !== c.kindOrWord;
  if (hasKind) visit(placeOf(KINDS_IN_A_ROW, a.kindOrWord, b.kindOrWord, c.kindOrWord), at, at + 3);
}

const LONGEST_START = 3;
const LONGEST_END = 2;

function visitEnds(units: readonly Unit[], from: number, to: number, visit: Visit): void {
  const hashes = [0, 0, 0];
  for (let size = 1; size <= Math.min(LONGEST_START, to - from); size++) {
    hashes[size - 1] = (units[from + size - 1] as Unit).facts.word;
    visit(placeOf(AT_START, hashes[0] as number, hashes[1], hashes[2]), from, from + size);
  }
  const last = to > from ? (units[to - 1] as Unit).facts.word : 0;
  if (to > from) visit(placeOf(AT_END, last), to - 1, to);
  if (to - from >= LONGEST_END) visit(placeOf(AT_END, last, (units[to - 2] as Unit).facts.word), to - 2, to);
}

/** How many units before and after a group still speak of it. */
const REACH = 7;

function visitBeside(units: readonly Unit[], group: number, from: number, to: number, visit: Visit): void {
  for (let at = Math.max(from, group - REACH); at < group; at++)
    visit(placeOf(BEFORE_GROUP, (units[at] as Unit).facts.kindOrWord), at, at + 1);
  for (let at = group + 1; at < Math.min(to, group + REACH + 1); at++)
    visit(placeOf(AFTER_GROUP, (units[at] as Unit).facts.kindOrWord), at, at + 1);
}

const SENTENCE_MARKS: ReadonlySet<number> = new Set([".", "!", "?", ";"].map(hashOf));
/** How many units a negation governs. */
const GOVERNED = 4;

function visitDenied(units: readonly Unit[], from: number, to: number, visit: Visit): void {
  let left = 0;
  for (let at = from; at < to; at++) {
    const { kindOrWord, word, isNegation } = (units[at] as Unit).facts;
    if (left > 0) visit(placeOf(DENIED, kindOrWord), at, at + 1);
    left = isNegation ? GOVERNED : SENTENCE_MARKS.has(word) ? 0 : Math.max(0, left - 1);
  }
}
