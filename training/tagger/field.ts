import { mayFollow, TAG_COUNT } from "@bedside/engine/training";

/** Rates of FTRL-proximal learning; `sparsity` (L1) decides how many features survive. */
export interface Rates {
  readonly alpha: number;
  readonly beta: number;
  readonly sparsity: number;
  readonly ridge: number;
}

/** What a sequence says, in one pass forwards and one back. */
interface Beliefs {
  /** Probability of each tag at each step. */
  readonly tags: Float64Array;
  /** Expected number of each step from one tag to another. */
  readonly moves: Float64Array;
  readonly logSum: number;
}

const NEVER = -1e30;

/**
 * A linear-chain conditional random field over numbered features, learned one sequence at a time (FTRL-proximal, McMahan
 * et al. 2013). Tags that are only partly known are summed over, so that half-labelled texts teach what they can.
 */
export class Field {
  readonly weights: Float32Array;
  readonly moves = new Float32Array(TAG_COUNT * TAG_COUNT);
  readonly #sums: Float32Array;
  readonly #squares: Float32Array;
  readonly #moveSquares = new Float32Array(TAG_COUNT * TAG_COUNT).fill(1);
  readonly #rates: Rates;

  constructor(features: number, rates: Rates) {
    const size = features * TAG_COUNT;
    this.weights = new Float32Array(size);
    this.#sums = new Float32Array(size);
    this.#squares = new Float32Array(size);
    this.#rates = rates;
  }

  /** One step towards the tags that a sequence may bear. */
  learn(features: readonly Int32Array[], allowed: readonly number[], weight: number): void {
    if (features.length === 0) return;
    for (const row of features) for (const feature of row) this.settle(feature);
    const scores = this.scores(features);
    const wanted = this.#beliefs(scores, allowed);
    const held = this.#beliefs(scores, undefined);
    features.forEach((row, step) => {
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        const at = step * TAG_COUNT + tag;
        const slope = ((held.tags[at] as number) - (wanted.tags[at] as number)) * weight;
        if (Math.abs(slope) >= 1e-4) for (const feature of row) this.#nudge(feature * TAG_COUNT + tag, slope);
      }
    });
    for (let move = 0; move < this.moves.length; move++) {
      const slope = ((held.moves[move] as number) - (wanted.moves[move] as number)) * weight;
      this.#moveSquares[move] = (this.#moveSquares[move] as number) + slope * slope;
      this.moves[move] =
        (this.moves[move] as number) - (0.1 * slope) / Math.sqrt(this.#moveSquares[move] as number);
    }
  }

  /** Works out the weights of a feature from what was learned: exactly nought for most. */
  settle(feature: number): void {
    const { alpha, beta, sparsity, ridge } = this.#rates;
    for (let at = feature * TAG_COUNT; at < (feature + 1) * TAG_COUNT; at++) {
      const sum = this.#sums[at] as number;
      const excess = Math.abs(sum) - sparsity;
      const step = (beta + Math.sqrt(this.#squares[at] as number)) / alpha + ridge;
      this.weights[at] = excess <= 0 ? 0 : (-Math.sign(sum) * excess) / step;
    }
  }

  #nudge(at: number, slope: number): void {
    const square = this.#squares[at] as number;
    const more = square + slope * slope;
    const pull = (Math.sqrt(more) - Math.sqrt(square)) / this.#rates.alpha;
    this.#sums[at] = (this.#sums[at] as number) + slope - pull * (this.weights[at] as number);
    this.#squares[at] = more;
  }

  scores(features: readonly Int32Array[]): Float64Array {
    const scores = new Float64Array(features.length * TAG_COUNT);
    features.forEach((row, step) => {
      for (const feature of row) {
        for (let tag = 0; tag < TAG_COUNT; tag++) {
          const at = step * TAG_COUNT + tag;
          scores[at] = (scores[at] as number) + (this.weights[feature * TAG_COUNT + tag] as number);
        }
      }
    });
    return scores;
  }

  #beliefs(scores: Float64Array, allowed: readonly number[] | undefined): Beliefs {
    const steps = scores.length / TAG_COUNT;
    const isOpen = (step: number, tag: number) =>
      allowed === undefined || (((allowed[step] as number) >> tag) & 1) === 1;
    const ahead = this.#forwards(scores, steps, isOpen);
    const behind = this.#backwards(scores, steps, isOpen);
    const logSum = logSumOf(ahead.subarray((steps - 1) * TAG_COUNT));
    const tags = ahead.map((value, at) => Math.exp(value + (behind[at] as number) - logSum));
    const moves = new Float64Array(TAG_COUNT * TAG_COUNT);
    for (let step = 1; step < steps; step++) {
      for (let move = 0; move < moves.length; move++) {
        const before = Math.floor(move / TAG_COUNT);
        const tag = move % TAG_COUNT;
        if (!mayFollow(before, tag) || !isOpen(step, tag)) continue;
        const at = step * TAG_COUNT + tag;
        const log =
          (ahead[(step - 1) * TAG_COUNT + before] as number) +
          (this.moves[move] as number) +
          (scores[at] as number) +
          (behind[at] as number) -
          logSum;
        if (log > -30) moves[move] = (moves[move] as number) + Math.exp(log);
      }
    }
    return { tags, moves, logSum };
  }

  #forwards(
    scores: Float64Array,
    steps: number,
    isOpen: (step: number, tag: number) => boolean,
  ): Float64Array {
    const ahead = new Float64Array(steps * TAG_COUNT).fill(NEVER);
    const each = new Float64Array(TAG_COUNT);
    for (let step = 0; step < steps; step++) {
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        if (!isOpen(step, tag)) continue;
        const at = step * TAG_COUNT + tag;
        if (step === 0) {
          if (mayFollow(0, tag)) ahead[at] = scores[at] as number;
          continue;
        }
        for (let before = 0; before < TAG_COUNT; before++) {
          each[before] = mayFollow(before, tag)
            ? (ahead[(step - 1) * TAG_COUNT + before] as number) +
              (this.moves[before * TAG_COUNT + tag] as number)
            : NEVER;
        }
        ahead[at] = Math.max(NEVER, logSumOf(each) + (scores[at] as number));
      }
    }
    return ahead;
  }

  #backwards(
    scores: Float64Array,
    steps: number,
    isOpen: (step: number, tag: number) => boolean,
  ): Float64Array {
    const behind = new Float64Array(steps * TAG_COUNT);
    const each = new Float64Array(TAG_COUNT);
    for (let step = steps - 2; step >= 0; step--) {
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        for (let next = 0; next < TAG_COUNT; next++) {
          const at = (step + 1) * TAG_COUNT + next;
          each[next] =
            mayFollow(tag, next) && isOpen(step + 1, next)
              ? (this.moves[tag * TAG_COUNT + next] as number) +
                (scores[at] as number) +
                (behind[at] as number)
              : NEVER;
        }
        behind[step * TAG_COUNT + tag] = logSumOf(each);
      }
    }
    return behind;
  }
}

function logSumOf(values: Float64Array): number {
  const most = Math.max(...values);
  if (most <= NEVER / 10) return NEVER;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - most);
  return most + Math.log(sum);
}
