import { describe, expect, it } from "vitest";
import { draftOf } from "../../../parse-draft.ts";
import { read } from "../../../read/read.ts";
import { runRule } from "../../find.ts";
import { DATE_RULES } from "./rules.ts";

/** Labels of what the rules find in a text, each once. */
function labelsIn(text: string): string[] {
  const reading = read(draftOf(text));
  const hits = DATE_RULES.flatMap((rule) => runRule(rule, reading));
  return [...new Set(hits.map(({ label }) => label ?? "none"))].sort();
}

// HIPAA Safe Harbor lists every date element but the year, and ages over 89; in Britain the same forms count as details.
describe("ages in every form that people write", () => {
  it.each([
    "an 84yo on the ward",
    "an 84 y/o on the ward",
    "an 84yr old on the ward",
    "an 84-year-old on the ward",
    "a patient, aged 84, on the ward",
    "84F on the ward",
    "F84, off legs, on the ward",
    "84M on the ward",
    "72/M on the ward",
    "M72, off legs, on the ward",
    "a lady in her 80s on the ward",
    "an octogenarian on the ward",
    "91F on the ward",
    "a lady of 93 years young on the ward",
    "a centenarian on the ward",
    "he turned 100 today",
    "a 6/12 old on the ward",
    "a man in his late 70s on the ward",
    "eighty-four year old man on the ward",
    "a newborn on the ward",
    "a 3-day-old on the ward",
    "an eighty-four-year-old on the ward",
  ])("counts the age in: %s", (text) => {
    expect(labelsIn(text)).toContain("age");
  });
});

describe("dates and times in every form that people write", () => {
  it.each([
    "DOB 3.4.61",
    "dob: 03/04/1961",
    "d.o.b. 3/4/61",
    "she was born 3/4/61",
    "she was born 3 April 1961",
    "vomiting since 3/7 ago",
    "seen 6/12 ago",
    "now 28/40 on the ward",
    "now 28+3 on the ward",
    "39+5 weeks on the ward",
    "T+3 on the ward",
    "DOL2, pink",
    "day 2 of life, pink",
    "day 3 post-op, walking",
    "POD 3, walking",
    "D+1, walking",
    "yesterday on the ward",
    "last night on the ward",
    "this morning on the ward",
    "today's list",
    "came in on my last shift",
    "just now on the ward",
    "Tuesday on the ward",
    "last Tuesday's night shift",
    "on take last weekend",
    "two days ago on the ward",
    "a fortnight ago on the ward",
    "Christmas Day on the ward",
    "New Year's Eve on the ward",
    "bank holiday Monday on the ward",
    "Easter on the ward",
    "Eid on the ward",
    "Diwali on the ward",
    "Black Friday on the ward",
    "the day of the final",
    "died at 3am",
    "died at 0300",
    "died 0315 hrs",
    "died at 14:05",
    "died at half three",
    "died just before handover",
    "in March on the ward",
    "last winter on the ward",
    "in 2019 on the ward",
    "spring 2024 on the ward",
    "Q3 2025 on the ward",
    "WC 10/11 on the ward",
    "wk 46 on the ward",
    "3 Apr 61 on the ward",
    "1961-04-03 on the ward",
    "3rd April on the ward",
    "April 3 on the ward",
    "on 20/11 on the ward",
    "since Friday on the ward",
    "Tues am on the ward",
    "back in March on the ward",
    "during the heatwave on the ward",
    "on nights last week",
    "14:05 on 16/11",
    "16.11.26 on the ward",
  ])("counts the date in: %s", (text) => {
    expect(labelsIn(text)).toContain("date");
  });
});

describe("vague times, the advised wording", () => {
  it.each([
    "early in my career",
    "years ago",
    "once",
    "some time back",
    "a while ago",
    "in another hospital",
    "over the years",
  ])("leaves alone: %s", (text) => {
    expect(labelsIn(`${text} I met a patient like that`)).toEqual([]);
  });
});

describe("clinical figures that look like dates or ages", () => {
  it.each([
    "antibiotics for 10/7",
    "review in 2/52",
    "BP 120/80",
    "GCS 13/15 and power 5/5",
    "pain 3/10",
    "T2N1M0 and pT3",
    "disc at L4/5 and C5/6",
    "B12, D3 and K+ 6.8",
    "INR 2.4, CRP 345, lactate 11",
    "500mg, 10 000 units, 0.5 ml/kg/h",
    "bed 12, bay 3, ward 7, theatre 4",
    "bleep 4321, ext 2145",
    "FY2, ST4, CT1, Band 6",
    "£1,250 and 10,000 steps, 4 in 10",
    "open 24/7, a 50/50 call",
    "F84 is the ICD code for autism",
    "J45.9 and E11.65",
    "10.1056/NEJMoa2034577",
    "PMID 33301246 and NCT04368728",
    "EudraCT 2020-001113-21",
  ])("leaves alone: %s", (text) => {
    expect(labelsIn(text)).toEqual([]);
  });
});
