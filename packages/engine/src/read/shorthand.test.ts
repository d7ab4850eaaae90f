import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftOf } from "../parse-draft.ts";
import { read } from "./read.ts";
import { shorthand, shorthandAt } from "./shorthand.ts";

const readOf = (text: string) => read(draftOf(text));
/** `what: meaning` of each piece of shorthand in a text. */
const said = (text: string) =>
  shorthand(readOf(text)).map(({ start, end, meaning }) => `${text.slice(start, end)}: ${meaning}`);
const kinds = (text: string) =>
  shorthand(readOf(text)).map(({ start, end, kind }) => `${text.slice(start, end)}: ${kind}`);

describe("ages", () => {
  it.each([
    ["Saw an 84F with a fall", "84F: 84 years old, female"],
    ["84 F from home", "84 F: 84 years old, female"],
    ["72/M, smoker", "72/M: 72 years old, male"],
    ["M72 chest crushing", "M72: 72 years old, male"],
    ["F84, lactate of nothing good", "F84: 84 years old, female"],
    ["so she (f, 19, not eating) is yours", "f, 19: 19 years old, female"],
    ["a 37m with a cough", "37m: 37 years old, male"],
    ["84yo admitted", "84yo: 84 years old"],
    ["84 y/o admitted", "84 y/o: 84 years old"],
    ["an 84yr old admitted", "84yr old: 84 years old"],
    ["53yr F in resus", "53yr F: 53 years old, female"],
    ["a 19 yo f with rash", "19 yo f: 19 years old, female"],
    ["cried, 6/12 old and furious", "6/12 old: 6 months old"],
    ["2/52 old baby", "2/52 old: 2 weeks old"],
    ["18mo old", "18mo old: 18 months old"],
    ["91F again", "91F: 91 years old, female"],
  ])("reads %s", (text, expected) => {
    expect(said(text)).toContain(expected);
  });

  it.each([
    "stuck on the M62 again",
    "junction 12 of the M25",
    "ICD code F84 for autism",
    "F84.0 on the form",
    "16F catheter went in first time",
    "raised £5M for the scanner",
    "10M people on waiting lists",
    "won the 100M sprint",
    "I'm an F2 doctor",
    "temp 102F last night",
    "the 42 bus",
    "5m swim done",
    "F1 on the telly",
    "route 12F",
  ])("reads no age in: %s", (text) => {
    expect(kinds(text).filter((each) => each.endsWith(": age"))).toEqual([]);
  });
});

describe("times", () => {
  it.each([
    ["3/7 hx of vomiting", "3/7: 3 days"],
    ["10/7 of antibiotics", "10/7: 10 days"],
    ["came in 3/7 ago", "3/7: 3 days"],
    ["review in 2/52", "2/52: 2 weeks"],
    ["6/52 post op", "6/52: 6 weeks"],
    ["18/12 of tests", "18/12: 18 months"],
    ["1/24 ago", "1/24: 1 hour"],
    ["now 28/40", "28/40: 28 weeks of pregnancy"],
    ["28+3 with twins", "28+3: 28 weeks and 3 days of pregnancy"],
    ["39+5 weeks", "39+5: 39 weeks and 5 days of pregnancy"],
    ["she is T+3", "T+3: 40 weeks and 3 days of pregnancy"],
    ["POD 3 and walking", "POD 3: day 3 after an operation"],
    ["POD2 and walking", "POD2: day 2 after an operation"],
    ["day 3 post-op", "day 3 post-op: day 3 after an operation"],
    ["DOL2, pink", "DOL2: day 2 of life"],
    ["day 2 of life", "day 2 of life: day 2 of life"],
    ["#NOF D2, eating", "D2: day 2 after an operation"],
    ["D+1 and sitting out", "D+1: day 1 since it began"],
  ])("reads %s", (text, expected) => {
    expect(said(text)).toContain(expected);
  });

  it.each([
    "we are open 24/7",
    "the 7/7 memorial",
    "seen on 3/7 in clinic",
    "got 12/12 in the quiz",
    "vitamin D3 in winter",
    "D-dimer sent",
    "VA 6/12 right eye",
    "2+2 is 4",
    "grade 7/12",
    "1/2 a tablet",
  ])("reads no length of time in: %s", (text) => {
    expect(kinds(text).filter((each) => /: (?:duration|gestation|day-count)$/.test(each))).toEqual([]);
  });
});

