import { draftOf, type Report } from "@bedside/engine";
import { describe, expect, test } from "vitest";
import { PLAIN } from "../paint.ts";
import { reportText } from "../report-text.ts";
import { Summary } from "../summary-text.ts";
import { EXAMPLE_DRAFT, EXAMPLE_REPORT } from "../testing/example-report.ts";
import { logOfOne } from "../testing/sarif-of.ts";
import { opinionOf } from "../testing/scripted-readers.ts";
import { type Answer, answerOf } from "./heard.ts";
import { readByLine, seenByLine, whereabouts } from "./readers-text.ts";

const PAGE = { columns: 80, paint: PLAIN };
const THERE = { origin: "https://models.trust.example", leftThisDevice: true, wasRedacted: true };
const HEARD: Answer = {
  ...EXAMPLE_REPORT,
  readers: ["rules", "scores", "model"],
  findings: EXAMPLE_REPORT.findings.map((finding, index) => ({
    ...finding,
    seenBy: index === 0 ? (["rules", "model"] as const) : (["rules"] as const),
  })),
};

describe("who read a draft", () => {
  test("is one line, in the order in which they read", () => {
    expect(readByLine(["model", "rules", "scores"])).toBe(
      "Read by: the rules, what was learned, and the second reader on this device.",
    );
    expect(readByLine(undefined)).toBeUndefined();
    expect(readByLine([])).toBeUndefined();
  });

  test("is said of a finding where a second reader saw it", () => {
    const [finding] = EXAMPLE_REPORT.findings as [Report["findings"][number]];
    expect(seenByLine({ ...finding, seenBy: ["rules", "model"] })).toBe(
      "Seen by the rules and the second reader.",
    );
    expect(seenByLine({ ...finding, seenBy: ["local"] })).toBe("Seen by the language model.");
    expect(seenByLine({ ...finding, seenBy: ["rules", "scores"] })).toBeUndefined();
    expect(seenByLine(finding)).toBeUndefined();
  });

  test("stands in the text of one draft, and of many", () => {
    const one = reportText(EXAMPLE_DRAFT, HEARD, PAGE);
    expect(one).toContain("Read by: the rules, what was learned, and the second reader on this device.");
    expect(one.match(/Seen by the rules and the second reader\./g)).toHaveLength(1);
    const summary = new Summary();
    summary.add("a.txt", EXAMPLE_DRAFT.text, HEARD);
    summary.add("b.txt", EXAMPLE_DRAFT.text, EXAMPLE_REPORT);
    expect(summary.text(80, PLAIN)).toContain("Read by: the rules, what was learned, and the second reader");
  });

  test("is in SARIF's properties, and nowhere in it when nobody else read", () => {
    const [run] = logOfOne(EXAMPLE_DRAFT, HEARD).runs;
    expect(run?.properties).toEqual({ readers: ["rules", "scores", "model"] });
    expect(run?.results?.map(({ properties }) => properties?.seenBy)).toContainEqual(["rules", "model"]);
    const [alone] = logOfOne(EXAMPLE_DRAFT, EXAMPLE_REPORT).runs;
    expect(JSON.stringify([alone?.properties, alone?.results])).not.toMatch(/readers|seenBy/);
  });
});

describe("where the text went", () => {
  test("is said as it is", () => {
    expect(whereabouts(undefined)).toBe("Nothing was sent anywhere.");
    expect(whereabouts(THERE)).toBe(
      "Without names and numbers, the text was sent to https://models.trust.example.",
    );
    expect(whereabouts({ ...THERE, wasRedacted: false })).toBe(
      "The text was sent to https://models.trust.example.",
    );
    expect(whereabouts({ origin: "http://127.0.0.1:1", leftThisDevice: false, wasRedacted: false })).toBe(
      "The text was given to the language model at http://127.0.0.1:1, and did not leave this device.",
    );
  });

  test("is in every format", () => {
    const sent: Answer = { ...EXAMPLE_REPORT, sentTo: THERE };
    const summary = new Summary();
    summary.add("a.txt", EXAMPLE_DRAFT.text, sent);
    for (const text of [reportText(EXAMPLE_DRAFT, sent, PAGE), summary.text(80, PLAIN)]) {
      expect(text.replace(/\s+/g, " ")).toContain("the text was sent to https://models.trust.example.");
      expect(text).not.toContain("Nothing was sent");
    }
    expect(logOfOne(EXAMPLE_DRAFT, sent).runs[0]?.properties).toEqual({ sentTo: THERE });
  });
});

describe("a check with those who read along", () => {
  const draft = draftOf("Mrs Ivy Calloway in bed 4 was asking for you all night");

  test("says who read, and who saw what", async () => {
    const answer = answerOf(draft, await opinionOf("confidentiality")(draft));
    expect(answer.readers).toEqual(["rules", "scores", "local"]);
    expect(answer.findings.find(({ topic }) => topic === "confidentiality")?.seenBy).toContain("local");
  });

  test("is the same report, letter for letter, where nobody came to anything", () => {
    const alone = JSON.stringify(answerOf(draft));
    expect(JSON.stringify(answerOf(draft, {}))).toBe(alone);
    expect(JSON.stringify(answerOf(draft, { evidence: { text: draft.text } }))).toBe(alone);
  });
});
