import type { Country, Profession } from "@bedside/guidance";
import { expect, test } from "vitest";
import { adviceLines, dateText } from "./contact-text.ts";

const GB = "GB" as Country;
const linesFor = (profession: Profession, country = GB) => adviceLines({ country, profession }).join("\n");

test("a doctor is given defence organisations, with the age of each number", () => {
  expect(linesFor("doctor")).toMatch(/^.+, \d[\d ]+\d \(members;.* number seen \d+ \w+ \d{4}\)/);
  expect(linesFor("doctor")).not.toMatch(/dent/i);
});

test("a dentist is given the dental ones", () => {
  expect(linesFor("dentist")).toMatch(/dent/i);
});

test("a number that was old when it was read says so", () => {
  expect(linesFor("doctor", "BM" as Country)).toContain("so check it first");
});

test("a nurse is not sent to a doctors' organisation, nor anybody to a number that nobody has read", () => {
  expect(linesFor("nurse")).toBe("");
  expect(linesFor("doctor", "AQ" as Country)).toBe("");
});

test("dates are written out, as far as they are known", () => {
  expect(["2024-06-03", "2024-06", "2024"].map(dateText)).toEqual(["3 June 2024", "June 2024", "2024"]);
});
