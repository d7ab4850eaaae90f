import { applyFix } from "./apply-fix.ts";
import type { Draft } from "./draft.ts";
import { explain } from "./explain/explain.ts";
import { find } from "./find/find.ts";
import { read } from "./read/read.ts";
import type { Finding, Fix, Report } from "./report.ts";
import { weigh } from "./weigh/weigh.ts";

/**
 * Checks one draft. Pure and synchronous: the same draft always gives the same report, nothing is read, written or
 * sent. Never throws, whatever the text holds.
 *
 * @example
 * const report = check(draftOf("Mrs Ivy Calloway in bed 12 was asking for you"));
 * report.verdict; // "stop"
 */
export function check(draft: Draft): Report {
  return keepPromises(judge(draft), draft);
}

function judge(draft: Draft): Report {
  const reading = read(draft); // fold the spelling, split, find signals as they are asked for
  const hits = find(reading); // the rules
  const weighed = weigh(hits, reading); // overlaps, identifiability, severity, verdict
  return explain(weighed, reading, draft); // wording, guidance, fixes, the four questions
}

/** Beyond these a draft is no post: its fixes are offered as the rules made them. */
const LONGEST_PROVED = 5_000;
const MOST_PROVED = 20;

/** A fix is a promise: what would leave its finding standing, or tip another rule, is not offered. */
function keepPromises(report: Report, draft: Draft): Report {
  const { findings } = report;
  if (draft.text.length > LONGEST_PROVED || findings.length > MOST_PROVED) return report;
  if (findings.every(({ fixes }) => fixes.length === 0)) return report;
  const isKept = (finding: Finding, fix: Fix): boolean => {
    const after = judge({ ...draft, text: applyFix(draft.text, finding, fix) });
    if (countOf(after, finding.rule) >= countOf(report, finding.rule)) return false;
    return after.findings.every(({ rule }) => findings.some((known) => known.rule === rule));
  };
  return {
    ...report,
    findings: findings.map((finding) => ({
      ...finding,
      fixes: finding.fixes.filter((fix) => isKept(finding, fix)),
    })),
  };
}

function countOf(report: Report, rule: string): number {
  return report.findings.filter((finding) => finding.rule === rule).length;
}
