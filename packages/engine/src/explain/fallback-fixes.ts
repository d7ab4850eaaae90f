import type { Topic } from "@bedside/guidance";
import type { Hit } from "../find/rule.ts";
import type { Reading } from "../read/reading.ts";
import type { Fix } from "../report.ts";
import { contains, overlaps, type Span } from "../span.ts";
import { isTakenTogether, togetherFixes } from "./together-fixes.ts";

/** What helps when a rule has no better wording: leave the sentence out, where something would remain. */
export function fallbackFixes(hit: Hit, reading: Reading): readonly Fix[] {
  if (hit.grade === "factor") return [];
  const wordings = isTakenTogether(hit) ? togetherFixes(hit, reading) : [];
  if (hit.grade === "note") return wordings;
  const shorter = withoutTheSentence(hit, reading);
  return FILLED_IN.has(hit.rule.topic) ? [...wordings, ...shorter] : [...shorter, ...wordings];
}

/** Here a line to add or to fill in keeps what the author came to say; elsewhere less is better than other words. */
const FILLED_IN: ReadonlySet<Topic> = new Set([
  "advice",
  "sources",
  "role",
  "conflict",
  "copyright",
  "complaint",
  "boundaries",
]);

function withoutTheSentence({ span }: Hit, reading: Reading): Fix[] {
  if (span === undefined || reading.sentences.length < 2) return [];
  const sentence = reading.sentenceOf(span);
  if (!contains(sentence, span) || keepsTheRestClear(sentence, reading)) return [];
  return [{ title: "Leave this sentence out", replacement: "", at: sentence }];
}

/** What a sentence may say that keeps the others from being found fault with: without it they would be. */
const REASSURING = ["fiction", "consent", "disclosure", "credit", "source", "signpost"] as const;

function keepsTheRestClear(sentence: Span, reading: Reading): boolean {
  return REASSURING.some((name) => reading.signal(name).some((match) => overlaps(match, sentence)));
}