describe("measures, stages and codes", () => {
  it.each([
    ["BP was 120/80", "120/80: measurement"],
    ["98/64 lying", "98/64: measurement"],
    ["power 5/5 throughout", "5/5: score"],
    ["pain 3/10 now", "3/10: score"],
    ["GCS 15/15", "15/15: score"],
    ["the eyes open, 13/15", "13/15: score"],
    ["T2N1M0 on imaging", "T2N1M0: stage"],
    ["pT3 at the MDT", "pT3: stage"],
    ["C5/6 disc", "C5/6: spine"],
    ["L4/5 and stuck", "L4/5: spine"],
    ["L5-S1", "L5-S1: spine"],
    ["T12 fracture", "T12: spine"],
    ["S1 S2 only", "S1 S2: measurement"],
    ["B12 low", "B12: vitamin"],
    ["K+ 6.8", "K+ 6.8: measurement"],
    ["Na 128 and CRP 345", "CRP 345: measurement"],
    ["INR 2.4", "INR 2.4: measurement"],
    ["lactate 11", "lactate 11: measurement"],
    ["HbA1c 48", "HbA1c 48: measurement"],
    ["500mg twice a day", "500mg: dose"],
    ["10 000 units", "10 000 units: dose"],
    ["0.5 ml/kg/h", "0.5 ml/kg/h: dose"],
    ["J45.9 on the letter", "J45.9: code"],
    ["ICD-10 E11", "ICD-10 E11: code"],
    ["PMID 33301246", "PMID 33301246: reference"],
    ["NCT04368728", "NCT04368728: reference"],
    ["ISBN 0306406152", "ISBN 0306406152: reference"],
    ["10.1056/NEJMoa2034577", "10.1056/NEJMoa2034577: reference"],
    ["EudraCT 2020-001113-21", "EudraCT 2020-001113-21: reference"],
    ["the ST4 and the FY2", "FY2: grade"],
    ["Band 6 post", "Band 6: grade"],
    ["bed 12 by the window", "bed 12: hospital-place"],
    ["bay 3", "bay 3: hospital-place"],
    ["bleep 4321", "bleep 4321: service-line"],
    ["ext 2145", "ext 2145: service-line"],
    ["ring 111", "ring 111: service-line"],
    ["Samaritans on 116 123", "116 123: service-line"],
    ["24/7", "24/7: figure-of-speech"],
    ["50/50 chance", "50/50: figure-of-speech"],
  ])("reads %s", (text, expected) => {
    expect(kinds(text)).toContain(expected);
  });
});

describe("words", () => {
  it.each([
    ["PMH of COPD", "PMH: past medical history"],
    ["left #NOF in bed", "#NOF: a fracture: neck of femur"],
    ["# hip", "# hip: a fracture: hip"],
    ["?PE, scan booked", "?PE: suspected clot on the lung"],
    ["??sepsis", "??sepsis: suspected, not certain"],
    ["c/o chest pain", "c/o: complains of"],
    ["SOB since then", "SOB: short of breath"],
    ["DNACPR in place", "DNACPR: not for resuscitation"],
  ])("reads %s", (text, expected) => {
    expect(said(text)).toContain(expected);
  });

  it.each(["Did you see it?", "what a mess, pe teacher style", "#nightshift", "a cap and a scarf"])(
    "reads no shorthand in: %s",
    (text) => {
      expect(said(text)).toEqual([]);
    },
  );
});

it("finds the shorthand that a place touches", () => {
  const reading = readOf("BP 120/80 in bed 12 today");
  expect(shorthandAt(reading, { start: 4, end: 6 })?.kind).toBe("measurement");
  expect(shorthandAt(reading, { start: 17, end: 19 })?.kind).toBe("hospital-place");
  expect(shorthandAt(reading, { start: 20, end: 25 })).toBeUndefined();
});

it("reads any text, in order, without overlaps, each piece where it says", () => {
  const bits = fc.constantFrom(
    "84F",
    "6/52",
    "28+3",
    "?PE",
    "#NOF",
    "D2",
    "L4/5",
    "120/80",
    "K+ 6",
    "bed 1",
    " ",
    "\n",
    "/",
    "é",
  );
  const text = fc
    .array(fc.oneof(bits, fc.string({ unit: "binary", maxLength: 6 })))
    .map((all) => all.join(""));
  fc.assert(
    fc.property(text, (draft) => {
      let end = 0;
      for (const each of shorthand(readOf(draft))) {
        expect(each.start).toBeGreaterThanOrEqual(end);
        expect(each.end).toBeGreaterThan(each.start);
        expect(each.meaning).not.toBe("");
        ({ end } = each);
      }
      expect(end).toBeLessThanOrEqual(draft.length);
    }),
  );
});
