import { applyFix } from "./apply-fix.ts";
import { check } from "./check.ts";
import type { Draft } from "./draft.ts";
import type { Report } from "./report.ts";

/** A text after all fixes that could be made. */
export interface Fixed {
  /** The text as it then stands. */
  readonly text: string;
  /** How many fixes were made. */
  readonly applied: number;
  /** What the check says of that text. */
  readonly report: Report;
}

const MOST_ROUNDS = 50;

/**
 * Makes the first fix of every finding that has one, gravest first, checking again after each so that no fix rests on
 * a place that moved. A fix that would worsen the verdict or leave nothing to post is not made.
 */
export function applyAllFixes(draft: Draft): Fixed {
  let current = draft;
  let report = check(current);
  let applied = 0;
  const refused = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = nextFix(report, refused);
    if (next === undefined) break;
    const text = applyFix(current.text, next.finding, next.fix);
    const fixed = { ...current, text };
    const after = check(fixed);
    if (text.trim() === "" || isWorse(after, report)) {
      refused.add(next.key);
      continue;
    }
    current = fixed;
    report = after;
    applied += 1;
    // What would have made things worse before may help now. Every fix that is made leaves fewer findings, so this ends.
    refused.clear();
  }
  return { text: current.text, applied, report };
}

function nextFix(report: Report, refused: ReadonlySet<string>) {
  for (const severity of ["stop", "pause"] as const) {
    for (const finding of report.findings) {
      const [fix] = finding.fixes;
      if (finding.severity !== severity || fix === undefined) continue;
      const key = `${finding.rule} ${finding.start ?? "draft"}`;
      if (!refused.has(key)) return { finding, fix, key };
    }
  }
  return undefined;
}

const GRAVITY = { clear: 0, pause: 1, stop: 2 } as const;

/** Worse: a graver verdict, or as many findings as before, so that making fixes always comes to an end. */
function isWorse(after: Report, before: Report): boolean {
  if (GRAVITY[after.verdict] > GRAVITY[before.verdict]) return true;
  return countGrave(after) >= countGrave(before);
}

function countGrave(report: Report): number {
  return report.findings.filter(({ severity }) => severity !== "note").length;
}
