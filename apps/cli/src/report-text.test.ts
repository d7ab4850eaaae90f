import { check, draftOf } from "@bedside/engine";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COLOURED, PLAIN } from "./paint.ts";
import { reportText } from "./report-text.ts";
import { width } from "./terminal-text.ts";
import { EXAMPLE_DRAFT, EXAMPLE_REPORT } from "./testing/example-report.ts";

const PAGE = { columns: 80, paint: PLAIN };

describe("the report for a person", () => {
  test("says what, where, why, where it is written and what would mend it", () => {
    const text = reportText(EXAMPLE_DRAFT, EXAMPLE_REPORT, PAGE);
    expect(text).toContain(
      [
        "",
        "  ⬣ Please don't send this as it stands.",
        "",
        "  Mrs Odell, 84, wept.",
        "  1════════  2╌",
        "  Mr Odell too. Come on my podcast!",
        "  3═══════",
        "",
        "   1  Stop: This names a patient.",
        "      “Mrs Odell” · line 1, column 1 · name",
        "      A name points to one person.",
        "      GMC, Using social media as a medical professional (2024, in force),",
        "      para 18, para 19",
        "      https://",
      ].join("\n"),
    );
    expect(text).toContain("      → Change “Mrs Odell” to “a patient”.\n");
    expect(text).toContain("      → Leave out “, 84”.\n");
    expect(text).toContain("      The draft as a whole\n");
    expect(text).toContain(
      [
        "  How identifiable: high. This probably points to one person.",
        "  Because of: “Mrs Odell” (name), “84” (age).",
        "",
        "  Four questions before it goes out:",
        "  ✗ Would you say it out loud, to patients, peers or your grandmother?",
        "    No (1, 3).",
        "  ✓ Could it offend a person or a colleague? No.",
        "  ✓ Could it be read as prejudice? No.",
        "  ✗ Could it cost your profession its good name? Yes (2).",
        "",
      ].join("\n"),
    );
  });

  test("gives the same guidance once, and points back to it", () => {
    const [first, second, ...rest] = EXAMPLE_REPORT.findings;
    const report = {
      ...EXAMPLE_REPORT,
      findings: [first!, { ...second!, guidance: first!.guidance }, ...rest],
    };
    const text = reportText(EXAMPLE_DRAFT, report, PAGE);
    expect(text.split("Using social media")).toHaveLength(2);
    expect(text).toContain("      Guidance as for 1.\n      → Leave out “, 84”.");
  });

  test("sends a nurse to her own people", () => {
    const draft = { ...EXAMPLE_DRAFT, context: { ...EXAMPLE_DRAFT.context, profession: "nurse" as const } };
    const text = reportText(draft, EXAMPLE_REPORT, PAGE);
    expect(text).toContain("  Your union, professional body or indemnifier can talk it through with you.");
    expect(text).not.toContain("To talk it through first");
  });

  test("explains a rule once, and gives an address once", () => {
    const text = reportText(EXAMPLE_DRAFT, EXAMPLE_REPORT, PAGE);
    expect(text.split("A name points to one person.")).toHaveLength(2);
    expect(text.split("https://")).toHaveLength(2);
  });

  test("names a place in a file as editors and terminals open it", () => {
    const text = reportText(EXAMPLE_DRAFT, EXAMPLE_REPORT, { ...PAGE, name: "drafts/monday.txt" });
    expect(text).toContain("“Mr Odell” · drafts/monday.txt:2:1 · name");
  });

  test("names somebody to ring when the draft should not go out, with the age of the number", () => {
    expect(reportText(EXAMPLE_DRAFT, EXAMPLE_REPORT, PAGE)).toMatch(
      /To talk it through first:\n {2}· .+, \d[\d ]+\d \([^)]*number\s+seen/,
    );
    expect(reportText(EXAMPLE_DRAFT, { ...EXAMPLE_REPORT, verdict: "pause" }, PAGE)).not.toContain(
      "talk it through",
    );
  });

  test("is calm about an ordinary draft, and says what was looked at", () => {
    const draft = draftOf("Lovely walk by the sea today");
    const text = reportText(draft, check(draft), PAGE);
    expect(text).toContain("✓ Nothing here that we would change.");
    expect(text).toContain("Checked 6 words on this device. Nothing was sent anywhere.");
    expect(text).not.toContain("Stop:");
  });

  test("does not call a draft clear that it could not read", () => {
    const draft = draftOf("Diolch yn fawr iawn i bawb ar y ward neithiwr, roedd hi'n noson brysur.");
    const text = reportText(draft, check(draft), PAGE);
    expect(text).toContain(
      [
        "  ○ Most of this could not be read.",
        "  · Bedside reads English; only numbers and contacts were checked.",
        "",
      ].join("\n"),
    );
    expect(text).not.toMatch(/Nothing here|How identifiable|Four questions/);
  });

  test("keeps the verdict where something was found all the same", () => {
    const draft = draftOf("Ffoniwch y feddygfa am 999 456 7403, mae hi'n aros am apwyntiad gyda'r meddyg");
    const text = reportText(draft, check(draft), PAGE);
    expect(text).toContain("⬣ Please don't send this as it stands.");
    expect(text).toContain("· Bedside reads English; only numbers and contacts were checked.");
  });

  test("colour changes nothing but the colour", () => {
    const coloured = reportText(EXAMPLE_DRAFT, EXAMPLE_REPORT, { ...PAGE, paint: COLOURED });
    expect(coloured).toContain("\u001b[31m");
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(reportText(EXAMPLE_DRAFT, EXAMPLE_REPORT, PAGE));
  });

  test("keeps to the width, except for addresses", () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 92 }), (columns) => {
        for (const line of reportText(EXAMPLE_DRAFT, EXAMPLE_REPORT, { columns, paint: PLAIN }).split("\n"))
          if (!line.includes("https://")) expect(width(line)).toBeLessThanOrEqual(columns);
      }),
    );
  });
});
