import type { Finding, Remark, RemarkKind, Report } from "@bedside/engine";
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

type Judged = Pick<Report, "verdict" | "findings" | "remarks">;

/** Where the words were not read, a draft in which nothing was found is not called clear. */
const UNREAD_LINES: Partial<Record<RemarkKind, string>> = {
  "other-language": "Most of this could not be read.",
  "no-words": "No words to read here.",
};

/** The remark that takes the place of a clear verdict. */
export function unreadRemark({ verdict, findings, remarks = [] }: Judged) {
  if (verdict !== "clear" || findings.length > 0) return undefined;
  return remarks.find(({ kind }) => UNREAD_LINES[kind] !== undefined);
}

/** What the verdict itself does not say yet of how the draft was read. */
export function remarksBeside(report: Judged): readonly Remark[] {
  const said = unreadRemark(report);
  return (report.remarks ?? []).filter((remark) => remark !== said);
}

/** The line that stands for the whole draft, and the shape and colour it has. */
export function headlineOf(report: Judged): { readonly tone: Verdict | "note"; readonly line: string } {
  const unread = unreadRemark(report);
  const line = unread && UNREAD_LINES[unread.kind];
  return line === undefined
    ? { tone: report.verdict, line: VERDICT_LINES[report.verdict] }
    : { tone: "note", line };
}

/** Why the verdict is what it is, in one sentence. */
export function reasonFor(report: Judged): string {
  const unread = unreadRemark(report);
  if (unread !== undefined) return typeset(unread.message);
  const { verdict, findings } = report;
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
export function spokenVerdict(report: Judged): string {
  if (unreadRemark(report) !== undefined) return `${headlineOf(report).line} ${reasonFor(report)}`;
  const { verdict, findings } = report;
  const name = VERDICT_NAMES[verdict];
  const grave = findings.filter(({ severity }) => severity !== "note").length;
  const heard =
    grave > 0 ? counted(grave, "finding") : findings.length > 0 && counted(findings.length, "note");
  return heard ? `${name}. ${startingSentence(heard)}.` : `${name}.`;
}

function withoutStop({ message }: Finding): string {
  return typeset(message).replace(/\.$/, "");
}
