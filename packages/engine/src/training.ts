import type { Draft } from "./draft.ts";
import { isAlsoWord, isFamilyName, isGivenName } from "./read/lexicons/names.ts";
import { read } from "./read/read.ts";
import { windowsOf } from "./read/story.ts";
import { GLANCE_QUESTIONS, STORY_QUESTIONS, StoryEvidence } from "./read/story-features.ts";

/** The door for training/: what the engine sees in a draft, before any weight. */
export const STORY_QUESTION_NAMES: readonly string[] = STORY_QUESTIONS.map(([name]) => name);

export const GLANCE_SIZE = GLANCE_QUESTIONS.length;

/** What holds in one window of a draft, by position: the questions of a glance, and all of them. */
export interface StoryAnswers {
  readonly glance: readonly number[];
  readonly all: readonly number[];
  /** The different words of the window, and of what is answered. */
  readonly words: readonly string[];
  readonly answered: readonly string[];
}

/** What holds in each window of a draft. */
export function storyAnswers(draft: Draft): readonly StoryAnswers[] {
  const reading = read(draft);
  const evidence = new StoryEvidence(reading);
  return windowsOf(reading).map((window) => ({
    glance: evidence.glance(window),
    all: evidence.in(window),
    words: evidence.words(window),
    answered: evidence.answered(),
  }));
}

export function isGivenOrFamilyName(word: string): boolean {
  return (isGivenName(word) || isFamilyName(word)) && !isAlsoWord(word);
}
