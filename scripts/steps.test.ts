import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { countsOf, playwrightCounts, summary, vitestCounts } from "./steps.mjs";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "bedside-steps-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

function results(content: unknown) {
  const file = path.join(folder, "results.json");
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

const vitest = (passed: number, failed: number, pending = 0) =>
  results({ numPassedTests: passed, numFailedTests: failed, numPendingTests: pending, numTodoTests: 0 });

const TESTS = { counts: vitestCounts };

test("says the result in the form that others read", () => {
  expect(summary({ passed: 812, failed: 0, skipped: 0 })).toBe("812 passed, 0 failed");
  expect(summary({ passed: 812, failed: 3, skipped: 2 })).toBe("812 passed, 3 failed, 2 skipped");
});

test("counts what the runners counted", () => {
  expect(countsOf(TESTS, true, vitest(12, 0, 1))).toEqual({ passed: 12, failed: 0, skipped: 1 });
  expect(countsOf(TESTS, false, vitest(12, 2))).toEqual({ passed: 12, failed: 2, skipped: 0 });
  const file = results({ stats: { expected: 9, unexpected: 1, flaky: 1, skipped: 0 } });
  expect(countsOf({ counts: playwrightCounts }, false, file)).toEqual({ passed: 10, failed: 1, skipped: 0 });
});

test("counts a step that is no test as one", () => {
  expect(countsOf({}, true, "no file")).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(countsOf({}, false, "no file")).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test("never says that all is well when a runner fell over", () => {
  expect(countsOf(TESTS, false, vitest(12, 0)).failed).toBe(1);
  expect(countsOf(TESTS, true, path.join(folder, "missing.json")).failed).toBe(1);
  expect(countsOf(TESTS, true, results('{"numPassed')).failed).toBe(1);
});

test("takes no tests at all for a failure", () => {
  expect(countsOf(TESTS, true, vitest(0, 0)).failed).toBe(1);
});
