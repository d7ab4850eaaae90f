import type { Span } from "../span.ts";
import type { Plain } from "./normalise.ts";

/** Double quotation marks with up to 400 units inside, single ones only around several words, and `>` lines. */
const QUOTED = /"[^"\n]{1,400}"|(?<![\p{L}\p{N}])'[^'\n]{1,200}'(?![\p{L}\p{N}])|^>[^\n]*/gmu;
const MARK = /["'>]/;

export function findQuotes(plain: Plain): readonly Span[] {
  if (!MARK.test(plain.text)) return [];
  const quotes: Span[] = [];
  for (const match of plain.text.matchAll(QUOTED)) {
    quotes.push({ start: plain.start(match.index), end: plain.end(match.index + match[0].length) });
  }
  return quotes;
}
