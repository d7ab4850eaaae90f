/** One example: the positions of the features it has, and whether it is of the kind sought. */
export interface Example {
  readonly x: readonly number[];
  readonly y: boolean;
}

const ROUNDS = 600;
const STEP = 1.2;
const MOMENTUM = 0.9;

/**
 * Logistic regression over features that are there or not, with a quadratic penalty for each but the constant, which is
 * the last weight. Full-batch descent with momentum from zero: the same examples always give the same weights.
 */
export function fitLogistic(
  examples: readonly Example[],
  size: number,
  penalty: (feature: number) => number,
): number[] {
  const weights = new Float64Array(size + 1);
  const speed = new Float64Array(size + 1);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(size + 1);
    for (const { x, y } of examples) {
      const error = 1 / (1 + Math.exp(-decisionOf(weights, x))) - (y ? 1 : 0);
      for (const feature of x) slope[feature] = (slope[feature] as number) + error;
      slope[size] = (slope[size] as number) + error;
    }
    for (let at = 0; at <= size; at++) {
      const pull = at === size ? 0 : penalty(at) * (weights[at] as number);
      speed[at] =
        MOMENTUM * (speed[at] as number) - (STEP * ((slope[at] as number) + pull)) / examples.length;
      weights[at] = (weights[at] as number) + (speed[at] as number);
    }
  }
  return [...weights];
}

/** The logarithm of the odds that an example is of the kind sought. */
export function decisionOf(weights: ArrayLike<number>, features: readonly number[]): number {
  let total = weights[weights.length - 1] as number;
  for (const feature of features) total += weights[feature] as number;
  return total;
}
