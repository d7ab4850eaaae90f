import type { Span } from "@bedside/engine";
import type { Word } from "./words.ts";

/** Of what the strongest word brings, this share is worth a place beside it. */
const WORTH = 1 / 4;
/** About a sentence. */
const MOST_WORDS = 24;
const MOST_LETTERS = 240;

const SENTENCE_ENDS = /[.!?…]["'”’)\]]*$/u;
const PUNCTUATION_BEFORE = /^(?:(?![#@])\p{P})+/u;
const PUNCTUATION_AFTER = /\p{P}+$/u;

/** A word, what it brought itself, and what it is worth with its neighbours. */
interface Weighed {
  readonly word: Word;
  readonly own: number;
  readonly worth: number;
}

/**
 * The words that spoke most for a topic: the strongest one, with its neighbours in the same sentence for as long as they add
 * to it. `brought` says what each piece brought to the score. Undefined where no word spoke for it.
 */
export function carrierOf(
  text: string,
  words: readonly Word[],
  brought: readonly number[],
): Span | undefined {
  const weighed = weighedWords(words, brought);
  const worths = weighed.map(({ word, own, worth }) => (own > 0 && length(word) <= MOST_LETTERS ? worth : 0));
  const most = Math.max(...worths);
  if (!(most > 0)) return undefined;
  const seed = worths.indexOf(most);
  const { start } = words[reachedFrom(text, weighed, seed, -1)]!;
  const { end } = words[reachedFrom(text, weighed, seed, 1)]!;
  return trimmed(text, start, end);
}

function weighedWords(words: readonly Word[], brought: readonly number[]): Weighed[] {
  const first = words[0]?.from ?? 0;
  const smooth = smoothed(brought);
  return words.map((word) => {
    const sumOf = (all: readonly number[]) =>
      all.slice(word.from - first, word.to - first).reduce((sum, each) => sum + each, 0);
    return { word, own: sumOf(brought), worth: sumOf(smooth) };
  });
}

/** A word is spelt by several pieces, and which of them carries it is chance: neighbours share. */
function smoothed(brought: readonly number[]): number[] {
  return brought.map((each, at) => ((brought[at - 1] ?? each) + 2 * each + (brought[at + 1] ?? each)) / 4);
}

/** How far it is worth going from the strongest word in one direction; it ends at a word that speaks for the topic itself. */
function reachedFrom(text: string, weighed: readonly Weighed[], seed: number, step: 1 | -1): number {
  const strongest = weighed[seed]!;
  let best = { at: seed, sum: 0 };
  let sum = 0;
  for (let at = seed + step; Math.abs(at - seed) <= MOST_WORDS / 2; at += step) {
    const next = weighed[at];
    const before = weighed[at - step]!.word;
    if (next === undefined) break;
    if (step > 0 ? isBroken(text, before, next.word) : isBroken(text, next.word, before)) break;
    const reach = step > 0 ? next.word.end - strongest.word.start : strongest.word.end - next.word.start;
    if (reach > MOST_LETTERS / 2) break;
    sum += next.worth - strongest.worth * WORTH;
    if (next.own > 0 && sum > best.sum) best = { at, sum };
  }
  return best.at;
}

function length({ start, end }: Span): number {
  return end - start;
}

/** Whether a sentence or a line ends between two words. */
function isBroken(text: string, before: Word, after: Word): boolean {
  return (
    SENTENCE_ENDS.test(text.slice(before.start, before.end)) ||
    text.slice(before.end, after.start).includes("\n")
  );
}

function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  const before = PUNCTUATION_BEFORE.exec(words)?.[0].length ?? 0;
  const after = PUNCTUATION_AFTER.exec(words)?.[0].length ?? 0;
  return before + after < words.length ? { start: start + before, end: end - after } : { start, end };
}
