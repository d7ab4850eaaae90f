import type { Draft } from "./draft.ts";
import { read } from "./read/read.ts";
import { windowsOf } from "./read/story.ts";
import { STORY_QUESTIONS, StoryEvidence } from "./read/story-features.ts";

/** The door for training/: what the engine sees in a draft, before any weight. */
export const STORY_QUESTION_NAMES: readonly string[] = STORY_QUESTIONS.map(([name]) => name);

/** For each window of a draft, the positions of the questions that hold in it. */
export function storyAnswers(draft: Draft): readonly (readonly number[])[] {
  const reading = read(draft);
  const evidence = new StoryEvidence(reading);
  return windowsOf(reading).map((window) => evidence.in(window));
}
