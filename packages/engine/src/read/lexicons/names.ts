import { FAMILY_NAMES, GIVEN_NAMES, NAMES_THAT_ARE_WORDS } from "./names.generated.ts";

const given = setOf(GIVEN_NAMES);
const family = setOf(FAMILY_NAMES);
const words = setOf(NAMES_THAT_ARE_WORDS);

function setOf(names: string): ReadonlySet<string> {
  return new Set(names.trim().split(" "));
}

/** A name that parents give, in lower case and plain spelling. */
export function isGivenName(lower: string): boolean {
  return given.has(lower);
}

/** A family's name: `o'brien`, `mctavish`, or one of the list. */
export function isFamilyName(lower: string): boolean {
  return family.has(lower) || /^(?:o'|mc|mac)[a-z]{3,}$/.test(lower);
}

/** A name that is an ordinary word as well ("Grace", "Ward", "May"), which needs a strong cue. */
export function isAlsoWord(lower: string): boolean {
  return words.has(lower);
}
