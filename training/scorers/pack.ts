import {
  beginningOdds,
  furtherPlace,
  GAP_SIZE_BITS,
  MOST_STEPS,
  OUTPUT_COUNT,
  presentPlace,
  signPlace,
} from "@bedside/engine/training";
import { RangeEncoder } from "./range-encoder.ts";

/** Writes rows of weights, in the order of their features' places, as packages/engine/src/read/scores/weights.ts reads them. */
export function pack(places: ArrayLike<number>, steps: Int8Array): Uint8Array {
  const encoder = new RangeEncoder();
  const odds = beginningOdds();
  let before = -1;
  for (let row = 0; row < places.length; row++) {
    const place = places[row] as number;
    writeGap(encoder, odds, place - before);
    before = place;
    writeRow(encoder, odds, steps.subarray(row * OUTPUT_COUNT, (row + 1) * OUTPUT_COUNT));
  }
  return encoder.finish();
}

type Odds = ReturnType<typeof beginningOdds>;

export function writeGap(encoder: RangeEncoder, odds: Pick<Odds, "gapSize" | "gapTop">, gap: number): void {
  const size = 31 - Math.clz32(gap);
  encoder.number(GAP_SIZE_BITS, odds.gapSize, size);
  for (let at = size - 1; at >= 0; at--) {
    const bit = ((gap >> at) & 1) as 0 | 1;
    if (at === size - 1) encoder.bit(odds.gapTop, size, bit);
    else encoder.even(bit);
  }
}

function writeRow(encoder: RangeEncoder, odds: Odds, row: Int8Array): void {
  let before = 0;
  let last = 0;
  row.forEach((steps, output) => {
    encoder.bit(odds.present, presentPlace(output, before), steps === 0 ? 0 : 1);
    if (steps === 0) return;
    before++;
    const sign = Math.sign(steps);
    encoder.bit(odds.sign, signPlace(output, last), sign === 1 ? 0 : 1);
    last = sign;
    const isVerdict = output >= OUTPUT_COUNT - 2;
    const size = Math.abs(steps);
    for (let step = 1; step < MOST_STEPS; step++) {
      encoder.bit(odds.further, furtherPlace(isVerdict, step), step < size ? 1 : 0);
      if (step >= size) return;
    }
  });
}
