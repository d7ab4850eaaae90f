import { type Finding, type Fix, placeOf } from "@bedside/engine";
import { quote, quoteWhole } from "./terminal-text.ts";

/** Longer words of the draft are not repeated: the fix's own title says what is changed. */
const LONGEST = 60;

/** What a fix would do, in words that need no screen: `Change “84” to “in her eighties”`. No full stop at the end. */
export function fixText(text: string, finding: Finding, fix: Fix): string {
  const place = placeOf(finding, fix);
  if (place === undefined) return fix.title;
  const before = oneLine(text.slice(place.start, place.end));
  const after = oneLine(fix.replacement);
  if (after === "") return before === "" ? fix.title : `Leave out ${quote(before)}`;
  if (before === "") return `Add ${quoteWhole(after)}`;
  const isAddition = after !== before;
  if (isAddition && after.startsWith(before)) return `Add ${quoteWhole(after.slice(before.length))}`;
  if (isAddition && after.endsWith(before))
    return `Add ${quoteWhole(after.slice(0, -before.length))} in front`;
  if (before.length > LONGEST) return `${fix.title}: ${quoteWhole(after)}`;
  return `Change ${quote(before)} to ${quoteWhole(after)}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
