import { COMMON_CAPITALS } from "../lexicons/name-cues.ts";
import { isAlsoWord, isFamilyName, isGivenName } from "../lexicons/names.ts";
import { isEponym, makesNoPerson } from "../lexicons/not-names.ts";
import { isRegion } from "../lexicons/regions.ts";
import { titleKind } from "../lexicons/titles.ts";
import { populationOf } from "../lexicons/towns.ts";
import { GAP, type Unit } from "./units.ts";

/** Feature keys have so many bits; two features of one key are told apart by nothing, which is rare enough. */
export const KEY_BITS = 22;
const MASK = (1 << KEY_BITS) - 1;

/** What a word is wherever it stands. */
interface Word {
  readonly key: number;
  /** Which lists know it, as bits. */
  readonly lists: number;
  /** Its beginnings and ends, as keys. */
  readonly pieces: readonly number[];
}

/** What one unit looks like by itself, worked out once and used by its neighbours too. */
interface Look {
  readonly word: number;
  readonly shape: number;
  lists: number;
  readonly gap: number;
  readonly text: string;
  readonly pieces: readonly number[];
}

/**
 * The keys of the features of each unit, in no order. What no list is to know (`unlisted`, by position) is looked up in
 * none: so that learning meets names that nobody has listed.
 */
export function featuresOf(units: readonly Unit[], unlisted?: ReadonlySet<number>): number[][] {
  const isShouting = shouts(units);
  const looks = units.map((unit) => lookOf(unit, isShouting));
  for (const index of unlisted ?? []) (looks[index] as Look).lists &= ~ALL_NAMES;
  markTownsOfTwoWords(looks);
  return looks.map((look, index) => keysAt(looks, index, look));
}

/** The bits of given names, family names, towns and regions. */
const ALL_NAMES = 1 | 2 | 4 | 8 | 16 | 2048;
const EDGE: Look = { word: 1, shape: 1, lists: 0, gap: GAP.line, text: "", pieces: [] };

/** Templates: the first number of a key. */
function keysAt(looks: readonly Look[], index: number, look: Look): number[] {
  const before = looks[index - 1] ?? EDGE;
  const before2 = looks[index - 2] ?? EDGE;
  const after = looks[index + 1] ?? EDGE;
  const after2 = looks[index + 2] ?? EDGE;
  const gaps = look.gap * 16 + after.gap;
  const keys = [
    key(1, 0, 0),
    key(2, look.word, 0),
    key(3, look.shape, 0),
    key(4, before.word, 0),
    key(5, after.word, 0),
    key(6, before2.word, before.word),
    key(7, after.word, after2.word),
    key(8, before.word, look.word),
    key(9, look.word, after.word),
    key(10, before.shape, look.shape),
    key(11, look.shape, after.shape),
    key(12, before.shape * 64 + look.shape, after.shape),
    key(13, gaps, look.shape),
    key(14, look.lists, look.shape),
    key(15, before.lists, look.lists),
    key(16, look.lists, after.lists),
    key(17, before.word, look.shape),
    key(18, after.word, look.shape),
    key(19, before.lists * 4096 + look.lists, after.lists),
    key(20, before2.word, look.shape),
    key(21, after2.word, look.shape),
    key(22, before.word, look.lists),
    key(23, after.word, look.lists),
    key(24, before2.lists, look.shape),
  ];
  for (let bit = 1; bit <= look.lists; bit <<= 1) if (look.lists & bit) keys.push(key(25, bit, 0));
  const capital = isCapital(look) ? 1 : 0;
  for (const piece of look.pieces) keys.push(key(26, piece, capital));
  return keys;
}

function lookOf(unit: Unit, isShouting: boolean): Look {
  const isOwner = unit.lower.endsWith("'s");
  const base = isOwner ? unit.lower.slice(0, -2) : unit.lower;
  const { key: word, lists, pieces } = wordOf(base);
  return {
    word,
    shape: shapeOf(unit, isShouting),
    lists: unit.kind === "link" ? 0 : lists | (isOwner ? OWNER : 0),
    gap: unit.gap,
    text: base,
    pieces,
  };
}

