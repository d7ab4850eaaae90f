import { type CharacterSet, type PatternNode, parsePattern } from "./pattern-tree.ts";

/**
 * How the matches of a pattern may open. Most patterns of the engine open where a word does, with one of some dozen
 * words: a search that tries those places alone is many times quicker than one that tries every letter, and finds the
 * same.
 */
export class PatternOpenings {
  /** Openings of which two signs are known, a bit each. */
  readonly #pairs: Uint32Array;
  /** Openings of which DEPTH signs are known, a bit for each of their hashes. */
  readonly #words: Uint32Array;

  constructor(pairs: Uint32Array, words: Uint32Array) {
    this.#pairs = pairs;
    this.#words = words;
  }

  has(pair: number, word: number): boolean {
    return (
      (((this.#words[word >>> 5] as number) >>> (word & 31)) & 1) === 1 ||
      (((this.#pairs[pair >>> 5] as number) >>> (pair & 31)) & 1) === 1
    );
  }
}

/** Letters, digits, one for the space and one for every other sign. */
const SPACE = 36;
const OTHER = 37;
const SIGNS = 38;
const PAIRS = SIGNS * SIGNS;
/** So many signs of a word are looked at; it may end before. */
const DEPTH = 5;
const HASHES = 1 << 12;
/** A pattern with more openings than this is searched for as it is. */
const MOST_PAIRS = 500;
const MOST_WORDS = 1_200;
/** Steps taken through a pattern before it is given up. */
const MOST_STEPS = 30_000;

/**
 * The openings of a pattern whose matches can only begin where a run of letters or of digits begins, or with another
 * sign; nothing for any other.
 */
export function openingsOf(source: string, isCased: boolean): PatternOpenings | undefined {
  return new Finder().openings(parsePattern(source, isCased));
}

/** What is left of a pattern, the next part first. */
interface Rest {
  readonly node: PatternNode;
  readonly onward: Rest | undefined;
}

/** Which neighbours may stand before a place. */
interface Before {
  readonly letter: boolean;
  readonly digit: boolean;
  /** One edge, like `\b`, says so of both. */
  readonly isSharp: boolean;
}

/** Is told of what may be read next, undefined at the end; says whether it is of use. */
type Visit = (set: CharacterSet | undefined, rest: Rest | undefined, before: Before) => boolean;

const ANYTHING: Before = { letter: true, digit: true, isSharp: false };

class Finder {
  #steps = 0;
  #pairCount = 0;
  #wordCount = 0;
  readonly #pairs = new Uint32Array(Math.ceil(PAIRS / 32));
  readonly #words = new Uint32Array(HASHES / 32);

  openings(node: PatternNode): PatternOpenings | undefined {
    const isOfUse = this.#next({ node, onward: undefined }, ANYTHING, (set, rest, before) =>
      this.#open(set, rest, before),
    );
    return isOfUse ? new PatternOpenings(this.#pairs, this.#words) : undefined;
  }

  /** Stops at the first that is of no use, and where there are too many to follow. */
  #next(rest: Rest | undefined, before: Before, visit: Visit): boolean {
    this.#steps += 1;
    if (this.#steps > MOST_STEPS) return false;
    if (rest === undefined) return visit(undefined, undefined, before);
    const { node, onward } = rest;
    switch (node.kind) {
      case "set":
        return visit(node, onward, before);
      case "edge": {
        const letter = before.letter && node.letter;
        const digit = before.digit && node.digit;
        const isSharp = before.isSharp || !(node.letter || node.digit);
        return this.#next(onward, { letter, digit, isSharp }, visit);
      }
      case "look":
        return this.#next(onward, before, visit);
      case "choice":
        return node.nodes.every((each) => this.#next({ node: each, onward }, before, visit));
      case "sequence": {
        const parts = node.nodes.reduceRight<Rest | undefined>(
          (sofar, each) => ({ node: each, onward: sofar }),
          onward,
        );
        return this.#next(parts, before, visit);
      }
      case "repeat": {
        const { min, max } = node;
        if (min === 0 && !this.#next(onward, before, visit)) return false;
        if (max === 0) return true;
        const again: Rest = { node: { ...node, min: Math.max(0, min - 1), max: max - 1 }, onward };
        return this.#next({ node: node.node, onward: again }, before, visit);
      }
    }
  }

  #open(set: CharacterSet | undefined, rest: Rest | undefined, before: Before): boolean {
    if (set === undefined) return false;
    const firsts = signsOf(set);
    if (firsts === undefined || (set.letter && before.letter) || (set.digit && before.digit)) return false;
    return firsts.every((first) => (first === OTHER ? this.#addPairs(first) : this.#follow([first], rest)));
  }

  /** Adds every word that goes on from these signs; pairs where what follows may be anything. */
  #follow(signs: readonly number[], rest: Rest | undefined): boolean {
    const [first, second] = signs as [number, number | undefined];
    const last = signs.at(-1) as number;
    const isWhole = signs.length === DEPTH || (signs.length > 1 && endsRun(first, last));
    if (isWhole) return this.#addWord(signs);
    return this.#next(rest, ANYTHING, (set, onward, before) => {
      const isOver = last < SPACE && before.isSharp;
      const nexts = (set && signsOf(set)) ?? (isOver ? BEYOND_WORDS : undefined);
      if (nexts !== undefined && nexts.length <= FEW)
        return nexts.every((sign) => this.#follow([...signs, sign], onward));
      if (second !== undefined) return this.#addPair(first, second);
      return nexts === undefined ? this.#addPairs(first) : nexts.every((sign) => this.#addPair(first, sign));
    });
  }

  #addWord(signs: readonly number[]): boolean {
    const hash = signs.reduce(further, 0) & (HASHES - 1);
    this.#words[hash >>> 5] = (this.#words[hash >>> 5] as number) | (1 << (hash & 31));
    this.#wordCount += 1;
    return this.#wordCount <= MOST_WORDS;
  }

  #addPairs(first: number): boolean {
    for (let second = 0; second < SIGNS; second++) this.#addPair(first, second);
    return this.#pairCount <= MOST_PAIRS;
  }

  #addPair(first: number, second: number): boolean {
    const pair = first * SIGNS + second;
    const bits = this.#pairs[pair >>> 5] as number;
    const bit = 1 << (pair & 31);
    if ((bits & bit) === 0) this.#pairCount += 1;
    this.#pairs[pair >>> 5] = bits | bit;
    return this.#pairCount <= MOST_PAIRS;
  }
}

/** A set with more signs than this is not followed sign by sign. */
const FEW = 8;
/** What may follow where a word is over. */
const BEYOND_WORDS: readonly number[] = [SPACE, OTHER];

/** Whether a run that began with `first` is over at `sign`; what opens with a space goes on in the next run. */
function endsRun(first: number, sign: number): boolean {
  return first === SPACE ? sign >= SPACE : isLetter(sign) !== isLetter(first) || sign >= SPACE;
}

function isLetter(sign: number): boolean {
  return sign < 26;
}

function further(hash: number, sign: number): number {
  return Math.imul(hash ^ (sign + 1), 0x9e3779b1) >>> 7;
}

/** The signs of a set; nothing where they are too many to tell, or one's lower case is longer than itself. */
function signsOf({ few, letter, digit, other }: CharacterSet): readonly number[] | undefined {
  if (few === undefined) return other ? undefined : [...(letter ? LETTERS : []), ...(digit ? DIGITS : [])];
  const signs = few.map((sign) =>
    sign.length === String.fromCodePoint(sign.codePointAt(0) as number).length ? signAt(sign, 0) : undefined,
  );
  return signs.every((sign) => sign !== undefined) ? [...new Set(signs)] : undefined;
}

const LETTERS = Array.from({ length: 26 }, (_, letter) => letter);
const DIGITS = Array.from({ length: 10 }, (_, digit) => 26 + digit);

function signAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 26;
  return code === 0x20 ? SPACE : OTHER;
}

/** Every place in a text where a match may open, in their order, and how the text goes on there. */
export interface TextOpenings {
  readonly at: Int32Array;
  readonly pair: Uint16Array;
  readonly word: Uint16Array;
  readonly count: number;
}

/** `lower`: the plain text in lower case. */
export function openingsIn(lower: string): TextOpenings {
  const at = new Int32Array(lower.length);
  const pair = new Uint16Array(lower.length);
  const word = new Uint16Array(lower.length);
  let count = 0;
  let before = SPACE;
  for (let index = 0; index < lower.length; index++) {
    const first = signAt(lower, index);
    const isInside = first < SPACE && before < SPACE && isLetter(before) === isLetter(first);
    before = first;
    if (isInside || (lower.charCodeAt(index) & 0xfc00) === LOW_SURROGATE) continue;
    at[count] = index;
    pair[count] = first * SIGNS + signAfter(lower, index + 1);
    word[count] = wordAt(lower, index, first);
    count += 1;
  }
  return { at, pair, word, count };
}

const LOW_SURROGATE = 0xdc00;

function wordAt(lower: string, index: number, first: number): number {
  let hash = further(0, first);
  for (let size = 1; size < DEPTH; size++) {
    const sign = signAfter(lower, index + size);
    hash = further(hash, sign);
    if (endsRun(first, sign)) break;
  }
  return hash & (HASHES - 1);
}

/** The end counts as a sign. */
function signAfter(text: string, at: number): number {
  return at < text.length ? signAt(text, at) : OTHER;
}
