import type { Span } from "@bedside/engine";
import type { Word } from "./words.ts";

/** Of what the strongest word brings, this share is worth a place beside it. */
const WORTH = 1 / 4;
/** About a sentence. */
const MOST_WORDS = 24;
const MOST_LETTERS = 240;

const SENTENCE_ENDS = /[.!?…]["'”’)\]]*$/u;
const PUNCTUATION_BEFORE = /^(?![#@])\p{P}+/u;
const PUNCTUATION_AFTER = /\p{P}+$/u;

/**
 * The words that spoke most for a topic: the strongest one, with its neighbours in the same sentence for as long as they add
 * to it. `brought` says what each piece brought to the score. Undefined where no word spoke for it.
 */
export function carrierOf(
  text: string,
  words: readonly Word[],
  brought: readonly number[],
): Span | undefined {
  const first = words[0]?.from ?? 0;
  const smooth = smoothed(brought);
  const worth = words.map(({ from, to }) =>
    smooth.slice(from - first, to - first).reduce((sum, each) => sum + each, 0),
  );
  const most = Math.max(...worth);
  if (!(most > 0)) return undefined;
  const seed = worth.indexOf(most);
  const reach = (step: 1 | -1) => reachedFrom(text, words, worth, seed, step);
  return trimmed(text, words[reach(-1)]!.start, words[reach(1)]!.end);
}

/** A word is spelt by several pieces, and which of them carries it is chance: neighbours share. */
function smoothed(brought: readonly number[]): number[] {
  return brought.map((each, at) => ((brought[at - 1] ?? each) + 2 * each + (brought[at + 1] ?? each)) / 4);
}

/** How far it is worth going from the strongest word in one direction. */
function reachedFrom(
  text: string,
  words: readonly Word[],
  worth: readonly number[],
  seed: number,
  step: 1 | -1,
): number {
  let best = { at: seed, sum: 0 };
  let sum = 0;
  for (let at = seed + step; Math.abs(at - seed) <= MOST_WORDS / 2; at += step) {
    const word = words[at];
    if (
      word === undefined ||
      isBroken(text, words[Math.min(at, at - step)]!, words[Math.max(at, at - step)]!)
    )
      break;
    if (Math.abs((step > 0 ? word.end : word.start) - words[seed]!.start) > MOST_LETTERS / 2) break;
    sum += worth[at]! - worth[seed]! * WORTH;
    if (sum > best.sum) best = { at, sum };
  }
  return best.at;
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
