import type { Reading } from "../read/reading.ts";
import type { Rule } from "./rule.ts";

/**
 * Picks the rules whose needs a draft meets, so that two hundred rules cost what the ten that matter cost.
 * Words are looked up once each and remembered; the memory is bounded and changes no result.
 */
export function candidates(reading: Reading, rules: readonly Rule[]): Rule[] {
  const index = indexOf(rules);
  const wanted = new Uint8Array(rules.length);
  mark(wanted, index.always);
  if (reading.has(DIGIT)) mark(wanted, index.digit);
  if (reading.has(AT_SIGN)) mark(wanted, index.at);
  for (const { lower } of reading.tokens) mark(wanted, rulesForWord(index, lower));
  const called: Rule[] = [];
  for (let position = 0; position < rules.length; position++) {
    if (wanted[position] === 1) called.push(rules[position] as Rule);
  }
  return called;
}

const DIGIT = /[0-9]/;
const AT_SIGN = /@/;

function mark(wanted: Uint8Array, positions: readonly number[]): void {
  for (let each = 0; each < positions.length; each++) wanted[positions[each] as number] = 1;
}

interface Index {
  readonly always: readonly number[];
  readonly digit: readonly number[];
  readonly at: readonly number[];
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly byBeginning: ReadonlyMap<string, readonly number[]>;
  readonly seen: Map<string, readonly number[]>;
}

const SHORTEST_BEGINNING = 2;
const LONGEST_BEGINNING = 12;
const MOST_REMEMBERED_WORDS = 50_000;
const NONE: readonly number[] = [];

const indexes = new WeakMap<readonly Rule[], Index>();

function indexOf(rules: readonly Rule[]): Index {
  const known = indexes.get(rules);
  if (known !== undefined) return known;
  const byWord = new Map<string, number[]>();
  const byBeginning = new Map<string, number[]>();
  const positionsWith = (needs: Rule["needs"]) =>
    rules.flatMap((rule, position) => (rule.needs === needs ? [position] : []));
  rules.forEach((rule, position) => {
    if (typeof rule.needs === "string") return;
    for (const word of rule.needs) {
      const map = word.endsWith("*") ? byBeginning : byWord;
      const key = word.endsWith("*") ? word.slice(0, -1) : word;
      map.set(key, [...(map.get(key) ?? []), position]);
    }
  });
  const index: Index = {
    always: positionsWith("anything"),
    digit: positionsWith("digit"),
    at: positionsWith("at"),
    byWord,
    byBeginning,
    seen: new Map(),
  };
  indexes.set(rules, index);
  return index;
}

function rulesForWord(index: Index, word: string): readonly number[] {
  let positions = index.seen.get(word);
  if (positions !== undefined) return positions;
  const found = new Set(index.byWord.get(word));
  const apostrophe = word.indexOf("'");
  if (apostrophe > 0)
    for (const position of index.byWord.get(word.slice(0, apostrophe)) ?? NONE) found.add(position);
  for (let size = SHORTEST_BEGINNING; size <= Math.min(word.length, LONGEST_BEGINNING); size++) {
    for (const position of index.byBeginning.get(word.slice(0, size)) ?? NONE) found.add(position);
  }
  positions = found.size === 0 ? NONE : [...found];
  if (index.seen.size >= MOST_REMEMBERED_WORDS) index.seen.clear();
  index.seen.set(word, positions);
  return positions;
}
