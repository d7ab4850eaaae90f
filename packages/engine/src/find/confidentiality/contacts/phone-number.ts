import { type DigitGroup, digitGroups } from "../../../read/digit-groups.ts";
import type { Reading } from "../../../read/reading.ts";
import { shorthandAt } from "../../../read/shorthand.ts";
import type { Span } from "../../../span.ts";
import type { Found } from "../../rule.ts";
import { defineRule } from "../../rule.ts";
import { isMadeUp, standsAlone, textBefore } from "../numbers/cue.ts";
import { onOneLine, ownerOf, REACHING, RELATIVE } from "./owner.ts";
import { type Line, lineAnywhere, lineOf } from "./phone-plans.ts";

const MOST_GROUPS = 6;
const MOST_DIGITS = 15;
const SHORTEST = 6;
const SHORTEST_ABROAD = 8;

export const phoneNumber = defineRule({
  id: "confidentiality/phone-number",
  grade: "stop",
  needs: "digits",
  message: "This looks like somebody's phone number.",
  why: "A phone number leads to one person, and whoever reads this can ring it.",
  *find(reading) {
    const groups = digitGroups(reading);
    const mayLead = reading.has(LEADING_WORD);
    for (let first = 0; first < groups.length; ) {
      const phone = phoneFrom(reading, groups, first, mayLead);
      first += phone?.groups ?? 1;
      const found = phone && foundPhone(reading, phone);
      if (found) yield found;
    }
  },
});

interface Phone extends Span {
  readonly line: Line;
  readonly groups: number;
}

/** The longest run of groups from here that is a phone number. */
function phoneFrom(
  reading: Reading,
  groups: readonly DigitGroup[],
  first: number,
  mayLead: boolean,
): Phone | undefined {
  const start = (groups[first] as DigitGroup).start;
  const lead = textBefore(reading, { start, end: start }, 2);
  const hasPlus = lead.endsWith("+") || lead === "+(";
  let digits = "";
  let longest: Phone | undefined;
  let leadsTo: Lead | undefined;
  for (let count = 1; count <= MOST_GROUPS; count++) {
    const group = groups[first + count - 1];
    if (group === undefined || (count > 1 && !isPhoneGap(group.gap))) break;
    digits += group.digits;
    if (digits.length > MOST_DIGITS) break;
    const dialled = hasPlus ? digits.replace(/^(\d{1,3})0(?=\d{9,10}$)/, dropTrunk) : digits;
    if (digits.length < SHORTEST) continue;
    leadsTo ??= mayLead ? leadOf(reading, start) : "nothing";
    const atHome = lineOf({ digits: dialled, hasPlus, country: reading.context.country });
    // Nobody's own line is a service's: "ring her on 082 123 4567" is a mobile of another country.
    const mayBeForeign = leadsTo === "somebody" && (atHome === undefined || atHome.kind === "service");
    const line = mayBeForeign && digits.length >= SHORTEST_ABROAD ? (lineAnywhere(digits) ?? atHome) : atHome;
    if (line !== undefined && !(line.isPlain && isTooPlain(groups, first, count, leadsTo)))
      longest = { start: startWithSigns(reading, start, group.end), end: group.end, line, groups: count };
  }
  return longest;
}

/** Digits alone that nothing leads to, or cut out of a longer run of them: "4 8 15 16 23 42". */
function isTooPlain(groups: readonly DigitGroup[], first: number, count: number, leadsTo: Lead): boolean {
  if (count === 1 && leadsTo === "nothing") return true;
  const runsOn = (group: DigitGroup | undefined) => group?.gap !== undefined && !group.gap.includes("\n");
  return runsOn(groups[first]) || runsOn(groups[first + count]);
}

/** "+44 (0)7700": the bracketed nought is not dialled from abroad. */
function dropTrunk(match: string, code: string): string {
  return code === "44" || code === "61" || code === "27" || code === "64" || code === "353" ? code : match;
}

function isPhoneGap(gap: string | undefined): boolean {
  return gap !== undefined && !/[/\n]|\s{3}/.test(gap);
}

