import { applyFix } from "./apply-fix.ts";
import type { Draft } from "./draft.ts";
import type { Evidence } from "./evidence.ts";
import { explain } from "./explain/explain.ts";
import { remarkOnOwnReply, withoutOwnReply } from "./explain/own-reply.ts";
import { find } from "./find/find.ts";
import { withLate } from "./late.ts";
import { read } from "./read/read.ts";
import type { Reading } from "./read/reading.ts";
import type { Change, Finding, Fix, Report } from "./report.ts";
import { cheapestFirst } from "./weigh/changes.ts";
import { type Weighed, weigh } from "./weigh/weigh.ts";

/**
 * Checks one draft. Pure and synchronous: the same draft always gives the same report, nothing is read, written or
 * sent. Never throws, whatever the text holds.
 *
 * What second readers made of the same text may be handed in as evidence. Changed texts, on which fixes are tried, are judged
 * without: nobody has read them yet.
 *
 * @example
 * const report = check(draftOf("Mrs Ivy Calloway in bed 12 was asking for you"));
 * report.verdict; // "stop"
 */
export function check(given: Draft, evidence?: Evidence): Report {
  const draft = withoutOwnReply(given);
  const reading = read(draft); // fold the spelling, split, find signals as they are asked for
  const weighed = judge(reading, evidence);
  const report = explain(weighed, reading, draft); // wording, guidance, fixes, the four questions
  // Several findings may be mended by the same text.
  const judged = new Map([[draft.text, weighed]]);
  const judgeText = (text: string): Weighed => {
    const known = judged.get(text) ?? judge(read({ ...draft, text }));
    judged.set(text, known);
    return known;
  };
  const kept = keepPromises(report, draft, judgeText);
  return draft === given ? kept : remarkOnOwnReply(kept);
}

function judge(reading: Reading, evidence?: Evidence): Weighed {
  const hits = find(reading); // the rules
  return weigh(hits, reading, evidence); // overlaps, identifiability, severity, verdict
}

/** What is made of the same draft with another text. */
type JudgeText = (text: string) => Weighed;

/** Beyond these a draft is no post: its fixes are offered as the rules made them. */
const LONGEST_PROVED = 5_000;
const MOST_PROVED = 20;

/**
 * A fix is a promise: what would leave its finding standing, or tip another rule, is not offered. To see that takes as long
 * as several checks, so it is done when the fixes are first looked at, and not for somebody who counts verdicts.
 */
function keepPromises(report: Report, draft: Draft, judgeText: JudgeText): Report {
  const { findings, identifiability } = report;
  const { changes } = identifiability;
  const isTooLong = draft.text.length > LONGEST_PROVED || findings.length > MOST_PROVED;
  if (isTooLong) return { ...report, identifiability: { ...identifiability, changes: [] } };
  const isKept = (finding: Finding, fix: Fix): boolean => {
    const after = judgeText(applyFix(draft.text, finding, fix));
    if (countAfter(after, finding.rule) >= countOf(report, finding.rule)) return false;
    return after.judged.every(({ hit }) => findings.some(({ rule }) => rule === hit.rule.id));
  };
  return {
    ...report,
    findings: findings.map((finding) =>
      finding.fixes.length === 0
        ? finding
        : withLate(finding, "fixes", () => finding.fixes.filter((fix) => isKept(finding, fix))),
    ),
    identifiability:
      changes.length === 0
        ? identifiability
        : withLate(identifiability, "changes", () => keepChanges(report, draft, judgeText)),
  };
}

const MOST_CHANGES = 3;
/** A change may turn out to do less than was counted, as other words take over; not less than a tenth. */
const LEAST_KEPT = 0.1;

/** A change is kept with the number that the changed draft itself gives. */
function keepChanges(report: Report, draft: Draft, judgeText: JudgeText): Change[] {
  const { changes, people: before = 0 } = report.identifiability;
  const kept: Change[] = [];
  for (const change of changes) {
    const { start, end, replacement } = change;
    const text = draft.text.slice(0, start) + replacement + draft.text.slice(end);
    const after = judgeText(text);
    const { people = change.people, line } = after.identifiability;
    const holds = line !== "named" && people > before && people >= change.people * LEAST_KEPT;
    if (holds && text.trim() !== "" && addsNothing(after, report)) kept.push({ ...change, people });
  }
  return cheapestFirst(kept).slice(0, MOST_CHANGES);
}

/** No rule finds more than before; that the whole of a draft still touches a topic already found is nothing new. */
function addsNothing(after: Weighed, before: Report): boolean {
  const known = new Set(before.findings.map(({ topic }) => `${topic}/taken-together`));
  return after.judged.every(
    ({ hit: { rule } }) => known.has(rule.id) || countAfter(after, rule.id) <= countOf(before, rule.id),
  );
}

function countAfter({ judged }: Weighed, rule: string): number {
  return judged.filter(({ hit }) => hit.rule.id === rule).length;
}

function countOf(report: Report, rule: string): number {
  return report.findings.filter((finding) => finding.rule === rule).length;
}
