import { type DigitGroup, digitGroups } from "../../../read/digit-groups.ts";
import type { Reading } from "../../../read/reading.ts";
import { shorthandAt } from "../../../read/shorthand.ts";
import type { Span } from "../../../span.ts";
import type { Found } from "../../rule.ts";
import { defineRule } from "../../rule.ts";
import { isMadeUp, standsAlone, textBefore } from "../numbers/cue.ts";
import { ownerOf } from "./owner.ts";
import { type Line, lineOf } from "./phone-plans.ts";

const MOST_GROUPS = 6;
const MOST_DIGITS = 15;

export const phoneNumber = defineRule({
  id: "confidentiality/phone-number",
  grade: "stop",
  needs: "digit",
  message: "This looks like somebody's phone number.",
  why: "A phone number leads to one person, and whoever reads this can ring it.",
  *find(reading) {
    const groups = digitGroups(reading);
    for (let first = 0; first < groups.length; ) {
      const phone = phoneFrom(reading, groups, first);
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
function phoneFrom(reading: Reading, groups: readonly DigitGroup[], first: number): Phone | undefined {
  const start = (groups[first] as DigitGroup).start;
  const lead = textBefore(reading, { start, end: start }, 2);
  const hasPlus = lead.endsWith("+") || lead === "+(";
  let digits = "";
  let longest: Phone | undefined;
  for (let count = 1; count <= MOST_GROUPS; count++) {
    const group = groups[first + count - 1];
    if (group === undefined || (count > 1 && !isPhoneGap(group.gap))) break;
    digits += group.digits;
    if (digits.length > MOST_DIGITS) break;
    const dialled = hasPlus ? digits.replace(/^(\d{1,3})0(?=\d{9,10}$)/, dropTrunk) : digits;
    const line = lineOf({ digits: dialled, hasPlus, country: reading.context.country });
    if (line !== undefined && !(line.isPlain && count === 1 && !saysPhone(reading, start)))
      longest = { start: startWithSigns(reading, start, group.end), end: group.end, line, groups: count };
  }
  return longest;
}

/** "+44 (0)7700": the bracketed nought is not dialled from abroad. */
function dropTrunk(match: string, code: string): string {
  return code === "44" || code === "61" || code === "27" || code === "64" || code === "353" ? code : match;
}

function isPhoneGap(gap: string | undefined): boolean {
  return gap !== undefined && !/[/\n]|\s{3}/.test(gap);
}

function saysPhone(reading: Reading, start: number): boolean {
  return /\b(?:tel|telephone|phone|mobile|mob|hp|handphone|cell|call|ring|text|whatsapp|number|dial|reach)\b[^\n]{0,24}$/.test(
    textBefore(reading, { start, end: start }, 40),
  );
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
  if (owner === "unknown" && kind === "fixed") return undefined;
  return {
    span: { start: phone.start, end: phone.end },
    label: "contact",
    whose: owner,
    fixes: [{ title: "Take the phone number out", replacement: "[phone number removed]" }],
  };
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
