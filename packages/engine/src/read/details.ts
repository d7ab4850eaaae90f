import { DETAIL_WORDS, type DetailKind } from "./lexicons/detail-words.ts";
import type { Reading } from "./reading.ts";
import { WordFact } from "./word.ts";

/** What each word of a draft tells of somebody: a person, a condition, a day, an occupation … */
export interface Details {
  /** For each token, the kinds it belongs to, one bit a kind. */
  readonly kindsAt: readonly number[];
  count(kind: DetailKind): number;
  has(kind: DetailKind): boolean;
  isAt(index: number, kind: DetailKind): boolean;
}

const KINDS = Object.keys(DETAIL_WORDS) as DetailKind[];
const BIT = Object.fromEntries(KINDS.map((kind, index) => [kind, 1 << index])) as Record<DetailKind, number>;
const SHORTEST_BEGINNING = 3;
const LONGEST_BEGINNING = 12;

const byWord = bitsBy((word) => (word.endsWith("*") ? undefined : word));
const byBeginning = bitsBy((word) => (word.endsWith("*") ? word.slice(0, -1) : undefined));

/** The kinds of every listed word, under the key that is made of it; a word of two lists has both. */
function bitsBy(keyOf: (word: string) => string | undefined): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const kind of KINDS) {
    for (const word of DETAIL_WORDS[kind].split(" ")) {
      const key = keyOf(word);
      if (key !== undefined) bits.set(key, (bits.get(key) ?? 0) | BIT[kind]);
    }
  }
  return bits;
}

const kindsOf = new WordFact(findKinds);
const known = new WeakMap<Reading, Details>();

/** The details of a draft, found once. */
export function detailsOf(reading: Reading): Details {
  let details = known.get(reading);
  if (details === undefined) {
    details = new CountedDetails(reading.tokens.map(({ word }) => kindsOf.of(word)));
    known.set(reading, details);
  }
  return details;
}

class CountedDetails implements Details {
  readonly kindsAt: readonly number[];
  readonly #all: number;

  constructor(kindsAt: readonly number[]) {
    this.kindsAt = kindsAt;
    let all = 0;
    for (const kinds of kindsAt) all |= kinds;
    this.#all = all;
  }

  has(kind: DetailKind): boolean {
    return (this.#all & BIT[kind]) !== 0;
  }

  isAt(index: number, kind: DetailKind): boolean {
    return ((this.kindsAt[index] ?? 0) & BIT[kind]) !== 0;
  }

  count(kind: DetailKind): number {
    if (!this.has(kind)) return 0;
    let count = 0;
    for (const kinds of this.kindsAt) if ((kinds & BIT[kind]) !== 0) count++;
    return count;
  }
}

function findKinds(word: string): number {
  let kinds = (byWord.get(word) ?? 0) | (word.endsWith("'s") ? (byWord.get(word.slice(0, -2)) ?? 0) : 0);
  for (let size = SHORTEST_BEGINNING; size <= Math.min(word.length, LONGEST_BEGINNING); size++) {
    kinds |= byBeginning.get(word.slice(0, size)) ?? 0;
  }
  return kinds;
}
