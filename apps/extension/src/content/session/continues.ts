import { editBetween } from "../box/edit.ts";

/**
 * Whether a text could be what somebody is making of another, by adding to it, cutting it or changing some of it: most of
 * the shorter one is in both, and neither is empty.
 */
export function continues(before: string, after: string): boolean {
  if (before.trim() === "" || after.trim() === "") return before === after;
  const edit = editBetween(before, after);
  if (!edit) return true;
  const kept = before.length - (edit.span.end - edit.span.start);
  return kept * 2 >= Math.min(before.length, after.length);
}