/** Words once looked up are remembered; the memory is bounded and changes no result. */
const remembered = new Map<string, Word>();
const MOST_REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 20;

function wordOf(base: string): Word {
  const known = remembered.get(base);
  if (known !== undefined) return known;
  const word = { key: wordKey(base), lists: listsOf(base), pieces: piecesOf(base) };
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  if (base.length <= LONGEST_REMEMBERED) remembered.set(base, word);
  return word;
}

/** Beginnings of two to four letters and ends of two to five, which tell names and places that no list holds. */
function piecesOf(text: string): number[] {
  const pieces: number[] = [];
  let start = 1;
  for (let size = 1; size <= 4 && size < text.length; size++) {
    start = mix(start, text.charCodeAt(size - 1));
    if (size > 1) pieces.push(start);
  }
  let end = 2;
  for (let size = 1; size <= 5 && size < text.length; size++) {
    end = mix(end, text.charCodeAt(text.length - size));
    if (size > 1) pieces.push(end);
  }
  return pieces;
}

/** "Milton Keynes", "Kuala Lumpur": towns of two words, which neither word tells alone. */
function markTownsOfTwoWords(looks: readonly Look[]): void {
  for (let index = 1; index < looks.length; index++) {
    const first = looks[index - 1] as Look;
    const second = looks[index] as Look;
    if (second.gap > GAP.hyphen || !isCapital(first) || !isCapital(second)) continue;
    if (populationOf(`${first.text} ${second.text}`) === undefined) continue;
    first.lists |= 1024;
    second.lists |= 1024;
  }
}

function isCapital({ shape }: Look): boolean {
  return shape >= 2 && shape <= 5;
}

function wordKey(lower: string): number {
  let key = 2;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    key = mix(key, code >= 0x30 && code <= 0x39 ? 0x30 : code);
  }
  return key;
}

const OWNER = 512;

function listsOf(base: string): number {
  return (
    (isGivenName(base) ? 1 : 0) |
    (isFamilyName(base) ? 2 : 0) |
    (isAlsoWord(base) ? 4 : 0) |
    townBits(base) |
    (isRegion(base) ? 16 : 0) |
    (titleKind(base) !== undefined ? 32 : 0) |
    (makesNoPerson(base) ? 64 : 0) |
    (isEponym(base) ? 128 : 0) |
    (COMMON_CAPITALS.has(base) ? 256 : 0)
  );
}

/** A small town's name is as likely a family's; a large one's is known as a place. */
function townBits(base: string): number {
  const people = populationOf(base);
  if (people === undefined) return 0;
  return people < SMALL_TOWN ? 2048 : 8;
}

const SMALL_TOWN = 15_000;

/** Shapes of words, as small numbers. */
function shapeOf({ kind, text }: Unit, isShouting: boolean): number {
  if (kind === "link") return 10;
  if (kind === "handle") return 11;
  if (kind === "hashtag") return /^\p{Lu}/u.test(text) ? 12 : 13;
  if (/^\p{N}/u.test(text)) return /^\p{N}+$/u.test(text) ? 14 : 15;
  if (!/^\p{Lu}/u.test(text)) return /\p{Lu}/u.test(text) ? 7 : /\p{N}/u.test(text) ? 9 : 6;
  if (text.length === 1) return 2;
  if (/^[\p{Lu}\p{N}']+$/u.test(text)) return isShouting ? 8 : 3;
  return /\p{Lu}/u.test(text.slice(1)) ? 5 : 4;
}

function shouts(units: readonly Unit[]): boolean {
  let capitals = 0;
  let words = 0;
  for (const { kind, text } of units) {
    if (kind !== "word" || text.length < 2) continue;
    words += 1;
    if (text === text.toUpperCase() && text !== text.toLowerCase()) capitals += 1;
  }
  return words > 3 && capitals * 2 > words;
}

function key(template: number, first: number, second: number): number {
  return (mix(mix(mix(0x9e3779b9, template), first), second) >>> 3) & MASK;
}

function mix(seed: number, value: number): number {
  let mixed = Math.imul(seed ^ value, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
