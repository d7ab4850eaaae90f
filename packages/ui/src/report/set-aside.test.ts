import type { Finding, Report } from "@bedside/engine";
import { expect, it } from "vitest";
import { siftReport } from "./set-aside.ts";

const TEXT = "Ivy was 84, and Ivy was kind";

function finding(rule: string, severity: Finding["severity"], start?: number, end?: number): Finding {
  const where = start === undefined ? {} : { start, end };
  return {
    rule,
    topic: "respect",
    severity,
    message: "",
    why: "",
    guidance: [],
    fixes: [],
    ...where,
  } as Finding;
}

const report: Report = {
  verdict: "stop",
  findings: [finding("c/name", "stop", 0, 3), finding("c/age", "pause", 8, 10), finding("r/role", "note")],
  identifiability: { level: "medium", factors: [], assumptions: [], changes: [] },
  checklist: [
    { question: "say-out-loud", answer: "no", because: ["c/name"] },
    { question: "harms-profession", answer: "yes", because: ["c/name", "c/age"] },
    { question: "offends-someone", answer: "no", because: [] },
  ],
};

const NAME = { rule: "c/name", words: "Ivy", reason: "It is about me" };

it("takes out what was set aside, and the verdict and answers that hung on it", () => {
  const { report: sifted, aside } = siftReport(report, TEXT, [NAME]);
  expect(sifted.verdict).toBe("pause");
  expect(sifted.findings.map(({ rule }) => rule)).toEqual(["c/age", "r/role"]);
  expect(aside.map(({ entry }) => entry)).toEqual([NAME]);
  expect(sifted.checklist).toEqual([
    { question: "say-out-loud", answer: "yes", because: [] },
    { question: "harms-profession", answer: "yes", because: ["c/age"] },
    { question: "offends-someone", answer: "no", because: [] },
  ]);
});

it("leaves a draft with nothing but notes clear", () => {
  const all = [NAME, { rule: "c/age", words: "84", reason: "It is about me" }];
  expect(siftReport(report, TEXT, all).report.verdict).toBe("clear");
});

it("asks again when other words stand there", () => {
  const { report: sifted, aside } = siftReport(report, TEXT.replace("Ivy", "Eve"), [NAME]);
  expect(sifted).toBe(report);
  expect(aside).toEqual([]);
});

it("can set aside a finding about the draft as a whole", () => {
  const { report: sifted } = siftReport(report, TEXT, [{ rule: "r/role", words: "", reason: "" }]);
  expect(sifted.findings).toHaveLength(2);
});
