import { newOdds } from "../scores/range-decoder.ts";
import { GAP_SIZE_BITS, MOST_STEPS } from "../scores/weights-code.ts";

/** The odds of each kind of bit in the weight file, as reading and writing both begin. */
export function hostilityOdds() {
  return {
    gapSize: newOdds(1 << GAP_SIZE_BITS),
    gapTop: newOdds(1 << GAP_SIZE_BITS),
    sign: newOdds(1),
    /** Whether the weight goes a step further: by how far it went. */
    further: newOdds(MOST_STEPS + 1),
  };
}
