import { describe, expect, it } from "vitest";
import { check } from "../../check.ts";
import type { Context } from "../../draft.ts";
import { draftOf } from "../../parse-draft.ts";
import { read } from "../../read/read.ts";
import { find } from "../find.ts";

/** What the rules say, before the draft as a whole is weighed. */
const hitsOf = (text: string, context: Partial<Context> = {}) =>
  find(read(draftOf(text, context))).filter(({ rule }) => rule.topic === "sexualised");

describe("how grave a sexual remark is", () => {
  it.each([
    ["a patient in a bed", "Bed 4 is gorgeous. Cannula volunteers? He can hold my hand any day 😍"],
    ["a slot in the clinic", "She's on my plinth at 2.15, a dance teacher, those legs 😏"],
    ["a career", "She can sit on my lap at her appraisal and I'll sign her portfolio 😏"],
    ["what is explicit", "The new ward manager has me picturing her naked over that desk 😏"],
  ])("stops what is about %s", (_, text) => {
    expect(hitsOf(text).map(({ grade }) => grade)).toContain("stop");
  });

  it.each(["That fit paramedic is back on nights, ladies", "Our new porter and those arms 😍 that is all"])(
    "asks for a second thought about a hint at a colleague: %s",
    (text) => {
      const grades = hitsOf(text).map(({ grade }) => grade);
      expect(grades).toContain("pause");
      expect(grades).not.toContain("stop");
    },
  );

  it("says what was found in the words that fit it", () => {
    const messages = [
      "She's on my plinth at 2.15, a dance teacher, those legs 😏",
      "Our new porter and those arms 😍 that is all",
    ].map((text) => hitsOf(text)[0]?.message);
    expect(new Set(messages).size).toBe(2);
  });

  it("offers a plain message in place of a flirtation with a patient", () => {
    const draft = draftOf("Hey gorgeous, fancy a drink on Friday? 😘", { audience: "patient" });
    const fixes = check(draft).findings.flatMap((finding) => finding.fixes);
    const plain = fixes.find(({ title }) => /usual channel/.test(title));
    expect(plain?.replacement).toMatch(/clinic/);
    const after = check(draftOf(plain?.replacement ?? "", { audience: "patient", capacity: "professional" }));
    expect(after.verdict).toBe("clear");
  });
});
