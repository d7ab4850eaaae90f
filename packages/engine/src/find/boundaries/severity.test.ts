import { describe, expect, it } from "vitest";
import { applyFix } from "../../apply-fix.ts";
import { check } from "../../check.ts";
import type { Context } from "../../draft.ts";
import { draftOf } from "../../parse-draft.ts";
import { read } from "../../read/read.ts";
import { find } from "../find.ts";

const TO_PATIENT = { platform: "whatsapp", audience: "patient", capacity: "personal" } as const;
const TO_ALL = { platform: "facebook", audience: "public", capacity: "personal" } as const;

/** What the rules say, before the draft as a whole is weighed. */
const gradesOf = (text: string, context: Partial<Context>) =>
  find(read(draftOf(text, context)))
    .filter(({ rule }) => rule.topic === "boundaries")
    .map(({ grade }) => grade);

describe("how grave a tie with a patient is", () => {
  it.each([
    ["courtship", "I haven't stopped thinking about you since Tuesday", TO_PATIENT],
    ["an evening for two", "Mine at seven? I'll cook and bring wine", TO_PATIENT],
    ["care at the kitchen table", "Pop over to mine for tea and I'll take a look at your wound", TO_PATIENT],
    ["a shared home", "My new flatmate was a client until Friday, first pie night tonight!", TO_ALL],
    ["medicines by message", "Just DM me on here and I'll prescribe, no need for the surgery", TO_PATIENT],
    ["somebody's bank card", "One of my gentlemen is lending me two grand for the car, lovely man", TO_ALL],
  ] as const)("stops %s", (_, text, context) => {
    expect(gradesOf(text, context)).toContain("stop");
  });

  it.each([
    ["a number of one's own", "Here's my number, text me if the dressing slips", TO_PATIENT],
    ["an accepted request", "Accepted! Hope the garden is doing well", TO_PATIENT],
    ["readings by message", "Send me your readings on here and we'll see", TO_PATIENT],
  ] as const)("asks for a second thought about %s", (_, text, context) => {
    const grades = gradesOf(text, context);
    expect(grades).toContain("pause");
    expect(grades).not.toContain("stop");
  });

  it.each([
    ["a kind no", "Thank you, but no. I keep this account for my family. The clinic will help", TO_PATIENT],
    [
      "a lesson told",
      "Matched with somebody, realised I'd scanned his knee, unmatched and told my manager",
      TO_ALL,
    ],
    ["colleagues as friends", "Moved in with two other physios from work, send cushions", TO_ALL],
  ] as const)("leaves %s alone", (_, text, context) => {
    expect(gradesOf(text, context)).toEqual([]);
  });
});

describe("the reply offered instead", () => {
  it.each([
    ["Accepted! Lovely to hear from you", /can't connect/],
    ["Here's my own number, ring me day or night", /can't give it out/],
    ["Fancy a coffee on Saturday, just us?", /can't meet/],
    ["Send me a photo of the rash on here", /not able to advise/],
  ])("suits what was found, and leaves nothing to find: %s", (text, expected) => {
    const draft = draftOf(text, TO_PATIENT);
    const report = check(draft);
    const found = report.findings.flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })));
    const offered = found.find(({ fix }) => expected.test(fix.replacement));
    expect(offered, JSON.stringify(report.findings)).toBeDefined();
    if (offered === undefined) return;
    const after = check({ ...draft, text: applyFix(text, offered.finding, offered.fix) });
    expect(after.findings.filter(({ topic }) => topic === "boundaries")).toEqual([]);
  });
});
