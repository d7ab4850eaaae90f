import { COMMON_CAPITALS } from "../read/lexicons/name-cues.ts";
import { isGivenName } from "../read/lexicons/names.ts";
import type { Span } from "../span.ts";
import type { PlacedHit } from "./placed-hit.ts";

/** Words that go with a name and belong to it: "Big Geoff", "old Mr Pidsley". */
const ADJECTIVE = "little|wee|big|old|auld|young|tiny|poor|lovely|sweet|brave";
const ADJECTIVE_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}'’-])(?:${ADJECTIVE}) $`, "iu");
const ONE_ADJECTIVE = new RegExp(`^(?:${ADJECTIVE})$`, "i");
/** "Kowal E.", "Jordan P's", "FALLON, J": but not the "I" and the "A" of the next words. */
const INITIAL_AFTER =
  /^,? (?:[AI]\.|(?![AI](?!\.))\p{Lu}(?:\.(?:\p{Lu}\.)?|-\p{Lu})?)(?![\p{L}\p{N}-])(?!['’]\p{L}{2})/u;
const SECOND_AFTER = /^(?<link> (?:and|&) )(?<name>\p{Lu}[\p{Ll}'’-]+)(?! \p{Lu})/u;

export function isAdjective(word: string): boolean {
  return ONE_ADJECTIVE.test(word);
}

/** A name with the adjective before it and the initial behind it, and a second name that stands beside the first. */
export function wholeNames(hit: PlacedHit, text: string): PlacedHit[] {
  const { span } = hit;
  const before = ADJECTIVE_BEFORE.exec(text.slice(Math.max(0, span.start - 12), span.start))?.[0] ?? "";
  const after = INITIAL_AFTER.exec(text.slice(span.end, span.end + 8))?.[0] ?? "";
  const whole = { start: span.start - before.length, end: span.end + after.length };
  const second = secondName(text, whole.end);
  const first = { ...hit, span: whole };
  if (second === undefined) return [first];
  return [first, { ...hit, span: second, fixes: [{ title: "", replacement: "another person" }] }];
}

/** "Alfie & Skye": beside a name even an ordinary word is one. */
function secondName(text: string, end: number): Span | undefined {
  const { link = "", name } = SECOND_AFTER.exec(text.slice(end, end + 30))?.groups ?? {};
  if (name === undefined) return undefined;
  const bare = name.replace(/['’]s$/, "");
  const lower = bare.toLowerCase();
  if (!isGivenName(lower) || COMMON_CAPITALS.has(lower)) return undefined;
  return { start: end + link.length, end: end + link.length + bare.length };
}