/** What the words before lead to: somebody's phone, which may be of any country; a phone; or nothing. */
type Lead = "somebody" | "phone" | "nothing";

const SAYS_PHONE =
  /\b(?:tel|telephone|phone|mobile|mob|hp|handphone|cell|call|ring|text|txt|sms|whatsapp|wa|number|dial|reach|nok)\b[^\n]{0,24}$/;
/** A quick look before that: without one of these nothing leads to a phone. */
const LEADING_WORD = new RegExp(
  `\\b(?:tel|telephone|phone|mob|mobile|hp|handphone|cell|landline|number|dial|nok|next of kin|${REACHING})\\b`,
);
const SOMEBODYS = new RegExp(
  `\\b(?:(?:his|her|their|'s) (?:mobile|mob|cell|handphone|hp|phone|tel|number|landline|whatsapp)|hp|handphone|no tel|nok|next of kin|${REACHING} (?:him|her|them|${RELATIVE}))(?: (?:no|number)\\.?)?[ :,-]{0,3}(?:(?:is|on|at|back on|back at)[ :-]{1,3})?$`,
);

function leadOf(reading: Reading, start: number): Lead {
  const before = onOneLine(textBefore(reading, { start, end: start }, 48)).replace(/[(+]{1,2}$/, "");
  if (SOMEBODYS.test(before)) return "somebody";
  return SAYS_PHONE.test(before) ? "phone" : "nothing";
}

/** Takes the "+" into the number, and an opening bracket that the number closes. */
function startWithSigns(reading: Reading, start: number, end: number): number {
  const before = reading.text.slice(Math.max(0, start - 2), start);
  const signs = reading.text.slice(start, end).includes(")") ? /[+(]{1,2}$/ : /\+$/;
  return start - (signs.exec(before)?.[0].length ?? 0);
}

function foundPhone(reading: Reading, phone: Phone): Found | undefined {
  const { kind } = phone.line;
  if (kind === "service" || !standsAlone(reading, phone) || isMadeUp(reading, phone)) return undefined;
  if (isOtherNumber(reading, phone)) return undefined;
  const owner = ownerOf(reading, phone);
  if (owner === "service") return undefined;
  // A landline that nobody is said to own is likelier an office's than a person's.
  if (owner === "unknown" && kind === "fixed" && !isOfSomebodyListed(reading, phone)) return undefined;
  return {
    span: { start: phone.start, end: phone.end },
    label: "contact",
    whose: owner,
    fixes: [{ title: "Take the phone number out", replacement: "[phone number removed]" }],
  };
}

const TEL_BEFORE = /\b(?:tel|telephone|phone|landline|home|ph|t)[ :.-]{1,3}$/;
const LISTED =
  /\b(?:mr|mrs|ms|miss|mdm|baby|lady|gent|gentleman|patient|pt|bed \d{1,2}|dob|he|she|his|her)\b[^.!?]{0,60}$/;

/** "The lady in bed 4, tel 01632 960144": an entry about one person, with a number in it. */
function isOfSomebodyListed(reading: Reading, phone: Span): boolean {
  const before = onOneLine(textBefore(reading, phone, 90));
  return TEL_BEFORE.test(before) && LISTED.test(before);
}

const OTHER_BEFORE =
  /\b(?:nhs|chi|h&c|mrn|hosp|nhi|medicare|ohip|phn|sin|ssn|npi|id|ic|isbn|pmid|doi|order|tracking|account|acc|sort code|ref|reference|case|chart|policy|member|job|datix|incident|gmc|licen[cs]e|batch|lot|serial|imei|card|utr|vat|charity|company)(?: (?:no|number|id|card|aid))?[.:#'\s]{0,3}(?:is )?$/;

function isOtherNumber(reading: Reading, phone: Phone): boolean {
  const claimed = shorthandAt(reading, phone);
  return (
    OTHER_BEFORE.test(textBefore(reading, phone, 32)) ||
    (claimed !== undefined && claimed.kind !== "hospital-place")
  );
}
