import type { Finding, Report } from "@bedside/engine";
import type { Severity, Verdict } from "@bedside/guidance";
import { counted, startingSentence } from "./count.ts";
import { typeset } from "./typeset.ts";

export const VERDICT_NAMES: Record<Verdict, string> = { clear: "Clear", pause: "Pause", stop: "Stop" };

export const VERDICT_LINES: Record<Verdict, string> = {
  clear: "Nothing here that we would change.",
  pause: "Worth a second look before this goes out.",
  stop: "Please don’t send this as it stands.",
};

export const SEVERITY_NAMES: Record<Severity, string> = { note: "Note", pause: "Pause", stop: "Stop" };

type Judged = Pick<Report, "verdict" | "findings">;

/** Why the verdict is what it is, in one sentence. */
export function reasonFor({ verdict, findings }: Judged): string {
  if (verdict === "clear") {
    if (findings.length === 0) return "We looked at who it could point to, how it reads and what it claims.";
    const notes = startingSentence(counted(findings.length, "note"));
    return `${notes} to read, and nothing that has to change.`;
  }
  const gravest = findings.filter(({ severity }) => severity === verdict);
  const first = gravest[0];
  if (!first) return "";
  if (gravest.length === 1) return typeset(first.message);
  if (gravest.every(({ topic }) => topic === "confidentiality")) {
    return `${startingSentence(counted(gravest.length, "detail"))} here could point to a patient.`;
  }
  return `${withoutStop(first)}, and ${counted(gravest.length - 1, "more thing")} to look at.`;
}

/** What a screen reader says: "Pause. Two findings." */
export function spokenVerdict({ verdict, findings }: Judged): string {
  const name = VERDICT_NAMES[verdict];
  const grave = findings.filter(({ severity }) => severity !== "note").length;
  const heard =
    grave > 0 ? counted(grave, "finding") : findings.length > 0 && counted(findings.length, "note");
  return heard ? `${name}. ${startingSentence(heard)}.` : `${name}.`;
}

function withoutStop({ message }: Finding): string {
  return typeset(message).replace(/\.$/, "");
}
