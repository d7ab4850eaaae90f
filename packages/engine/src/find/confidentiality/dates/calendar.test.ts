import { describe, expect, it } from "vitest";
import { isRealDate } from "./calendar.ts";
import { countOf } from "./number-words.ts";
import { shareOfAge, shareOfAges } from "./shares.ts";
import { yearOf } from "./written-date.ts";

describe("the calendar", () => {
  it.each([
    [2024, 2, 29],
    [2000, 2, 29],
    [1961, 4, 3],
    [1999, 12, 31],
  ])("has %i-%i-%i", (year, month, day) => expect(isRealDate(year, month, day)).toBe(true));

  it.each([
    [2023, 2, 29],
    [1900, 2, 29],
    [1999, 13, 1],
    [1999, 4, 31],
    [1999, 1, 0],
  ])("has no %i-%i-%i", (year, month, day) => expect(isRealDate(year, month, day)).toBe(false));
});

describe("the year of a written date", () => {
  it.each([
    ["03/04/1961", 1961],
    ["3.4.61", 1961],
    ["3-4-05", 2005],
    ["1961-04-03", 1961],
    ["3rd of april '61", 1961],
    ["april 3, 1961", 1961],
    ["4/25/1961", 1961],
  ])("%s is of %i", (date, year) => expect(yearOf(date)).toBe(year));

  it.each(["31/31/1961", "1961-13-03", "0/4/61", "april"])("%s has none", (date) => {
    expect(yearOf(date)).toBeUndefined();
  });
});

describe("numbers in words", () => {
  it.each([
    ["nineteen", 19],
    ["eighty-four", 84],
    ["eighty four", 84],
    ["ninety", 90],
    ["six", 6],
    ["84", 84],
  ])("%s is %i", (word, count) => expect(countOf(word)).toBe(count));

  it("counts nothing else", () => expect(countOf("several")).toBeNaN());
});

describe("shares of people by age", () => {
  it("add up to everybody", () => {
    const everybody = shareOfAges(0, 100);
    expect(everybody.kind === "share" && everybody.share).toBeCloseTo(1, 2);
  });

  it("count all of ninety and over together", () => {
    expect(shareOfAge(90)).toBe(shareOfAge(104));
    expect(shareOfAge(84)).toBeGreaterThan(shareOfAge(88));
  });
});
