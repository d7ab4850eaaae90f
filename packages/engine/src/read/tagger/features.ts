import { COMMON_CAPITALS } from "../lexicons/name-cues.ts";
import { isAlsoWord, isFamilyName, isGivenName } from "../lexicons/names.ts";
import { isEponym, makesNoPerson } from "../lexicons/not-names.ts";
import { isRegion } from "../lexicons/regions.ts";
import { titleKind } from "../lexicons/titles.ts";
import { populationOf } from "../lexicons/towns.ts";
import { WordFact } from "../word.ts";
import { GAP, type Unit } from "./units.ts";

/** Feature keys have so many bits; two features of one key are told apart by nothing, which is rare enough. */
export const KEY_BITS = 22;
const MASK = (1 << KEY_BITS) - 1;

/** What a word is wherever it stands, without an owner's ending. */
interface WordLook {
  readonly text: string;
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

/** What every unit looks like by itself. */
export function looksOf(units: readonly Unit[], isShouting: boolean): Look[] {
  const looks = units.map((unit) => lookOf(unit, isShouting));
  markTownsOfTwoWords(looks);
  return looks;
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
  return looks.map((_, index) => {
    const keys = new Keys();
    keys.of(looks, index);
    return Array.from(keys.list.subarray(0, keys.size));
  });
}

/** The bits of given names, family names, towns and regions. */
const ALL_NAMES = 1 | 2 | 4 | 8 | 16 | 2048;
const EDGE: Look = { word: 1, shape: 1, lists: 0, gap: GAP.line, text: "", pieces: [] };
/** Templates, bits of lists and pieces of a word together are fewer. */
const MOST_KEYS = 64;

/** The keys of one unit at a time, written over those of the unit before. */
export class Keys {
  readonly list = new Int32Array(MOST_KEYS);
  size = 0;

  /** Templates: the first number of a key. */
  of(looks: readonly Look[], index: number): void {
    const look = looks[index] as Look;
    const before = looks[index - 1] ?? EDGE;
    const before2 = looks[index - 2] ?? EDGE;
    const after = looks[index + 1] ?? EDGE;
    const after2 = looks[index + 2] ?? EDGE;
    this.size = 0;
    this.#ofItself(look);
    this.#add(4, before.word, 0);
    this.#add(5, after.word, 0);
    this.#add(6, before2.word, before.word);
    this.#add(7, after.word, after2.word);
    this.#add(8, before.word, look.word);
    this.#add(9, look.word, after.word);
    this.#add(10, before.shape, look.shape);
    this.#add(11, look.shape, after.shape);
    this.#add(12, before.shape * 64 + look.shape, after.shape);
    this.#add(13, look.gap * 16 + after.gap, look.shape);
    this.#add(15, before.lists, look.lists);
    this.#add(16, look.lists, after.lists);
    this.#add(17, before.word, look.shape);
    this.#add(18, after.word, look.shape);
    this.#add(19, before.lists * 4096 + look.lists, after.lists);
    this.#add(20, before2.word, look.shape);
    this.#add(21, after2.word, look.shape);
    this.#add(22, before.word, look.lists);
    this.#add(23, after.word, look.lists);
    this.#add(24, before2.lists, look.shape);
  }

  #ofItself(look: Look): void {
    this.#add(1, 0, 0);
    this.#add(2, look.word, 0);
    this.#add(3, look.shape, 0);
    this.#add(14, look.lists, look.shape);
    for (let bit = 1; bit <= look.lists; bit <<= 1) if (look.lists & bit) this.#add(25, bit, 0);
    const capital = isCapital(look) ? 1 : 0;
    for (let at = 0; at < look.pieces.length; at++) this.#add(26, look.pieces[at] as number, capital);
  }

  #add(template: number, first: number, second: number): void {
    this.list[this.size++] = key(template, first, second);
  }
}

function lookOf(unit: Unit, isShouting: boolean): Look {
  const { text, key, lists, pieces } = wordLook.of(unit.word);
  const isOwner = text.length < unit.lower.length;
  return {
    word: key,
    shape: shapeOf(unit, isShouting),
    lists: unit.kind === "link" ? 0 : lists | (isOwner ? OWNER : 0),
    gap: unit.gap,
    text,
    pieces,
  };
}

const wordLook = new WordFact((lower): WordLook => {
  const text = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
  return { text, key: wordKey(text), lists: listsOf(text), pieces: piecesOf(text) };
});

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
  const signs = signsIn(text);
  if (signs & OPENS_WITH_DIGIT) return signs & (CAPITAL | OTHER | APOSTROPHE) ? 15 : 14;
  if (!(signs & OPENS_WITH_CAPITAL)) return signs & CAPITAL ? 7 : signs & DIGIT ? 9 : 6;
  if (text.length === 1) return 2;
  if (!(signs & OTHER)) return isShouting ? 8 : 3;
  return signs & CAPITAL_WITHIN ? 5 : 4;
}

const OPENS_WITH_CAPITAL = 1;
const OPENS_WITH_DIGIT = 2;
const CAPITAL_WITHIN = 4;
const CAPITAL = OPENS_WITH_CAPITAL | CAPITAL_WITHIN;
const DIGIT = 8;
const APOSTROPHE = 16;
const OTHER = 32;

/** What kinds of signs a word has, as bits. */
function signsIn(text: string): number {
  let signs = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) signs |= OTHER;
    else if (code >= 0x41 && code <= 0x5a) signs |= at === 0 ? OPENS_WITH_CAPITAL : CAPITAL_WITHIN;
    else if (code >= 0x30 && code <= 0x39) signs |= at === 0 ? OPENS_WITH_DIGIT | DIGIT : DIGIT;
    else if (code === 0x27) signs |= APOSTROPHE;
    else if (code >= 0x80) return signsBeyondAscii(text);
    else signs |= OTHER;
  }
  return signs;
}

function signsBeyondAscii(text: string): number {
  let signs = 0;
  if (/^\p{Lu}/u.test(text)) signs |= OPENS_WITH_CAPITAL;
  if (/^\p{N}/u.test(text)) signs |= OPENS_WITH_DIGIT;
  if (/\p{Lu}/u.test(text.slice(1))) signs |= CAPITAL_WITHIN;
  if (/\p{N}/u.test(text)) signs |= DIGIT;
  if (text.includes("'")) signs |= APOSTROPHE;
  if (/[^\p{Lu}\p{N}']/u.test(text)) signs |= OTHER;
  return signs;
}

/** Whether most of a text is written in capitals. */
export function shouts(units: readonly Unit[]): boolean {
  let capitals = 0;
  let words = 0;
  for (const { kind, text } of units) {
    if (kind !== "word" || text.length < 2) continue;
    words += 1;
    // A small letter of ASCII is there at once in most words, and spares them two copies.
    if (!/[a-z]/.test(text) && text === text.toUpperCase() && text !== text.toLowerCase()) capitals += 1;
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
