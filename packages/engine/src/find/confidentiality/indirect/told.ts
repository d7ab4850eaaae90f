import type { Reading } from "../../../read/reading.ts";
import { storyOf } from "../../../read/story.ts";

/** The part of the draft whose details count: where the story is told, or the whole where only a name tells of somebody. */
export function toldIn(reading: Reading): { readonly from: number; readonly to: number } {
  const { from, to } = storyOf(reading);
  return to > from ? { from, to } : { from: 0, to: reading.tokens.length };
}
