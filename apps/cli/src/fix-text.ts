import { type Finding, type Fix, placeOf } from "@bedside/engine";
import { quote } from "./terminal-text.ts";

/** What a fix would do, in words that need no screen: `Change “84” to “in her eighties”`. */
export function fixText(text: string, finding: Finding, fix: Fix): string {
  const place = placeOf(finding, fix);
  const replacement = fix.replacement.trim();
  if (place === undefined) return fix.title;
  const words = text.slice(place.start, place.end).trim();
  if (words === "") return replacement === "" ? fix.title : `Add ${quote(replacement)}`;
  return replacement === "" ? `Leave out ${quote(words)}` : `Change ${quote(words)} to ${quote(replacement)}`;
}
