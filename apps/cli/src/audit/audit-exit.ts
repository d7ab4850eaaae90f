import { EXIT, type ExitCode, type FailOn, WorstExit } from "../exit-code.ts";
import type { AuditRun } from "./run.ts";

/** As of one draft: by the gravest. Several items that tell together who somebody is are at least worth a second look. */
export function auditExit(
  { audit: { verdicts, jigsaw }, isStopped, isUnreadable, hasNotes, faults }: AuditRun,
  failOn: FailOn,
): ExitCode {
  const exit = new WorstExit();
  if (isUnreadable) exit.add(EXIT.badData);
  if (isStopped) exit.add(EXIT.interrupted);
  if (faults > 0) exit.add(EXIT.fault);
  if (failOn === "never") return exit.code;
  if (verdicts.stop > 0) exit.add(EXIT.stop);
  if (failOn !== "stop" && verdicts.pause + jigsaw.length > 0) exit.add(EXIT.pause);
  if (failOn === "note" && hasNotes) exit.add(EXIT.pause);
  return exit.code;
}
