import type { Match, Reading } from "../../../read/reading.ts";
import type { Found, Whose } from "../../rule.ts";
import { defineRule } from "../../rule.ts";
import { isMadeUp, textBefore, touchesAfter } from "../numbers/cue.ts";
import { DAY_AND_MONTH, FULL_TEXT_DATE, NUMERIC_DATE, yearOf } from "./written-date.ts";

const CUE =
  "(?:(?<own>my )?(?:d\\.?\\s?o\\.?\\s?b\\.?|date of birth|birth ?date|birthdate|b\\.)|(?<born>(?:(?<subject>[a-z']{1,20}) )?(?:was |were |is )?born)(?: (?:on|at|in))?(?: the)?)";
const JOINER = "(?:'s)?[\\s:=(.,-]{0,4}(?:(?:is|was|of)\\s)?(?:on (?:the )?)?";

/** "DOB 3.4.61", "born on 3rd April 1961", "d.o.b.: 03/04/1961", "dob 030461" behind the cue only. */
const CUED = new RegExp(
  `(?<![a-z0-9])${CUE}${JOINER}(?<date>${FULL_TEXT_DATE}|${NUMERIC_DATE}|${DAY_AND_MONTH}|\\d{6}(?:\\d{2})?)(?![\\w]|[/.-]\\d)`,
  "dg",
);
/** A full date in figures, for those that stand right behind a name. */
const BARE = /(?<![\w.,/£$€:-])(?<date>\d{1,2}(?<sep>[/.-])\d{1,2}\k<sep>(?:\d{4}|\d{2}))(?![\w/%]|[.-]\d)/g;
const NAME_BEFORE =
  /(?:^|[\s(>*•:-])(?:(?:(?:Mr|Mrs|Ms|Miss|Master|Baby)\.? )?(?:\p{Lu}\.? ?|\p{Lu}\p{Ll}+(?:[-'’]\p{Lu}\p{Ll}+)*,? )(?:\p{Lu}[\p{L}'’-]+,? )?\p{Lu}[\p{L}'’-]+,?|\p{Lu}{3,},? \p{Lu}{1,2}\.?) \(?$/u;
/** Capitalised words that are no names. */
const NOT_A_NAME =
  /\b(?:Meeting|Agenda|Minutes|Version|Updated?|Last|Date|Dated|Posted|From|Ward|Clinic|Rota|Week|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Issue|Edition|Guideline|Policy|The|Final|Match|Review|Since|Until|NHS)\b/;
/** A date so long ago is no appointment; before that, history. */
const LATEST_BIRTH_WITHOUT_CUE = 2009;
const EARLIEST_BIRTH = 1905;

/** Ideas, services and stars are born too. */
const NOT_A_PERSON =
  /^(?:nhs|idea|unit|hospital|charity|movement|hospice|legend|star|it|that|which|service|college|campaign|project|app|he'd|i|we)$/;
const RELATIVE_OF_MINE =
  /\b(?:my|our) (?:mum|mam|mom|dad|son|daughter|baby|wife|husband|nan|gran|grandad|brother|sister|first|eldest|youngest|little (?:one|boy|girl))\b[^.!?\n]{0,30}$/;

export const dateOfBirth = defineRule({
  id: "confidentiality/date-of-birth",
  grade: "stop",
  needs: "digit",
  message: "This looks like a date of birth.",
  why: "With the sex and the town, a date of birth points to one person more often than not.",
  *find(reading) {
    const seen = new Set<number>();
    for (const match of reading.matches(CUED)) {
      seen.add(match.group("date")?.start ?? -1);
      const found = cuedBirth(reading, match);
      if (found !== undefined) yield found;
    }
    for (const match of reading.matches(BARE)) {
      if (!seen.has(match.start) && standsBehindName(reading, match)) yield birth(match, "unknown");
    }
  },
});

function cuedBirth(reading: Reading, match: Match): Found | undefined {
  const date = match.group("date");
  const { own, born, subject = "", date: written = "" } = match.groups;
  if (date === undefined || touchesAfter(reading, date) || isMadeUp(reading, date)) return undefined;
  const year = /^\d{6,8}$/.test(written) ? Number.NaN : yearOf(written);
  const hasYear = year !== undefined;
  if (hasYear && year < EARLIEST_BIRTH) return undefined;
  if (own !== undefined) return birth(date, "author");
  if (born === undefined) return birth(date, "patient");
  if (/^\d{6,8}$/.test(written) || NOT_A_PERSON.test(subject))
    return subject === "i" ? birth(date, "author") : undefined;
  if (RELATIVE_OF_MINE.test(textBefore(reading, match, 50))) return birth(date, "author");
  return hasYear ? birth(date, "unknown") : { ...birth(date, "unknown"), grade: "pause" };
}

function standsBehindName(reading: Reading, match: Match): boolean {
  const year = yearOf(match.text);
  if (year === undefined || year < EARLIEST_BIRTH || year > LATEST_BIRTH_WITHOUT_CUE) return false;
  const before = reading.text.slice(Math.max(0, match.start - 48), match.start);
  return NAME_BEFORE.test(before) && !NOT_A_NAME.test(before.slice(-30)) && !isMadeUp(reading, match);
}

function birth({ start, end }: { readonly start: number; readonly end: number }, whose: Whose): Found {
  return {
    span: { start, end },
    label: "date",
    whose,
    fixes: [{ title: "Take the date of birth out", replacement: "[date removed]" }],
  };
}
