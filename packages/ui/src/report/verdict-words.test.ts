import type { Finding } from "@bedside/engine";
import type { Severity, Topic } from "@bedside/guidance";
import { describe, expect, it } from "vitest";
import { counted, figure, wordCount } from "./count.ts";
import { headlineOf, reasonFor, spokenVerdict, VERDICT_LINES } from "./verdict-words.ts";

function finding(
  severity: Severity,
  topic: Topic = "confidentiality",
  message = "This names a patient.",
): Finding {
  return { rule: `${topic}/x`, topic, severity, message, why: "", guidance: [], fixes: [] } as Finding;
}

describe("the reason for a verdict", () => {
  it("is the finding, where one carries it", () => {
    const findings = [finding("pause"), finding("stop", "respect", "This threatens somebody.")];
    expect(reasonFor({ verdict: "stop", findings })).toBe("This threatens somebody.");
  });

  it("counts details that point to a patient together", () => {
    expect(reasonFor({ verdict: "pause", findings: [finding("pause"), finding("pause")] })).toBe(
      "Two details here could point to a patient.",
    );
  });

  it("names the first and counts the rest, where they are of several kinds", () => {
    const findings = [
      finding("pause"),
      finding("pause", "respect"),
      finding("pause", "advice"),
      finding("note"),
    ];
    expect(reasonFor({ verdict: "pause", findings })).toBe(
      "This names a patient, and two more things to look at.",
    );
  });

  it("says what was looked at when nothing was found, and counts notes", () => {
    expect(reasonFor({ verdict: "clear", findings: [] })).toMatch(/^We looked at/);
    expect(reasonFor({ verdict: "clear", findings: [finding("note")] })).toBe(
      "One note to read, and nothing that has to change.",
    );
  });
});

describe("a draft that could not be read", () => {
  const remarks = [{ kind: "other-language", message: "Bedside reads English." }] as const;

  it("is not called clear where nothing was found", () => {
    const report = { verdict: "clear", findings: [], remarks } as const;
    expect(headlineOf(report)).toEqual({ tone: "note", line: "Most of this could not be read." });
    expect(reasonFor(report)).toBe("Bedside reads English.");
    expect(spokenVerdict(report)).toBe("Most of this could not be read. Bedside reads English.");
  });

  it("keeps its verdict where something was", () => {
    const report = { verdict: "stop", findings: [finding("stop")], remarks } as const;
    expect(headlineOf(report)).toEqual({ tone: "stop", line: VERDICT_LINES.stop });
    expect(reasonFor(report)).toBe("This names a patient.");
    expect(spokenVerdict(report)).toBe("Stop. One finding.");
  });

  it("is any other draft where the remark is about what is around it", () => {
    const around = [{ kind: "audience-differs", message: "Most of what is written there …" }] as const;
    expect(headlineOf({ verdict: "clear", findings: [], remarks: around }).tone).toBe("clear");
  });
});

describe("what a screen reader says", () => {
  it("is the verdict and how many findings, no more", () => {
    expect(spokenVerdict({ verdict: "pause", findings: [finding("pause"), finding("pause")] })).toBe(
      "Pause. Two findings.",
    );
    expect(spokenVerdict({ verdict: "stop", findings: [finding("stop"), finding("note")] })).toBe(
      "Stop. One finding.",
    );
    expect(spokenVerdict({ verdict: "clear", findings: [finding("note")] })).toBe("Clear. One note.");
    expect(spokenVerdict({ verdict: "clear", findings: [] })).toBe("Clear.");
  });
});

it("never promises what it cannot know", () => {
  for (const line of Object.values(VERDICT_LINES)) expect(line).not.toMatch(/safe|approved|!/i);
});

it("counts in words up to ten and in figures after", () => {
  expect(counted(0, "finding")).toBe("no findings");
  expect(counted(1, "finding")).toBe("one finding");
  expect(counted(10, "way")).toBe("ten ways");
  expect(counted(11, "way")).toBe("11 ways");
  expect(figure(41000)).toBe("41,000");
});

it("counts words as a reader does", () => {
  expect(wordCount("")).toBe(0);
  expect(wordCount("  BP 120/80,\n\nall well 🙂 ")).toBe(5);
});
