import type { Country } from "@bedside/guidance";
import { PROFESSIONS, SITUATION_IDS } from "@bedside/guidance";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask } from "./ask.ts";

const WORDS =
  "patient nurse facebook posted review complained journalist photo ward phone lost gmc letter whatsapp selfie i my they PLEASE 😱 don’t é".split(
    " ",
  );
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(" ")),
);
const anyQuestion = fc.record(
  {
    q: anyText,
    country: fc.constantFrom("GB", "SG", "ZA", "US", "FR").map((code) => code as Country),
    profession: fc.constantFrom(...PROFESSIONS),
  },
  { requiredKeys: ["q"] },
);

describe("any question at all", () => {
  test("has an answer, with chances that descend from 1 to 0 and belong to three different things", () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { situation, confidence, alternatives } = ask(question);
        const chances = [confidence, ...alternatives.map((one) => one.confidence)];
        expect(chances).toEqual(chances.toSorted((a, b) => b - a));
        expect(chances.every((chance) => chance >= 0 && chance <= 1)).toBe(true);
        const abouts = [situation, ...alternatives.map((one) => one.situation)];
        expect(new Set(abouts).size).toBe(3);
        for (const about of abouts) expect([...SITUATION_IDS, "none"]).toContain(about);
      }),
    );
  });

  test("is answered with words of its own, in their order and none twice", () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        let last = -1;
        for (const { start, end } of ask(question).because) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(question.q.length);
          expect(question.q.slice(start, end).trim()).toBe(question.q.slice(start, end));
          last = end;
        }
      }),
    );
  });

  test("has the same answer each time", () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        expect(ask(question)).toEqual(ask(question));
      }),
    );
  });

  test("is about nothing when it says nothing", () => {
    for (const q of ["", "  \n\t", "?!…", "😱😱", "\u200b"]) {
      expect(ask({ q })).toMatchObject({ situation: "none", confidence: 1, because: [] });
    }
  });

  test("may be as long as a letter somebody pasted", () => {
    const letter = "I am writing about the matter that we spoke of last week. ".repeat(20_000);
    expect(ask({ q: `a patient sent me a friend request on facebook. ${letter}` }).alternatives).toHaveLength(
      2,
    );
  });
});

describe("what people ask", () => {
  const about = (q: string) => ask({ q }).situation;

  test.each([
    ["a patient wants to be my friend on facebook", "patient-friend-request"],
    ["local paper rang about one of our patients, what may I tell them", "journalist-contact"],
    ["someone made a fake profile with my name and picture", "impersonation-or-fake-account"],
    ["can i paste clinic notes into chatgpt to write a letter", "ai-tools"],
    ["GMC letter about a tweet, what do I do first", "regulator-letter"],
    ["they have put my home address online and send threats", "trolling-or-doxxing"],
  ])("%s", (q, situation) => expect(about(q)).toBe(situation));

  test.each([
    ["pt wants 2 add me on fb, wot do i say", "patient-friend-request"],
    ["A PATEINT SENT ME A FREIND REQUEST ON FACEBOOK", "patient-friend-request"],
    ["lost my fone with pt msgs on it!!!", "lost-phone-group-chat"],
    ["pesakit nak jadi friend kat fb, boleh terima ke", "patient-friend-request"],
  ])("however it is spelt: %s", (q, situation) => expect(about(q)).toBe(situation));

  test.each(["what dose of amoxicillin for a child of five", "how do I claim study leave", "hello"])(
    "leaves alone what Bedside does not cover: %s",
    (q) => expect(about(q)).toBe("none"),
  );

  test("and shows the words that decided", () => {
    const q = "Sorry to ask, but a patient has sent me a friend request on Facebook. What now?";
    const shown = ask({ q }).because.map(({ start, end }) => q.slice(start, end));
    expect(shown.join(" ")).toContain("friend request");
    expect(shown.join(" ")).not.toContain("Sorry");
  });
});
