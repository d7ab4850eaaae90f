import type { Span } from "../../span.ts";
import type { Reading } from "../reading.ts";
import { type Part, visitFeatures } from "./features.ts";
import { OUTPUT_COUNT, OUTPUTS, type Output } from "./outputs.ts";
import { evenPartsOf } from "./parts.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { mostTelling } from "./telling.ts";
import { type Weights, weights } from "./weights.ts";

/** What was learned from labelled drafts says of this one, before any rule is heard. */
export interface Scores {
  /** The logarithm of the odds for each output, in the order of OUTPUTS. */
  readonly points: Float64Array;
  /** How many parts of a long draft were scored: its points are those of the part that scored highest. */
  readonly parts: number;
  /** The words that carried an output's score; undefined where the surroundings did, not the words. */
  carrierOf(output: Output): Span | undefined;
  /** The points with nothing said by the words that `leavesOut` answers yes to (in lower case), nor by what they stand in. */
  pointsWithout(leavesOut: (word: string) => boolean): Float64Array;
}

const known = new WeakMap<Reading, Scores>();

/** The scores of a draft, worked out once. */
export function scoresOf(reading: Reading): Scores {
  let scores = known.get(reading);
  if (scores === undefined) {
    scores = new LearnedScores(reading, weights());
    known.set(reading, scores);
  }
  return scores;
}

/** Row numbers seen in the part at hand carry its number, so that a feature counts once and nothing is wiped. */
let seenIn = new Uint32Array(0);
let partNumber = 0;

class LearnedScores implements Scores {
  readonly points = new Float64Array(OUTPUT_COUNT).fill(Number.NEGATIVE_INFINITY);
  readonly parts: number;
  readonly #bestPart: Part[] = [];
  readonly #reading: Reading;
  readonly #pieces: readonly Piece[];
  readonly #weights: Weights;

  constructor(reading: Reading, learned: Weights) {
    this.#reading = reading;
    this.#pieces = piecesOf(reading);
    this.#weights = learned;
    const parts = evenPartsOf(this.#pieces, reading.sentences);
    this.parts = parts.length;
    for (const part of parts) this.#score(part);
  }

  #score(part: Part): void {
    const points = this.#pointsOf(part, undefined);
    for (let output = 0; output < OUTPUT_COUNT; output++) {
      if ((points[output] as number) <= (this.points[output] as number)) continue;
      this.points[output] = points[output] as number;
      this.#bestPart[output] = part;
    }
  }

  #pointsOf(part: Part, leftOut: Uint8Array | undefined): Float64Array {
    const { step, biases } = this.#weights;
    const sums = new Float64Array(OUTPUT_COUNT);
    const visited = this.#addUp(part, sums, leftOut);
    const scale = step / Math.sqrt(Math.max(visited, 1));
    return sums.map((sum, output) => (biases[output] as number) + sum * scale);
  }

  pointsWithout(leavesOut: (word: string) => boolean): Float64Array {
    const { text, sentences } = this.#reading;
    const leftOut = Uint8Array.from(this.#pieces, ({ isWord, start, end }) =>
      isWord && leavesOut(text.slice(start, end).toLowerCase()) ? 1 : 0,
    );
    const most = new Float64Array(OUTPUT_COUNT).fill(Number.NEGATIVE_INFINITY);
    for (const part of evenPartsOf(this.#pieces, sentences))
      this.#pointsOf(part, leftOut).forEach((points, output) => {
        most[output] = Math.max(most[output] as number, points);
      });
    return most;
  }

  /** Adds the steps of every feature of a part, each once; says how many features there were. */
  #addUp(part: Part, sums: Float64Array, leftOut: Uint8Array | undefined): number {
    const { learned, rows, steps, count } = this.#weights;
    if (seenIn.length < count + 1) seenIn = new Uint32Array(count + 1);
    const number = nextPartNumber();
    let visited = 0;
    visitFeatures(this.#reading, this.#pieces, part, (place, from, to) => {
      visited++;
      if (leftOut?.subarray(from, to).includes(1)) return;
      if ((((learned[place >>> 5] as number) >>> (place & 31)) & 1) === 0) return;
      const row = rows[place] as number;
      if (seenIn[row] === number) return;
      seenIn[row] = number;
      const first = (row - 1) * OUTPUT_COUNT;
      for (let output = 0; output < OUTPUT_COUNT; output++)
        (sums[output] as number) += steps[first + output] as number;
    });
    return visited;
  }

  carrierOf(output: Output): Span | undefined {
    const at = OUTPUTS.indexOf(output);
    const part = this.#bestPart[at];
    if (part === undefined || part.to === part.from) return undefined;
    const { rows, steps } = this.#weights;
    const worth = new Float64Array(part.to - part.from);
    visitFeatures(this.#reading, this.#pieces, part, (place, from, to) => {
      const row = rows[place] as number;
      if (row === 0 || to === from) return;
      const each = (steps[(row - 1) * OUTPUT_COUNT + at] as number) / (to - from);
      for (let piece = from; piece < to; piece++) (worth[piece - part.from] as number) += each;
    });
    return mostTelling(worth, this.#pieces.slice(part.from, part.to), this.#reading);
  }
}

function nextPartNumber(): number {
  if (partNumber >= 0xfffffff0) {
    seenIn.fill(0);
    partNumber = 0;
  }
  partNumber += 1;
  return partNumber;
}
