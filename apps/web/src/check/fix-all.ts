import type { applyAllFixes, applyFix, check, Draft, Evidence, Finding, Fix, Report } from "@bedside/engine";
import { counted, type SetAside, siftReport, startingSentence, wordsOf } from "@bedside/ui";

const MOST_FIXES = 50;

/** What mending takes of the engine. */
interface Mending {
  readonly check: typeof check;
  readonly applyFix: typeof applyFix;
  readonly applyAllFixes: typeof applyAllFixes;
}

/**
 * The draft with everything mended that has a fix, but for what the author has set aside. Evidence is of the draft as it
 * stands: after the first change the engine no longer hears it, since nobody has read the new words yet.
 */
export function fixAll(
  { check, applyFix, applyAllFixes }: Mending,
  draft: Draft,
  setAside: readonly SetAside[],
  evidence?: Evidence,
): { text: string; applied: number } {
  if (setAside.length === 0 && evidence === undefined) return applyAllFixes(draft);
  const { text, context } = draft;
  let current = text;
  let applied = 0;
  const tried = new Set<string>();
  const graveIn = (draft: string) =>
    check({ text: draft, context }).findings.filter(({ severity }) => severity !== "note");
  while (tried.size < MOST_FIXES) {
    const next = untriedFix(check({ text: current, context }, evidence), current, setAside, tried);
    if (!next) break;
    tried.add(next.key);
    const after = applyFix(current, next.finding, next.fix);
    const before = graveIn(current);
    // What only second readers saw does not count in a text that they have not read: its own fix may leave the rest as it was.
    const isOthers = before.every(({ rule }) => rule !== next.finding.rule);
    if (after.trim() === "" || graveIn(after).length >= before.length + (isOthers ? 1 : 0)) continue;
    current = after;
    applied += 1;
  }
  return { text: current, applied };
}

export function fixAllMessage(applied: number): string {
  return applied === 0
    ? "Nothing here can be mended by itself."
    : `${startingSentence(counted(applied, "thing"))} changed.`;
}

function untriedFix(
  report: Report,
  text: string,
  setAside: readonly SetAside[],
  tried: ReadonlySet<string>,
): { finding: Finding; fix: Fix; key: string } | undefined {
  const { findings } = siftReport(report, text, setAside).report;
  for (const finding of findings) {
    const [fix] = finding.fixes;
    const key = `${finding.rule} ${wordsOf(finding, text)}`;
    if (fix && finding.severity !== "note" && !tried.has(key)) return { finding, fix, key };
  }
  return undefined;
}
