import type { Reading } from "./reading.ts";
import { LONGEST_WHOLE, StoryEvidence, type Window } from "./story-features.ts";
import {
  ANSWERED_WORDS,
  GLANCE_BAR,
  GLANCE_POINTS,
  GRAVITY_POINTS,
  STORY_POINTS,
  STORY_WORDS,
} from "./story-points.generated.ts";
import type { Token } from "./tokenise.ts";

/**
 * How far a draft tells a story about somebody's care that the person, their family or a stranger could recognise.
 * Points are learned from labelled drafts (training/story): natural logarithms of odds, so that 0 is an even chance.
 */
export interface Story {
  readonly points: number;
  /** Among stories that point to somebody, the odds that people outside the care team could tell who it is. */
  readonly gravity: number;
  /** Where the story is told: the whole draft, or the part of a long one that says most. */
  readonly from: number;
  readonly to: number;
}

/** What a draft is that a glance tells to be no story: rota, recipe, research. */
const NO_STORY: Story = { points: Number.NEGATIVE_INFINITY, gravity: 0, from: 0, to: 0 };
const SHORTEST_WINDOW = 30;
const LONGEST_WINDOW = 90;

const known = new WeakMap<Reading, Story>();

/** The story of a draft, weighed once. */
export function storyOf(reading: Reading): Story {
  let story = known.get(reading);
  if (story === undefined) {
    story = weighStory(reading);
    known.set(reading, story);
  }
  return story;
}

/** The part of a draft whose details count: where the story is told, or the whole where only a name tells of somebody. */
export function toldIn(reading: Reading): Window {
  const { from, to } = storyOf(reading);
  return to > from ? { from, to } : { from: 0, to: reading.tokens.length };
}

function weighStory(reading: Reading): Story {
  const evidence = new StoryEvidence(reading);
  let best = NO_STORY;
  for (const window of windowsOf(reading)) {
    if (sum(GLANCE_POINTS, evidence.glance(window)) < GLANCE_BAR) continue;
    const questions = evidence.in(window);
    const points =
      sum(STORY_POINTS, questions) +
      sumWords(wordPoints, evidence.words(window)) +
      sumWords(answeredPoints, evidence.answered()) -
      (isFromNowhere(reading) ? UNKNOWN_AUTHOR : 0);
    if (points > best.points) best = { points, gravity: sum(GRAVITY_POINTS, questions), ...window };
  }
  return best;
}

const wordPoints = pointsByWord(STORY_WORDS);
const answeredPoints = pointsByWord(ANSWERED_WORDS);

/** "ward:12,rota:-30": what single words are worth, in hundredths. */
function pointsByWord(list: string): ReadonlyMap<string, number> {
  return new Map(
    list.split(",").map((entry): [string, number] => {
      const [word = "", points = "0"] = entry.split(":");
      return [word, Number(points)];
    }),
  );
}

function sumWords(points: ReadonlyMap<string, number>, words: readonly string[]): number {
  let total = 0;
  for (const word of words) total += points.get(word) ?? 0;
  return total / 100;
}

/** Nothing is known of who writes, or where: most such texts are not a health professional's at all. */
function isFromNowhere({ context }: Reading): boolean {
  const { platform, audience, capacity, profession, replyTo, author } = context;
  return [platform, audience, capacity, profession, replyTo, author].every((part) => part === undefined);
}

const UNKNOWN_AUTHOR = 1.5;

/** Weights are whole hundredths; the last one is added always. */
function sum(weights: readonly number[], questions: readonly number[]): number {
  let total = weights.at(-1) ?? 0;
  for (const question of questions) total += weights[question] ?? 0;
  return total / 100;
}

/** The whole of a short draft; of a long one, runs of sentences of 30 to 90 words, each beginning at a sentence. */
export function windowsOf({ tokens, sentences }: Reading): Window[] {
  if (tokens.length <= LONGEST_WHOLE) return [{ from: 0, to: tokens.length }];
  const starts = sentences.map(({ start }) => firstTokenAt(tokens, start));
  const windows: Window[] = [];
  let after = 0;
  for (let index = 0; index < starts.length; index++) {
    const from = starts[index] as number;
    if (after <= index) after = index + 1;
    while (after < starts.length && (starts[after] as number) - from < SHORTEST_WINDOW) after += 1;
    const to = Math.min(starts[after] ?? tokens.length, from + LONGEST_WINDOW);
    if (to > from) windows.push({ from, to });
    if (to >= tokens.length) break;
  }
  return windows;
}

function firstTokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Below these points a draft tells of nobody as far as one can see. */
export const LONG_ODDS = -1.5;
