import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aboutPeople, fewPeople, peopleInWords, roundPeople } from "./round-people.ts";

describe("a number of people", () => {
  it.each([
    [0.2, "1 person"],
    [1.2, "1 person"],
    [2.8, "about 3 people"],
    [7.4, "fewer than 10 people"],
    [12, "about 10 people"],
    [14, "about 15 people"],
    [1_520, "about 1,500 people"],
    [40_213, "about 40,000 people"],
    [6_700_000, "about 7 million people"],
    [1_500_000, "about 1.5 million people"],
    [67_000_000, "about 70 million people"],
  ])("is said no more exactly than it is known: %d as %s", (people, words) => {
    expect(peopleInWords(people)).toBe(words);
  });

  it("is shorter where every letter counts", () => {
    expect([0.4, 3.1, 8, 40_213].map(fewPeople)).toEqual(["1", "3", "under 10", "40,000"]);
  });

  const people = fc.double({ min: 1, max: 400e6, noNaN: true });

  it("is, from ten on, never more than a quarter off", () => {
    fc.assert(
      fc.property(fc.double({ min: 10, max: 400e6, noNaN: true }), (number) => {
        expect(Math.abs(roundPeople(number) - number) / number).toBeLessThanOrEqual(0.25);
      }),
    );
  });

  it("keeps the order of the numbers, and never shows a digit that nobody knows", () => {
    fc.assert(
      fc.property(people, people, (one, other) => {
        expect(Math.sign(roundPeople(one) - roundPeople(other)) * Math.sign(one - other)).not.toBe(-1);
        expect(aboutPeople(one)).toMatch(/^(1|about [\d,.]+( million)?|fewer than 10)$/);
        expect(String(roundPeople(one)).replace(/0+$/, "").length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
