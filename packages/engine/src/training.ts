import type { Draft } from "./draft.ts";
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
}

/** What holds in each window of a draft. */
export function storyAnswers(draft: Draft): readonly StoryAnswers[] {
  const reading = read(draft);
  const evidence = new StoryEvidence(reading);
  return windowsOf(reading).map((window) => ({ glance: evidence.glance(window), all: evidence.in(window) }));
}
