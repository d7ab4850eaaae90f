import { isGivenOrFamilyName, STORY_QUESTION_NAMES, type StoryAnswers } from "@bedside/engine/training";
import type { Row } from "./drafts.ts";
import { decisionOf, fitLogistic } from "./logistic.ts";
import { featuresOf, type Vocabulary, vocabularyOf } from "./vocabulary.ts";

/** A question is asked of every draft and a word of few, so that words are held back more. */
const PENALTY = { question: 2.5, word: 6 };

/** What every question and every common word is worth. */
export interface StoryWorth {
  readonly vocabulary: Vocabulary;
  readonly weights: readonly number[];
}

export const QUESTIONS = STORY_QUESTION_NAMES.length;

/** Long drafts count by the window that says most, which the weights themselves decide: three rounds settle it. */
export function learnStory(rows: readonly Row[]): StoryWorth {
  const vocabulary = vocabularyOf(rows, QUESTIONS, isGivenOrFamilyName);
  const short = rows.filter(({ windows }) => windows.length === 1);
  let weights = fit(short, vocabulary, undefined);
  for (let round = 0; round < 2; round++) weights = fit(rows, vocabulary, weights);
  return { vocabulary, weights };
}

function fit(
  rows: readonly Row[],
  vocabulary: Vocabulary,
  weights: readonly number[] | undefined,
): readonly number[] {
  const examples = rows.flatMap((row) => {
    const window = weights === undefined ? row.windows[0] : mostTelling(row, { vocabulary, weights });
    return window === undefined ? [] : [{ x: featuresOf(window, vocabulary), y: row.isStory }];
  });
  const penalty = (feature: number) => (feature < QUESTIONS ? PENALTY.question : PENALTY.word);
  return fitLogistic(examples, vocabulary.size, penalty);
}

export function pointsOf(window: StoryAnswers, { weights, vocabulary }: StoryWorth): number {
  return decisionOf(weights, featuresOf(window, vocabulary));
}

/** The part of a draft that says most; undefined for a draft without words. */
export function mostTelling({ windows }: Row, story: StoryWorth): StoryAnswers | undefined {
  let best: StoryAnswers | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const window of windows) {
    const points = pointsOf(window, story);
    if (points > most) [best, most] = [window, points];
  }
  return best;
}
