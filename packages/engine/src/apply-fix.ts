import type { Finding, Fix } from "./report.ts";
import type { Span } from "./span.ts";

/** Where a fix goes in the text it was made for; undefined when the finding has no place and the fix names none. */
export function placeOf(finding: Finding, fix: Fix): Span | undefined {
  if (fix.at !== undefined) return fix.at;
  return finding.start === undefined ? undefined : { start: finding.start, end: finding.end };
}

/**
 * Applies one fix to the very text that was checked: in any other its place would be another. Gives the text as it is
 * where the fix has no place.
 */
export function applyFix(text: string, finding: Finding, fix: Fix): string {
  const place = placeOf(finding, fix);
  if (place === undefined) return text;
  return splice(text, place, fix.replacement);
}

/** Puts a replacement in place of a span and mends the spaces around it. */
export function splice(text: string, span: Span, replacement: string): string {
  const before = text.slice(0, span.start);
  const after = text.slice(span.end);
  if (replacement !== "") return before + replacement + after;
  const joinsSpaces = /[ \t]$/.test(before) || before === "";
  return before + (joinsSpaces ? after.replace(/^[ \t]+/, "") : after);
}
