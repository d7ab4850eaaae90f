import { FEATURE_BITS } from "./hash.ts";
import { OUTPUT_COUNT } from "./outputs.ts";
import { RangeDecoder } from "./range-decoder.ts";
import { BIASES, FEATURE_COUNT, STEP, WEIGHTS } from "./weights.generated.ts";
import {
  beginningOdds,
  furtherPlace,
  GAP_SIZE_BITS,
  MOST_STEPS,
  type Odds,
  PRESENT_STRIDE,
  presentPlace,
  signPlace,
} from "./weights-code.ts";

/** What single features are worth to each output. */
export interface Weights {
  /** By place, one bit: whether anything was learned. Small enough to stay close to the processor, as `rows` is not. */
  readonly learned: Uint32Array;
  /** By place: 0, or one more than the row of the feature. */
  readonly rows: Uint16Array;
  /** Row by row, one for each output, in steps. */
  readonly steps: Int8Array;
  readonly step: number;
  readonly biases: readonly number[];
  readonly count: number;
}

let unpacked: Weights | undefined;

/** The learned weights, unpacked when first asked for. */
export function weights(): Weights {
  unpacked ??= {
    ...unpack(bytesOf(WEIGHTS), FEATURE_COUNT),
    step: STEP,
    biases: BIASES,
    count: FEATURE_COUNT,
  };
  return unpacked;
}

/** Reads what training/scorers/pack.ts wrote. */
export function unpack(bytes: Uint8Array, count: number): Pick<Weights, "learned" | "rows" | "steps"> {
  const decoder = new RangeDecoder(bytes);
  const odds = beginningOdds();
  const rows = new Uint16Array(1 << FEATURE_BITS);
  const learned = new Uint32Array(rows.length >>> 5);
  const steps = new Int8Array(count * OUTPUT_COUNT);
  let place = -1;
  for (let row = 0; row < count; row++) {
    place += readGap(decoder, odds);
    rows[place] = row + 1;
    learned[place >>> 5] = (learned[place >>> 5] as number) | (1 << (place & 31));
    readRow(decoder, odds, steps, row * OUTPUT_COUNT);
  }
  return { learned, rows, steps };
}

/** A whole number from 1, its size in bits first. */
export function readGap(decoder: RangeDecoder, odds: Pick<Odds, "gapSize" | "gapTop">): number {
  const size = decoder.number(GAP_SIZE_BITS, odds.gapSize);
  let value = 1;
  for (let bit = 0; bit < size; bit++) {
    value = (value << 1) | (bit === 0 ? decoder.bit(odds.gapTop, size) : decoder.even());
  }
  return value;
}

function readRow(decoder: RangeDecoder, odds: Odds, steps: Int8Array, from: number): void {
  let before = 0;
  let last = 0;
  for (let output = 0; ; output++) {
    output += decoder.run(
      odds.present,
      presentPlace(output, before),
      PRESENT_STRIDE,
      OUTPUT_COUNT - output,
      0,
    );
    if (output >= OUTPUT_COUNT) return;
    before++;
    last = decoder.bit(odds.sign, signPlace(output, last)) === 0 ? 1 : -1;
    const isVerdict = output >= OUTPUT_COUNT - 2;
    const size = 1 + decoder.run(odds.further, furtherPlace(isVerdict, 1), 1, MOST_STEPS - 1, 1);
    steps[from + output] = last * size;
  }
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Base64, which no standard of the language itself reads. */
export function bytesOf(base64: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let value = 0; value < LETTERS.length; value++) values[LETTERS.charCodeAt(value)] = value;
  const bytes = new Uint8Array(Math.floor((base64.length * 3) / 4));
  let at = 0;
  for (let from = 0; from < base64.length; from += 4) {
    let four = 0;
    for (let letter = 0; letter < 4; letter++)
      four = (four << 6) | (values[base64.charCodeAt(from + letter)] ?? 0);
    bytes[at++] = four >>> 16;
    bytes[at++] = four >>> 8;
    bytes[at++] = four;
  }
  return bytes;
}
