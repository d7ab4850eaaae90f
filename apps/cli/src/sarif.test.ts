import { check, draftOf, RULES } from "@bedside/engine";
import { describe, expect, test } from "vitest";
import { SarifLog } from "./sarif.ts";
import { EXAMPLE_DRAFT, EXAMPLE_REPORT } from "./testing/example-report.ts";

function logged(name: string, line?: number) {
  const log = new SarifLog("/srv");
  log.add(name, EXAMPLE_DRAFT.text, { id: "a1", ...EXAMPLE_REPORT }, line);
  return log.log().runs[0]!;
}

describe("the SARIF log", () => {
  test("points into the file, in UTF-16 code units", () => {
    const run = logged("drafts/monday.txt");
    expect(run.columnKind).toBe("utf16CodeUnits");
    expect(run.results?.[2]).toEqual({
      ruleId: "confidentiality/example-name",
      level: "error",
      message: { text: "This names a patient. A name points to one person." },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "drafts/monday.txt" },
            region: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 9, charOffset: 21, charLength: 8 },
          },
        },
      ],
    });
  });

  test("gives levels by severity, and no region to what concerns the whole draft", () => {
    const results = logged("a.txt").results ?? [];
    expect(results.map((result) => result.level)).toEqual(["error", "warning", "error", "note"]);
    expect(results[3]?.locations?.[0]?.physicalLocation).toEqual({ artifactLocation: { uri: "a.txt" } });
  });

  test("points to the line in a file of many drafts, and keeps the place within it", () => {
    const [result] = logged("all.jsonl", 7).results ?? [];
    expect(result?.locations?.[0]?.physicalLocation?.region).toEqual({ startLine: 7 });
    expect(result?.properties).toEqual({ id: "a1", start: 0, end: 9 });
  });

  test("describes every rule, and each result leads to its own", () => {
    const text = "NHS 999 456 7403";
    const log = new SarifLog("/srv");
    log.add("a.txt", text, check(draftOf(text)));
    const [run] = log.log().runs;
    const rules = run?.tool.driver.rules ?? [];
    expect(rules.map((rule) => rule.id)).toEqual(RULES.map((rule) => rule.id));
    expect(run?.results?.length).toBeGreaterThan(0);
    for (const result of run?.results ?? []) expect(rules[result.ruleIndex!]?.id).toBe(result.ruleId);
  });

  test("holds nothing of the draft", () => {
    const json = JSON.stringify(logged("a.txt"));
    for (const words of ["Odell", "84", "wept", "podcast"]) expect(json).not.toContain(words);
  });

  test("names files as addresses: forward slashes, no spaces, relative below the folder", () => {
    const uri = (name: string) =>
      logged(name).results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri;
    expect(uri("My notes/über.txt")).toBe("My%20notes/%C3%BCber.txt");
    expect(uri("/srv/drafts/a.txt")).toBe("drafts/a.txt");
    expect(uri("/else/where.txt")).toMatch(/^file:\/\/\/.*else\/where\.txt$/);
  });

  test("says that the run was not complete when a file could not be read", () => {
    const log = new SarifLog("/srv");
    log.addProblem("gone.txt", "Cannot open gone.txt: there is no such file or folder.");
    expect(log.log().runs[0]?.invocations?.[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [
        { level: "error", message: { text: expect.stringContaining("gone.txt") } },
      ],
    });
  });

  test("says beside the results which drafts were hardly read", () => {
    const draft = draftOf("Gracias a todo el equipo de anoche, fue una guardia muy larga.");
    const log = new SarifLog("/srv");
    log.add("noche.txt", draft.text, check(draft));
    expect(log.log().runs[0]?.invocations).toEqual([
      {
        executionSuccessful: true,
        toolExecutionNotifications: [
          {
            descriptor: { id: "other-language" },
            level: "note",
            message: { text: "Bedside reads English; only numbers and contacts were checked." },
            locations: [{ physicalLocation: { artifactLocation: { uri: "noche.txt" } } }],
          },
        ],
      },
    ]);
  });
});
