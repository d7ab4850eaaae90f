import type { IdentifierLabel } from "@bedside/guidance";
import { type Details, detailsOf } from "../../../read/details.ts";
import type { DetailKind } from "../../../read/lexicons/detail-words.ts";
import type { Reading } from "../../../read/reading.ts";
import type { Story } from "../../../read/story.ts";
import type { Span } from "../../../span.ts";

/** A detail of a story, and what kind of detail it is. */
export interface Detail {
  readonly span: Span;
  readonly label: IdentifierLabel;
}

/** What singles somebody out most, first: an office more than an illness, an illness more than a day,
 * a ward more than the tests that everybody on it has. */
const STRENGTH: readonly (readonly [DetailKind, IdentifierLabel])[] = [
  ["office", "occupation"],
  ["unique", "event"],
  ["occupation", "occupation"],
  ["event", "event"],
  ["condition", "condition"],
  ["body", "condition"],
  ["kin", "relation"],
  ["thing", "event"],
  ["locality", "place"],
  ["setting", "place"],
  ["treatment", "condition"],
  ["person", "event"],
  ["time", "date"],
];
/** Words that belong to a detail stand side by side, with at most one little word between. */
const LINK = /^ ?(?:(?:of|the|a|an|in|and|with|on|to|'s|her|his)\s)? ?$|^[ -]$/;

/** The strongest detail in the part of the draft that tells the story, with the words that belong to it. */
export function strongestDetail(reading: Reading, story: Story): Detail | undefined {
  const details = detailsOf(reading);
  for (const [kind, label] of STRENGTH) {
    for (let index = story.from; index < story.to; index++) {
      if (details.isAt(index, kind)) return { span: runAround(reading, details, index, kind, story), label };
    }
  }
  return undefined;
}

function runAround(reading: Reading, details: Details, at: number, kind: DetailKind, { to }: Story): Span {
  const { tokens, text } = reading;
  let last = at;
  while (last + 1 < to && details.isAt(last + 1, kind)) {
    const between = text.slice(tokens[last]?.end, tokens[last + 1]?.start);
    if (!LINK.test(between)) break;
    last += 1;
  }
  // "bed 12": the number belongs to the place.
  if (kind === "setting" && /^\d/.test(tokens[last + 1]?.lower ?? "")) last += 1;
  return { start: tokens[at]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}
