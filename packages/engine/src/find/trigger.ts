import type { Reading } from "../read/reading.ts";
import { WordIndex } from "../read/word-index.ts";
import type { Rule } from "./rule.ts";

/**
 * Picks the rules whose needs a draft meets, so that two hundred rules cost what the ten that matter cost.
 */
export function candidates(reading: Reading, rules: readonly Rule[]): Rule[] {
  const index = indexOf(rules);
  const wanted = new Uint8Array(rules.length);
  mark(wanted, index.always);
  if (reading.has(DIGIT)) mark(wanted, index.digit);
  if (reading.has(FOUR_DIGITS)) mark(wanted, index.digits);
  if (reading.has(AT_SIGN)) mark(wanted, index.at);
  if (reading.replyTo !== undefined) mark(wanted, index.reply);
  if (reading.bio !== undefined) mark(wanted, index.bio);
  for (const { word } of reading.tokens) mark(wanted, index.byWord.valuesFor(word));
  const called: Rule[] = [];
  for (let position = 0; position < rules.length; position++) {
    if (wanted[position] === 1) called.push(rules[position] as Rule);
  }
  return called;
}

const DIGIT = /[0-9]/;
const FOUR_DIGITS = /(?:[0-9][^0-9]*){4}/;
const AT_SIGN = /@/;

function mark(wanted: Uint8Array, positions: readonly number[]): void {
  for (let each = 0; each < positions.length; each++) wanted[positions[each] as number] = 1;
}

interface Index {
  readonly always: readonly number[];
  readonly digit: readonly number[];
  readonly digits: readonly number[];
  readonly at: readonly number[];
  readonly reply: readonly number[];
  readonly bio: readonly number[];
  readonly byWord: WordIndex<number>;
}

const indexes = new WeakMap<readonly Rule[], Index>();

function indexOf(rules: readonly Rule[]): Index {
  const known = indexes.get(rules);
  if (known !== undefined) return known;
  const byWord = new WordIndex<number>();
  const positionsWith = (needs: Rule["needs"]) =>
    rules.flatMap((rule, position) => (rule.needs === needs ? [position] : []));
  rules.forEach((rule, position) => {
    if (typeof rule.needs !== "string") for (const word of rule.needs) byWord.put(word, position);
  });
  const index: Index = {
    always: positionsWith("anything"),
    digit: positionsWith("digit"),
    digits: positionsWith("digits"),
    at: positionsWith("at"),
    reply: positionsWith("reply"),
    bio: positionsWith("bio"),
    byWord,
  };
  indexes.set(rules, index);
  return index;
}
