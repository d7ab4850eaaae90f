import { type Country, SITUATION_IDS } from "@bedside/guidance";
import { type Answer, ask } from "@bedside/lookup/ask";
import { describe, expect, test } from "vitest";
import { PLAIN } from "../paint.ts";
import { answerText } from "./answer-text.ts";

const PAGE = { columns: 80, paint: PLAIN };
const TODAY = "2026-11-27";
const q = "a patient sent me a friend request on facebook";
const answer: Answer = {
  situation: "patient-friend-request",
  confidence: 0.93,
  alternatives: [
    { situation: "patient-found-my-account", confidence: 0.04 },
    { situation: "none", confidence: 0.01 },
  ],
  because: [{ start: 20, end: 34 }],
};

describe("an answer", () => {
  test("names the situation, the words that decided, another and how to open each", () => {
    const shown = answerText({ q, country: "NZ" as Country, profession: "nurse" }, answer, TODAY, PAGE);
    expect(shown).toContain("This looks like:");
    expect(shown).toContain("A patient has sent you a friend request");
    expect(shown).toContain("Because of: “friend request”.");
    expect(shown).toContain("bedside guide patient-friend-request --country NZ --profession nurse");
    expect(shown).toContain("bedside guide patient-found-my-account --country NZ --profession nurse");
    expect(shown).not.toContain("bedside guide none");
  });

  test("says how sure it is, in words", () => {
    const said = (confidence: number) => answerText({ q }, { ...answer, confidence }, TODAY, PAGE);
    expect(said(0.6)).toContain("This is probably:");
    expect(said(0.3)).toContain("though it is hard to tell:");
  });

  test("shows the numbers of the country, and says so where none was read", () => {
    expect(answerText({ q }, answer, TODAY, PAGE)).toContain("0800 716 646");
    expect(answerText({ q, country: "FR" as Country }, answer, TODAY, PAGE)).toContain(
      "Your union, professional body or indemnifier can talk it through with you.",
    );
  });

  test("is honest when Bedside does not cover it, and leaves somebody to ring", () => {
    const none: Answer = { ...answer, situation: "none", because: [] };
    const shown = answerText({ q: "which antibiotic" }, none, TODAY, PAGE);
    expect(shown).toContain("That is not something Bedside covers.");
    expect(shown).toContain("999");
    expect(shown).not.toContain("bedside guide patient-found-my-account");
  });

  test.each(SITUATION_IDS)("has a title for %s, and no line is too long", (situation) => {
    const shown = answerText({ q }, { ...answer, situation }, TODAY, { ...PAGE, columns: 60 });
    expect(shown).not.toMatch(new RegExp(`^ +${situation}$`, "m"));
    for (const line of shown.split("\n")) expect(line.length).toBeLessThanOrEqual(60);
  });

  test("shows no control characters of a question", () => {
    const odd = "a patient sent me a \u001b[31mfriend\u001b[0m request on facebook";
    expect(answerText({ q: odd }, ask({ q: odd }), TODAY, PAGE)).not.toContain("\u001b");
  });
});
