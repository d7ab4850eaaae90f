import type { Span } from "@bedside/engine";
import type { ShownFinding } from "../../shown/shown.ts";
import { type Edit, editBetween } from "./edit.ts";

/**
 * Findings of one text with their places in another that it was edited into. What stood where somebody has written is not
 * known until the next check, so findings and fixes that the edit touched are left out; findings about the whole draft stay.
 */
export function movedFindings(
  findings: readonly ShownFinding[],
  before: string,
  after: string,
): readonly ShownFinding[] {
  const edit = editBetween(before, after);
  if (!edit) return findings;
  return findings.flatMap((finding): ShownFinding[] => {
    const fixes = finding.fixes.flatMap((fix) => {
      const span = movedSpan(fix.span, edit, after);
      return span ? [{ ...fix, span }] : [];
    });
    if (!finding.span) return [{ ...finding, fixes }];
    const span = movedSpan(finding.span, edit, after);
    return span ? [{ ...finding, span, fixes }] : [];
  });
}

/** Where a span lies after an edit that led to `after`; undefined where the edit touched it, or went on with its words. */
export function movedSpan(span: Span, edit: Edit, after: string): Span | undefined {
  const { start, end } = edit.span;
  const delta = edit.replacement.length - (end - start);
  if (span.end < start) return span;
  if (span.start > end) return shifted(span, delta);
  if (span.end === start && span.start < span.end) {
    return WORD_START.test(after.slice(start, start + 2)) ? undefined : span;
  }
  if (span.start === end && span.start < span.end) {
    const before = after.slice(0, end + delta).slice(-2);
    return WORD_END.test(before) ? undefined : shifted(span, delta);
  }
  return undefined;
}

const shifted = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** Signs that make one word, name, number or address of what stands on their two sides. */
const WORD_START = /^[\p{L}\p{N}\p{M}'’_@#/+\-\u200d]/u;
const WORD_END = /[\p{L}\p{N}\p{M}'’_@#/+\-\u200d]$/u;
