import type { Span } from "@bedside/engine";
import type { ChangeDesc } from "@codemirror/state";

/**
 * Where a span lies after an edit, or undefined when the edit touched it. What stood at a place that has been written
 * in is no longer known until the next check, and showing nothing is better than underlining the wrong word.
 */
export function mapSpan(span: Span, changes: ChangeDesc): Span | undefined {
  if (changes.touchesRange(span.start, span.end)) return undefined;
  return { start: changes.mapPos(span.start, 1), end: changes.mapPos(span.end, -1) };
}
