/**
 * How weights are written down: four texts of 64 characters, which a text compressor makes small and which are read in
 * a few milliseconds. Features stand in the order of their places.
 */
export interface PackedWeights {
  /** For each feature, how far its place is from the one before: base 32, the lowest first, a character from 32 on means more follow. */
  readonly gaps: string;
  /** For each feature, how many outputs it says something about. */
  readonly counts: string;
  /** Which outputs those are: for each, how many are left out since the one before. */
  readonly outputs: string;
  /** What it says, in steps from nothing, the middle character; so many steps away it is worth the square of that. */
  readonly steps: string;
  /** What one step is worth. */
  readonly step: number;
  /** What each output starts from. */
  readonly biases: readonly number[];
}

export interface Weights {
  /** By the place of a feature: which row it has. */
  readonly rowAt: ReadonlyMap<number, number>;
  /** By row: where its entries begin; one more at the end. */
  readonly begins: Uint32Array;
  readonly outputs: Uint8Array;
  readonly values: Float32Array;
  readonly biases: readonly number[];
}

export const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** Steps go from minus this to this. */
export const MOST_STEPS = 12;
export const GAP_BITS = 5;
const MORE = 1 << GAP_BITS;

const CODES = new Uint8Array(128);
for (let at = 0; at < ALPHABET.length; at++) CODES[ALPHABET.charCodeAt(at)] = at;

export function unpack({ gaps, counts, outputs, steps, step, biases }: PackedWeights): Weights {
  const rowAt = new Map<number, number>();
  let place = -1;
  let gap = 0;
  let shift = 0;
  for (let at = 0; at < gaps.length; at++) {
    const code = codeAt(gaps, at);
    gap |= (code & (MORE - 1)) << shift;
    shift += GAP_BITS;
    if (code >= MORE) continue;
    place += gap;
    rowAt.set(place, rowAt.size);
    gap = 0;
    shift = 0;
  }
  const begins = new Uint32Array(counts.length + 1);
  const told = new Uint8Array(outputs.length);
  for (let row = 0, at = 0; row < counts.length; row++) {
    const end = at + codeAt(counts, row);
    for (let output = -1; at < end; at++) {
      output += 1 + codeAt(outputs, at);
      told[at] = output;
    }
    begins[row + 1] = end;
  }
  const values = Float32Array.from({ length: steps.length }, (_, at) =>
    worthOf(codeAt(steps, at) - MOST_STEPS, step),
  );
  return { rowAt, begins, outputs: told, values, biases };
}

/** Small weights are many and have to be told apart; of the large ones the size will do. */
export function worthOf(steps: number, step: number): number {
  return Math.sign(steps) * steps * steps * step;
}

function codeAt(text: string, at: number): number {
  return CODES[text.charCodeAt(at)] as number;
}
