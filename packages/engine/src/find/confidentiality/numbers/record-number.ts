import { digitGroups } from "../../../read/digit-groups.ts";
import type { Match, Reading } from "../../../read/reading.ts";
import { shorthandAt } from "../../../read/shorthand.ts";
import type { Span } from "../../../span.ts";
import { isMadeUp } from "./cue.ts";

/**
 * A number that only its cue tells: up to three letters, four to fourteen digits in groups, up to two letters. There is
 * no national format for hospital numbers (NHS England, "Local patient identifier").
 */
const TOKEN =
  "(?<token>[a-z]{0,3}[-/]?\\d{1,15}(?:[-/](?:[a-z]{1,3}[-/])?\\d{1,8}| \\d{3,8}){0,3}[a-z]{0,2})(?![a-z0-9]|[.,]\\d|[-/:]\\d|%)";

const JOINER = "(?:'?s)?[\\s:#=.(-]{0,6}(?:(?:is|was|says?|reads?|ends?)[\\s:-]{1,4})?";
const DATE = /^\d{1,2}[-/]\d{1,2}[-/]\d{2,4}$|^(?:19|20)\d\d(?:[-/]\d{1,2}){0,2}$/;

/** A pattern for one of the cues and the number behind it; the number is the group `token`. */
export function cuedNumber(cues: string): RegExp {
  return new RegExp(
    `(?<![a-z0-9])(?<own>my (?:own |new |old )?)?(?:${cues})${JOINER}(?:(?<![a-z])|(?=\\d))${TOKEN}`,
    "dg",
  );
}

export interface CuedNumber extends Span {
  readonly digits: string;
  readonly isOwn: boolean;
  readonly token: string;
  /** The cue as it stands, up to the number. */
  readonly cue: string;
  /** The cue and the number together. */
  readonly match: Match;
}

/** Numbers behind a cue, with at least so many digits, that are no dates. */
export function* cuedNumbers(reading: Reading, pattern: RegExp, fewest = 4): Iterable<CuedNumber> {
  if (!hasDigits(reading, fewest)) return;
  for (const match of reading.matches(pattern)) {
    const { token = "", own } = match.groups;
    const digits = token.replace(/\D/g, "");
    const place = match.group("token");
    if (isMadeUp(reading, match) || /^\D*0{5}/.test(token)) continue;
    if (place === undefined || digits.length < fewest || token.length > 18 || DATE.test(token)) continue;
    if (shorthandAt(reading, place) !== undefined) continue;
    const cue = match.text.slice(0, match.text.length - token.length);
    yield { ...place, digits, isOwn: own !== undefined, token, cue, match };
  }
}

/** Whether any run of digits is long enough: most drafts with a figure in them have none that is. */
function hasDigits(reading: Reading, fewest: number): boolean {
  let length = 0;
  for (const group of digitGroups(reading)) {
    length = group.digits.length + (group.gap === undefined ? 0 : length);
    if (length >= fewest) return true;
  }
  return false;
}
