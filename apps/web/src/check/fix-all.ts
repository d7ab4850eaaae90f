import type { applyAllFixes, applyFix, check, Draft, Finding, Fix, Report } from "@bedside/engine";
import { counted, type SetAside, siftReport, startingSentence, wordsOf } from "@bedside/ui";

const MOST_FIXES = 50;

/** What mending takes of the engine. */
interface Mending {
  readonly check: typeof check;
  readonly applyFix: typeof applyFix;
  readonly applyAllFixes: typeof applyAllFixes;
}

/** The draft with everything mended that has a fix, but for what the author has set aside. */
export function fixAll(
  { check, applyFix, applyAllFixes }: Mending,
  draft: Draft,
  setAside: readonly SetAside[],
): { text: string; applied: number } {
  if (setAside.length === 0) return applyAllFixes(draft);
  const { text, context } = draft;
  let current = text;
  let applied = 0;
  const tried = new Set<string>();
  const graveCount = (draft: string) =>
    check({ text: draft, context }).findings.filter(({ severity }) => severity !== "note").length;
  while (tried.size < MOST_FIXES) {
    const next = untriedFix(check({ text: current, context }), current, setAside, tried);
    if (!next) break;
    tried.add(next.key);
    const after = applyFix(current, next.finding, next.fix);
    if (after.trim() === "" || graveCount(after) >= graveCount(current)) continue;
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
