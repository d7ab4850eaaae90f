import { LONGEST_CONDITION, prevalenceOf } from "../read/lexicons/rare-conditions.ts";
import type { Reading } from "../read/reading.ts";
import type { PlacedHit } from "./placed-hit.ts";

const NEXT_WORD = /^[ -][\p{L}'-]+/u;

/** A condition to the end of its name: "myasthenia gravis" where only the first word was found. */
export function wholeCondition(hit: PlacedHit, reading: Reading): PlacedHit {
  const { start } = hit.span;
  let { end } = hit.span;
  let longest = end;
  for (let words = 1; words < LONGEST_CONDITION; words++) {
    const next = NEXT_WORD.exec(reading.text.slice(end, end + 30))?.[0];
    if (next === undefined) break;
    end += next.length;
    if (prevalenceOf(reading.plainOf({ start, end })) !== undefined) longest = end;
  }
  return { ...hit, span: { start, end: longest } };
}
