import type { Row } from "./rows.ts";

export const FOLDS = 5;

/** Questions that share this much of their words are one question asked twice, and stay together. */
const ALIKE = 0.6;

/** By row, its fold: questions that are nearly the same are in one, so that none is tested on its own copy. */
export function foldsOf(rows: readonly Row[]): Int32Array {
  const leader = Int32Array.from(rows.keys());
  const find = (at: number): number => {
    let own = at;
    while (leader[own] !== own) own = leader[own]!;
    leader[at] = own;
    return own;
  };
  const words = rows.map(({ question }) => new Set(question.q.toLowerCase().match(/[\p{L}\p{N}]+/gu)));
  const withWord = new Map<string, number[]>();
  rows.forEach((_, at) => {
    for (const other of othersLike(at, words, withWord)) leader[find(at)] = find(other);
    for (const word of words[at]!) withWord.set(word, [...(withWord.get(word) ?? []), at]);
  });
  const groups = new Map<number, number>();
  return Int32Array.from(rows, (_, at) => {
    const group = find(at);
    if (!groups.has(group)) groups.set(group, groups.size);
    return groups.get(group)! % FOLDS;
  });
}

/** The earlier rows that are nearly the same. */
function othersLike(
  at: number,
  words: readonly ReadonlySet<string>[],
  withWord: ReadonlyMap<string, readonly number[]>,
): number[] {
  const own = words[at]!;
  const shared = new Map<number, number>();
  for (const word of own)
    for (const other of withWord.get(word) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  return [...shared]
    .filter(([other, count]) => count / (own.size + words[other]!.size - count) >= ALIKE)
    .map(([other]) => other);
}
