import type { Audit } from "@bedside/audit";
import { expect, test } from "vitest";
import { auditExit } from "./audit-exit.ts";
import type { AuditRun } from "./run.ts";

const runOf = (audit: Partial<Audit>, more: Partial<AuditRun> = {}): AuditRun => ({
  audit: { verdicts: { clear: 1, pause: 0, stop: 0 }, jigsaw: [], ...audit } as Audit,
  isStopped: false,
  isUnreadable: false,
  hasNotes: false,
  faults: 0,
  ...more,
});
const verdicts = (pause: number, stop: number) => ({ verdicts: { clear: 1, pause, stop } });
const jigsaw = { jigsaw: [{}] as unknown as Audit["jigsaw"] };

test("the gravest item decides, as far as --fail-on lets it", () => {
  expect(auditExit(runOf({}), "pause")).toBe(0);
  expect(auditExit(runOf(verdicts(1, 0)), "pause")).toBe(1);
  expect(auditExit(runOf(verdicts(1, 1)), "pause")).toBe(2);
  expect(auditExit(runOf(verdicts(1, 0)), "stop")).toBe(0);
  expect(auditExit(runOf(verdicts(1, 1)), "never")).toBe(0);
  expect(auditExit(runOf({}, { hasNotes: true }), "note")).toBe(1);
});

test("items that tell together who somebody is are worth a second look", () => {
  expect(auditExit(runOf(jigsaw), "pause")).toBe(1);
  expect(auditExit(runOf(jigsaw), "stop")).toBe(0);
});

test("an answer that is not complete is not a clear one", () => {
  expect(auditExit(runOf({}, { isUnreadable: true }), "never")).toBe(65);
  expect(auditExit(runOf(verdicts(0, 1), { faults: 3 }), "pause")).toBe(70);
  expect(auditExit(runOf(verdicts(0, 1), { isStopped: true }), "never")).toBe(130);
});
