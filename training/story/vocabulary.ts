import type { StoryAnswers } from "@bedside/engine/training";
import type { Row } from "./drafts.ts";

/** Words that stand in at least this many drafts are asked for by themselves. */
const FEWEST_DRAFTS = 10;

/** Words that fixes put in place of what they take out: they must not tell a story of their own. */
const PLACEHOLDERS = new Set(
  "number removed account address link postcode postal code date place details handle phone email".split(" "),
);

/** Words of drafts, and of what they answer, with the place of each among the features. */
export interface Vocabulary {
  readonly words: ReadonlyMap<string, number>;
  readonly answered: ReadonlyMap<string, number>;
  /** The number of features, questions included. */
  readonly size: number;
}

/** Names of people are left out: those of the drafts are made up. */
export function vocabularyOf(
  rows: readonly Row[],
  questions: number,
  isName: (word: string) => boolean,
): Vocabulary {
  const usable = (word: string) =>
    !PLACEHOLDERS.has(word) && /^[\p{L}'&]{2,}$/u.test(word) && !isName(word.replace(/'s$/, ""));
  const words = common(rows, ({ words }) => words).filter(usable);
  const answered = common(rows, ({ answered }) => answered).filter(usable);
  return {
    words: new Map(words.map((word, index) => [word, questions + index])),
    answered: new Map(answered.map((word, index) => [word, questions + words.length + index])),
    size: questions + words.length + answered.length,
  };
}

function common(rows: readonly Row[], wordsOf: (answers: StoryAnswers) => readonly string[]): string[] {
  const drafts = new Map<string, number>();
  for (const { windows } of rows) {
    for (const word of new Set(windows.flatMap(wordsOf))) drafts.set(word, (drafts.get(word) ?? 0) + 1);
  }
  return [...drafts].flatMap(([word, count]) => (count >= FEWEST_DRAFTS ? [word] : [])).sort();
}

/** Everything that holds in a window, by place among the features. */
export function featuresOf({ all, words, answered }: StoryAnswers, vocabulary: Vocabulary): number[] {
  const found = (list: readonly string[], places: ReadonlyMap<string, number>) =>
    list.flatMap((word) => places.get(word) ?? []);
  return [...all, ...found(words, vocabulary.words), ...found(answered, vocabulary.answered)];
}
