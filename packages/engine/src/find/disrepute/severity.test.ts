import { describe, expect, it } from "vitest";
import { check } from "../../check.ts";
import { draftOf } from "../../parse-draft.ts";
import { read } from "../../read/read.ts";
import { find } from "../find.ts";

/** What the rules say, before the draft as a whole is weighed. */
const severitiesOf = (text: string): string[] =>
  find(read(draftOf(text)))
    .filter(({ rule }) => rule.topic === "disrepute")
    .map(({ grade }) => grade);

describe("how grave a wrong at work is", () => {
  it.each([
    "Ran the whole clinic drunk on Friday and nobody could tell",
    "Charted three sets of obs I never did, the ward was on fire",
    "I take the leftover morphine home from work, it would only go in the bin",
    "Slept through the whole shift in the linen room, bells off",
  ])("stops what was done: %s", (text) => {
    expect(severitiesOf(text)).toContain("stop");
  });

  it.each([
    "Three proseccos at lunch and a clinic at two (JOKE, breathe everybody)",
    "If one more manager walks through I'll turn up to the ward round drunk",
    "Four cocktails down me and an early shift tomorrow, wish me luck",
  ])("asks for a second thought about a joke, a threat or bravado: %s", (text) => {
    const severities = severitiesOf(text);
    expect(severities).toContain("pause");
    expect(severities).not.toContain("stop");
  });

  it.each([
    "I'm two years sober. I used to be drunk on shift, I got help, and I'd tell anybody to ring practitioner health",
    "Never work drunk. If you had a drink with lunch, ring in: the ward will manage",
    "We found obs that were charted and never done, and I reported it to the matron that day",
    "In my novel the registrar signs the charts drunk and is found out in chapter two",
  ])("leaves lessons, warnings, concerns and stories alone: %s", (text) => {
    expect(severitiesOf(text)).toEqual([]);
  });

  it("offers something to send instead that is found no fault with", () => {
    const draft = draftOf("Five pints in and still steaming, on the ward in an hour lads");
    const [fix] = check(draft).findings.flatMap(({ fixes }) => fixes);
    expect(fix?.replacement).toMatch(/cover/);
    expect(check(draftOf(fix?.replacement ?? "")).verdict).toBe("clear");
  });
});
