import { draftOf, type Report } from "@bedside/engine";
import { describe, expect, it } from "vitest";
import type { Labelled } from "./data.ts";
import { figuresOf } from "./verdicts.ts";

const TEXT = "Ivy from bed 4 says hello";

function labelled(
  verdict: "clear" | "pause" | "stop",
  must: Labelled["expect"]["must"],
  may: Labelled["expect"]["may"] = [],
): Labelled {
  return {
    id: "a",
    draft: draftOf(TEXT),
    expect: { verdict, must, may, identifiers: [{ text: "Ivy" }, { text: "bed 4" }] },
  };
}

function report(
  verdict: Report["verdict"],
  findings: {
    topic: "confidentiality" | "respect";
    severity: "note" | "pause" | "stop";
    start?: number;
    end?: number;
  }[],
): Report {
  return {
    verdict,
    findings: findings.map(
      (finding) =>
        ({
          rule: `${finding.topic}/x`,
          message: "m",
          why: "w",
          guidance: [],
          fixes: [],
          ...finding,
        }) as Report["findings"][number],
    ),
    identifiability: { level: "none", factors: [], assumptions: [], changes: [] },
    checklist: [],
  };
}

describe("figuresOf", () => {
  it("counts a draft that is judged as it was labelled", () => {
    const figures = figuresOf(
      [labelled("stop", ["confidentiality"])],
      [report("stop", [{ topic: "confidentiality", severity: "stop", start: 0, end: 3 }])],
    );
    expect(figures).toMatchObject({ exact: 1, clearOrNot: 1, stopsNoticed: 1, indirectTouched: 0.5 });
    expect(figures.byTopic.confidentiality).toEqual({ right: 1, wrong: 0, missed: 0 });
  });

  it("counts a pause for a stop as noticed, though not exact", () => {
    expect(
      figuresOf(
        [labelled("stop", ["respect"])],
        [report("pause", [{ topic: "respect", severity: "pause" }])],
      ),
    ).toMatchObject({ exact: 0, clearOrNot: 1, stopsNoticed: 1 });
  });

  it("counts a false alarm, but neither an arguable topic nor a note", () => {
    const said = report("pause", [
      { topic: "respect", severity: "pause" },
      { topic: "confidentiality", severity: "note" },
    ]);
    expect(figuresOf([labelled("clear", [])], [said])).toMatchObject({
      falseAlarms: 1,
      byTopic: { respect: { wrong: 1 }, confidentiality: { wrong: 0 } },
    });
    expect(figuresOf([labelled("clear", [], ["respect"])], [said]).byTopic.respect.wrong).toBe(0);
  });
});
