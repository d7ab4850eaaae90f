import { draftOf, type Finding } from "@bedside/engine";
import { AUDIENCES, TOPICS } from "@bedside/guidance";
import { describe, expect, test } from "vitest";
import { furtherCommands, furtherLines } from "./further-text.ts";
import { meantBy } from "./guide/guide-id.ts";
import { PLAIN } from "./paint.ts";
import { EXAMPLE_DRAFT, EXAMPLE_REPORT } from "./testing/example-report.ts";

const [name] = EXAMPLE_REPORT.findings;
const whole = { rule: "x", severity: "note", message: "", why: "", guidance: [], fixes: [] } as const;
const WIDE = { columns: 120, paint: PLAIN };

describe("from a finding to its guidance", () => {
  test("leads to what to read, and what to follow, once a topic", () => {
    const report = { ...EXAMPLE_REPORT, findings: [name!, name!] };
    expect(furtherLines(EXAMPLE_DRAFT, report, WIDE)).toEqual([
      "Read: bedside guide jigsaw-identification · If it has happened: bedside guide case-discussion-online",
    ]);
  });

  test("depends on who would have read it", () => {
    const draft = draftOf("Mrs Odell, 84, wept.", { audience: "colleagues" });
    expect(furtherLines(draft, EXAMPLE_REPORT, WIDE)[0]).toContain("messaging-colleagues");
  });

  test("is at most three lines, and none where nothing was found", () => {
    const topics = ["role", "conflict", "boundaries", "complaint", "indemnity"] as const;
    const findings = topics.map((topic): Finding => ({ ...whole, topic }));
    expect(furtherLines(EXAMPLE_DRAFT, { ...EXAMPLE_REPORT, findings }, WIDE)).toHaveLength(3);
    expect(furtherLines(EXAMPLE_DRAFT, { ...EXAMPLE_REPORT, findings: [] }, WIDE)).toEqual([]);
  });

  test("every command that is offered opens what it says", () => {
    for (const topic of TOPICS)
      for (const audience of [undefined, ...AUDIENCES]) {
        const { read, follow } = furtherCommands(topic, audience) ?? {};
        if (!read || !follow) continue;
        expect(meantBy([read.slice("bedside guide ".length)]).kind).toBe("article");
        expect(meantBy([follow.slice("bedside guide ".length)]).kind).toBe("situation");
      }
  });
});
