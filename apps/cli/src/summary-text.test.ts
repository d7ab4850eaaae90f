import type { Report } from "@bedside/engine";
import { describe, expect, test } from "vitest";
import { PLAIN } from "./paint.ts";
import { Summary } from "./summary-text.ts";
import { EXAMPLE_REPORT } from "./testing/example-report.ts";

const CLEAR: Report = { ...EXAMPLE_REPORT, verdict: "clear", findings: [] };
const PAUSE: Report = {
  ...EXAMPLE_REPORT,
  verdict: "pause",
  findings: EXAMPLE_REPORT.findings.filter((finding) => finding.severity === "pause"),
};

describe("the summary of many drafts", () => {
  test("puts the worst first, with its gravest reason, and counts what is clear", () => {
    const summary = new Summary();
    summary.add("a.txt", "One two", CLEAR);
    summary.add("b.txt", "Three", PAUSE);
    summary.add("notes/c.txt", "Four", EXAMPLE_REPORT);
    expect(summary.text(80, PLAIN)).toBe(
      [
        "",
        "  ⬣ 1 not to send   ‖ 1 worth a second look   ✓ 1 with nothing to change",
        "",
        "  ⬣ notes/c.txt  4 findings   This names a patient.",
        "  ‖ b.txt        1 finding    An exact age narrows it down.",
        "",
        "  Checked 4 words in 3 drafts on this device. Nothing was sent anywhere. This is",
        "  information, not legal advice.",
        "",
        "",
      ].join("\n"),
    );
  });

  test("stays one screen long, and keeps the worst of however many", () => {
    const summary = new Summary();
    for (let count = 0; count < 2_000; count++)
      summary.add(`${count}.txt`, "x", count === 1_234 ? EXAMPLE_REPORT : PAUSE);
    const lines = summary.text(80, PLAIN).split("\n");
    expect(lines.length).toBeLessThan(60);
    expect(lines[3]).toContain("⬣ 1234.txt");
    expect(lines.join("\n")).toContain("… and 1,960 more; --json lists every one.");
  });

  test("counts what it could hardly read, so that nobody takes it for clear", () => {
    const summary = new Summary();
    const remarks = [{ kind: "other-language", message: "Bedside reads English." }] as const;
    summary.add("a.txt", "Diolch yn fawr", { ...CLEAR, checklist: [], remarks });
    summary.add("b.txt", "Thank you", CLEAR);
    expect(summary.text(80, PLAIN).replace(/\s+/g, " ")).toContain(
      "1 draft held little that could be read (not English, or no words): there only numbers and contacts were checked.",
    );
  });

  test("says what was passed over, and that something could not be read", () => {
    const summary = new Summary();
    for (let count = 0; count < 12; count++) summary.skip(`${count}.pdf`, ".pdf files are not read");
    summary.addProblem();
    const text = summary.text(80, PLAIN).replace(/\s+/g, " ");
    expect(text).toContain("Skipped 12: 0.pdf (.pdf files are not read), 1.pdf");
    expect(text).toContain("9.pdf (.pdf files are not read) and 2 more.");
    expect(text).toContain("1 draft could not be read; see the messages above.");
  });
});
