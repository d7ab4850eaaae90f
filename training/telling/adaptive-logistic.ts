/**
 * Logistic regression one example at a time, each weight with a step of its own that shrinks as it is moved (AdaGrad),
 * and a light pull to zero.
 */
export class AdaptiveLogistic {
  readonly weights: Float64Array;
  readonly #moved: Float64Array;

  constructor(size: number) {
    this.weights = new Float64Array(size);
    this.#moved = new Float64Array(size).fill(1);
  }

  learn(features: readonly number[], isSo: boolean): void {
    let total = 0;
    for (const feature of features) total += this.weights[feature] as number;
    const error = 1 / (1 + Math.exp(-total)) - (isSo ? 1 : 0);
    for (const feature of features) {
      const slope = error + PULL * (this.weights[feature] as number);
      const moved = (this.#moved[feature] as number) + slope * slope;
      this.#moved[feature] = moved;
      this.weights[feature] = (this.weights[feature] as number) - (RATE * slope) / Math.sqrt(moved);
    }
  }
}

const RATE = 0.3;
const PULL = 2e-3;
