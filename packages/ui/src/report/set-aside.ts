import type { ChecklistAnswer, Finding, Report } from "@bedside/engine";
import { type ChecklistQuestion, SEVERITIES, type Verdict } from "@bedside/guidance";

/** A finding that the author has looked at and called no problem, and why. */
export interface SetAside {
  readonly rule: string;
  /** The words it was about, empty for the draft as a whole: other words under the same rule are a new question. */
  readonly words: string;
  readonly reason: string;
}

export interface Sifted {
  /** The report as it is without what was set aside. */
  readonly report: Report;
  readonly aside: readonly { readonly finding: Finding; readonly entry: SetAside }[];
}

export const GOOD_ANSWERS: Record<ChecklistQuestion, "yes" | "no"> = {
  "say-out-loud": "yes",
  "offends-someone": "no",
  "shows-prejudice": "no",
  "harms-profession": "no",
};

/** Takes the findings out of a report that the author has set aside, and what followed from them. */
export function siftReport(report: Report, text: string, entries: readonly SetAside[]): Sifted {
  const aside: { finding: Finding; entry: SetAside }[] = [];
  const kept: Finding[] = [];
  for (const finding of report.findings) {
    const entry = entries.find(
      ({ rule, words }) => rule === finding.rule && words === wordsOf(finding, text),
    );
    if (entry) aside.push({ finding, entry });
    else kept.push(finding);
  }
  if (aside.length === 0) return { report, aside };
  const rules = new Set(kept.map(({ rule }) => rule));
  const checklist = report.checklist.map((answer) => withRules(answer, rules));
  return { report: { ...report, findings: kept, verdict: verdictOf(kept), checklist }, aside };
}

export function wordsOf(finding: Finding, text: string): string {
  return finding.start === undefined ? "" : text.slice(finding.start, finding.end);
}

/** The highest severity; a note leaves a draft clear. */
function verdictOf(findings: readonly Finding[]): Verdict {
  const highest = Math.max(0, ...findings.map(({ severity }) => SEVERITIES.indexOf(severity)));
  return (["clear", "pause", "stop"] as const)[highest] ?? "clear";
}

function withRules(answer: ChecklistAnswer, rules: ReadonlySet<string>): ChecklistAnswer {
  const because = answer.because.filter((rule) => rules.has(rule));
  if (because.length > 0 || answer.because.length === 0) return { ...answer, because };
  return { ...answer, because, answer: GOOD_ANSWERS[answer.question] };
}
