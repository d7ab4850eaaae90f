import type { Match, Reading } from "../../../read/reading.ts";
import { shorthandAt } from "../../../read/shorthand.ts";
import type { Span } from "../../../span.ts";
import { defineRule } from "../../rule.ts";
import { textAfter, textBefore } from "../numbers/cue.ts";
import { A_DAY } from "./shares.ts";
import { vagueFix } from "./vague.ts";
import { DAY_AND_MONTH, FULL_TEXT_DATE, NUMERIC_DATE, yearOf } from "./written-date.ts";

/** 3 April, 3rd of April 1961, April 3. */
const IN_WORDS = new RegExp(`(?<![\\w.,£$€/:-])(?:${FULL_TEXT_DATE}|${DAY_AND_MONTH})(?![\\w/]|[-]\\d)`, "g");
/** 03/04/2026, 3.4.26, 2026-04-03. */
const IN_FIGURES = new RegExp(`(?<![\\w.,/£$€:-])${NUMERIC_DATE}(?![\\w/%]|[.-]\\d)`, "g");
/** 3/4, 20/11, 21.11: a date only behind a word that asks for one. */
const DAY_MONTH =
  /(?<![\w.,/£$€:+-])(?<day>0?[1-9]|[12]\d|3[01])(?:\/|\.)(?<month>0?[1-9]|1[0-2])(?![\w/%]|[.,-]\d)/g;
/** The same where the month comes first. */
const MONTH_DAY = /(?<![\w.,/£$€:+-])(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01])(?![\w/%]|[.,-]\d)/g;
const MONTH_FIRST = new Set(["US", "CA"]);
const DATE_BEFORE =
  /\b(?:on|dated?|appt|appointment|until|till?|from|since|rec'd|received|by|due|seen|w\/c|wc|week commencing|starting|booked|admitted|discharged|died|born|mon|tues?|weds?|thurs?|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)[\s:]{1,2}(?:the )?$/;
/** "On the 3rd", "by the 14th": the day of a month that goes without saying. */
const DAY_OF_MONTH =
  /(?<=\b(?:on|by|since|from|until|till|for|of|to|after|before|between|due|missed|and|no-showed) )the (?:[12]?\d|3[01])(?:st|nd|rd|th)(?= (?:was|were|ran|x{1,3}|if|or|as|that|and|at|when|for|in|to|with|we|she|he|you|i|but|so|because|of (?:this|last|next|the|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))\b|[,.;:!?)]|\s?$|\n)/g;

const BIRTH_BEFORE = /\b(?:dob|d\.o\.b\.?|date of birth|born(?: on)?|b\.)\W{0,3}(?:on )?(?:the )?$/;
const PUBLISHED_BEFORE =
  /\b(?:published|updated|accessed|version|reviewed|guidance|bmj|lancet|nejm|jama|issue|edition|vol\.?|deadline|closes|closing|applications?|open(?:s|ing)?)\b\W{0,3}(?:\w+ ){0,2}$/;
/** "3 may help", "march 3 miles", "dec 10 beds": months that are words, and counts behind a month. */
const MODAL_AFTER =
  /^ (?:be|help|have|need|not|also|well|cause|include|take|seem|feel|say|want|come|go|get|make)\b/;
const MARCHING_AFTER = /^ (?:miles|steps|people|abreast|times|beds|hours)\b/;

export const calendarDate = defineRule({
  id: "confidentiality/calendar-date",
  grade: "factor",
  needs: "digit",
  message: "This gives the date on which it happened.",
  why: "A date and a place are enough to look up an accident, a birth or a death.",
  *find(reading) {
    const dates = [
      ...[...reading.matches(IN_WORDS)].filter((match) => isDateInWords(reading, match)),
      ...[...reading.matches(IN_FIGURES)].filter(
        (match) => yearOf(match.text.replace(/\s/g, "")) !== undefined,
      ),
      ...[...reading.matches(MONTH_FIRST.has(reading.context.country) ? MONTH_DAY : DAY_MONTH)].filter(
        (match) => DATE_BEFORE.test(textBefore(reading, match, 24)),
      ),
      ...reading.matches(DAY_OF_MONTH),
    ].sort((a, b) => a.start - b.start);
    let end = -1;
    for (const date of dates) {
      if (date.start < end || belongsElsewhere(reading, date)) continue;
      ({ end } = date);
      yield { span: date, label: "date", narrows: A_DAY, fixes: [vagueFix(reading, date, "some time ago")] };
    }
  },
});

function isDateInWords(reading: Reading, match: Match): boolean {
  const after = textAfter(reading, match, 12);
  if (/\bmay\b/.test(match.text) && !/\d(?:st|nd|rd|th)|\d{4}|of may/.test(match.text)) {
    return (
      !MODAL_AFTER.test(after) &&
      (/^\d/.test(match.text) || /\b(?:on|by|until|since|from) $/.test(textBefore(reading, match, 7)))
    );
  }
  return !(/^[a-z]/.test(match.text) && MARCHING_AFTER.test(after));
}

/** A birth date has its own rule; a publication's date says nothing of a patient; shorthand was read before. */
function belongsElsewhere(reading: Reading, date: Span): boolean {
  const before = textBefore(reading, date, 32);
  if (BIRTH_BEFORE.test(before) || PUBLISHED_BEFORE.test(before)) return true;
  const claimed = shorthandAt(reading, date);
  return claimed !== undefined && claimed.kind !== "score" && claimed.kind !== "hospital-place";
}
