import type { Hit } from "../find/rule.ts";
import type { Reading } from "../read/reading.ts";
import type { Fix } from "../report.ts";
import { contains, overlaps, type Span } from "../span.ts";

/** What helps when a rule has no better wording: leave the sentence out, where something would remain. */
export function fallbackFixes(hit: Hit, reading: Reading): Fix[] {
  if (hit.span === undefined || hit.grade === "note" || hit.grade === "factor") return [];
  const { sentences } = reading;
  if (sentences.length < 2) return [];
  const sentence = reading.sentenceOf(hit.span);
  if (!contains(sentence, hit.span) || keepsTheRestClear(sentence, reading)) return [];
  return [{ title: "Leave this sentence out", replacement: "", at: sentence }];
}

/** What a sentence may say that keeps the others from being found fault with: without it they would be. */
const REASSURING = ["fiction", "consent", "disclosure", "credit", "source", "signpost"] as const;

function keepsTheRestClear(sentence: Span, reading: Reading): boolean {
  return REASSURING.some((name) => reading.signal(name).some((match) => overlaps(match, sentence)));
}
