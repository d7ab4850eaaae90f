import { becauseOf, type Span } from "./ask/because.ts";
import { ABOUTS, type About, NONE } from "./ask/outputs.ts";
import { pointsOf } from "./ask/points.ts";
import type { Question } from "./ask/question.ts";
import { PACKED, TEMPERATURE } from "./ask/weights.generated.ts";
import { unpack, type Weights } from "./ask/weights-code.ts";
import { wordsOf } from "./ask/words.ts";

export type { About, Question, Span };

export interface Chance {
  readonly situation: About;
  /** From 0 to 1: of a hundred answers given with 0.8, about eighty are right. */
  readonly confidence: number;
}

/** What a question is about. `none` says that it is about nothing that Bedside covers. */
export interface Answer extends Chance {
  /** The two next likely, the likelier first. */
  readonly alternatives: readonly [Chance, Chance];
  /** The words that decided, in the order of the question; none where the answer is `none`. */
  readonly because: readonly Span[];
}

let weights: Weights | undefined;

/**
 * Says which situation a question in somebody's own words is about. Pure: the same question always has the same answer.
 *
 * @example
 * ask({ q: "a patient wants to be my friend on facebook" }).situation; // "patient-friend-request"
 */
export function ask(question: Question): Answer {
  const words = wordsOf(question.q);
  if (words.length === 0) return NOTHING_ASKED;
  weights ??= unpack(PACKED);
  const { points, known } = pointsOf(question, words, weights);
  const chances = chancesOf(points);
  const order = [...ABOUTS.keys()].sort((a, b) => (chances[b] as number) - (chances[a] as number) || a - b);
  const [first = NONE, second = 0, third = 1] = order;
  return {
    ...chanceOf(first, chances),
    alternatives: [chanceOf(second, chances), chanceOf(third, chances)],
    because: first === NONE ? [] : becauseOf(first, chances, known, words, weights),
  };
}

const NOTHING_ASKED: Answer = {
  situation: "none",
  confidence: 1,
  alternatives: [
    { situation: ABOUTS[0] as About, confidence: 0 },
    { situation: ABOUTS[1] as About, confidence: 0 },
  ],
  because: [],
};

function chanceOf(output: number, chances: ArrayLike<number>): Chance {
  return { situation: ABOUTS[output] as About, confidence: chances[output] as number };
}

function chancesOf(points: Float64Array): Float64Array {
  const most = Math.max(...points);
  const powers = points.map((each) => Math.exp((each - most) / TEMPERATURE));
  const sum = powers.reduce((total, each) => total + each, 0);
  return powers.map((each) => each / sum);
}
