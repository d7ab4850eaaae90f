import type { Severity, Verdict } from "@bedside/guidance";
import { VERDICT_LINES } from "@bedside/ui";
import type { Shown, ShownFinding } from "../../shown/shown.ts";

/** What the author has looked at and called no problem; kept for the draft being written, and nowhere else. */
export interface Aside {
  readonly rule: string;
  /** The words it was about, empty for the draft as a whole: other words under the same rule are a new question. */
  readonly words: string;
}

/** The answer as it is without what was set aside, its verdict included. */
export function withoutAside(shown: Shown, text: string, aside: readonly Aside[]): Shown {
  const findings = shown.findings.filter((finding) => !aside.some((entry) => isAbout(entry, finding, text)));
  if (findings.length === shown.findings.length) return shown;
  const verdict = verdictOf(findings);
  if (verdict === shown.verdict) return { ...shown, findings };
  return { ...shown, findings, verdict, headline: VERDICT_LINES[verdict] };
}

function isAbout({ rule, words }: Aside, finding: ShownFinding, text: string): boolean {
  const { span } = finding;
  return rule === finding.rule && words === (span ? text.slice(span.start, span.end) : "");
}

/** The highest severity; a note leaves a draft clear. */
function verdictOf(findings: readonly ShownFinding[]): Verdict {
  const has = (severity: Severity) => findings.some((finding) => finding.severity === severity);
  if (has("stop")) return "stop";
  return has("pause") ? "pause" : "clear";
}
