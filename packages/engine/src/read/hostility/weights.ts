import { FEATURE_BITS } from "../scores/hash.ts";
import { RangeDecoder } from "../scores/range-decoder.ts";
import { bytesOf, readGap } from "../scores/weights.ts";
import { MOST_STEPS } from "../scores/weights-code.ts";
import { BIAS, FEATURE_COUNT, STEP, WEIGHTS } from "./weights.generated.ts";
import { hostilityOdds } from "./weights-code.ts";

export interface HostilityWeights {
  /** By the place of a feature, in steps. */
  readonly steps: Int8Array;
  readonly step: number;
  readonly bias: number;
}

let unpacked: HostilityWeights | undefined;

/** The learned weights, unpacked when first asked for. */
export function hostilityWeights(): HostilityWeights {
  unpacked ??= { steps: unpackHostility(bytesOf(WEIGHTS), FEATURE_COUNT), step: STEP, bias: BIAS };
  return unpacked;
}

/** Reads what training/hostility/pack.ts wrote. */
export function unpackHostility(bytes: Uint8Array, count: number): Int8Array {
  const decoder = new RangeDecoder(bytes);
  const odds = hostilityOdds();
  const steps = new Int8Array(1 << FEATURE_BITS);
  let place = -1;
  for (let feature = 0; feature < count; feature++) {
    place += readGap(decoder, odds);
    const sign = decoder.bit(odds.sign, 0) === 0 ? 1 : -1;
    let size = 1;
    while (size < MOST_STEPS && decoder.bit(odds.further, size) === 1) size++;
    steps[place] = sign * size;
  }
  return steps;
}
