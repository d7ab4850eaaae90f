import { hostilityOdds, MOST_STEPS } from "@bedside/engine/training";
import { writeGap } from "../scorers/pack.ts";
import { RangeEncoder } from "../scorers/range-encoder.ts";

/** Writes weights, in the order of their places, as packages/engine/src/read/hostility/weights.ts reads them. */
export function packHostility(places: ArrayLike<number>, steps: Int8Array): Uint8Array {
  const encoder = new RangeEncoder();
  const odds = hostilityOdds();
  let before = -1;
  steps.forEach((each, at) => {
    const place = places[at] as number;
    writeGap(encoder, odds, place - before);
    before = place;
    encoder.bit(odds.sign, 0, each > 0 ? 0 : 1);
    const size = Math.abs(each);
    for (let step = 1; step < MOST_STEPS; step++) {
      encoder.bit(odds.further, step, step < size ? 1 : 0);
      if (step >= size) return;
    }
  });
  return encoder.finish();
}
