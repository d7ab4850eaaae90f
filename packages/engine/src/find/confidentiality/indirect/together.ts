import { read } from "../../../read/read.ts";
import type { Reading } from "../../../read/reading.ts";
import { type Story, storyOf } from "../../../read/story.ts";
import type { Span } from "../../../span.ts";
import { type Detail, strongestDetail } from "./strongest-detail.ts";

/**
 * Odds, in logarithms, from which a draft is taken to tell of somebody who could be recognised (read/story.ts). Set on
 * labelled drafts so that about six of seven findings are right.
 */
const BAR = 0.75;

/** Odds from which it is likely that the draft tells of somebody, so that the number of people who fit decides. */
export const TELLS_OF_SOMEBODY = 0.2;

/** The detail that tells most, where the details of a draft together point to somebody. */
export function tellingDetail(
  reading: Reading,
): { readonly story: Story; readonly detail: Detail } | undefined {
  const story = storyOf(reading);
  if (story.points < BAR || reading.context.audience === "patient") return undefined;
  if (reading.signal("fiction").length > 0) return undefined;
  const detail = strongestDetail(reading, story);
  return detail && { story, detail };
}

/** The draft as it would be read with words put in place of a span. */
export function readWith({ text, context }: Reading, { start, end }: Span, words: string): Reading {
  return read({ text: text.slice(0, start) + words + text.slice(end), context });
}
