import type { Change, Factor, Finding, Fix, Report, Span } from "@bedside/engine";
import type { ChangeDesc } from "@codemirror/state";
import { mapSpan } from "./span-mapping.ts";

/** A fix with the place, in the text as it now is, where its replacement goes. */
export interface PlacedFix {
  readonly fix: Fix;
  readonly span: Span;
}

/** A finding with its place in the text as it now is; the place it was found at may have moved since. */
export interface PlacedFinding {
  /** Rule and number among that rule's findings: the same finding keeps its key from one check to the next. */
  readonly key: string;
  readonly finding: Finding;
  /** Left out for a finding about the draft as a whole. */
  readonly span?: Span;
  readonly fixes: readonly PlacedFix[];
}

/** The parts of a report that point into the text. */
export interface Placed {
  readonly findings: readonly PlacedFinding[];
  readonly factors: readonly Factor[];
  /** Changes after which more people would fit. */
  readonly changes: readonly Change[];
  /** Whether the factors together point to few people, so that they are worth showing in the draft. */
  readonly pointsToFew: boolean;
}

export const NOTHING_PLACED: Placed = { findings: [], factors: [], changes: [], pointsToFew: false };

/** The findings and factors of a report on the text that is on the screen. */
export function place(report: Pick<Report, "findings" | "identifiability">): Placed {
  const seen = new Map<string, number>();
  const findings = report.findings.map((finding): PlacedFinding => {
    const number = (seen.get(finding.rule) ?? 0) + 1;
    seen.set(finding.rule, number);
    const span = spanOf(finding);
    const fixes = finding.fixes.flatMap((fix) => {
      const at = fix.at ?? span;
      return at ? [{ fix, span: at }] : [];
    });
    return { key: `${finding.rule} ${number}`, finding, ...(span && { span }), fixes };
  });
  const { factors, changes, level } = report.identifiability;
  return { findings, factors, changes, pointsToFew: level === "medium" || level === "high" };
}

/** The same after an edit, before anybody has checked again. */
export function movePlaced(placed: Placed, changes: ChangeDesc): Placed {
  const findings = placed.findings.flatMap((entry): PlacedFinding[] => {
    const fixes = entry.fixes.flatMap(({ fix, span }) => {
      const moved = mapSpan(span, changes);
      return moved ? [{ fix, span: moved }] : [];
    });
    if (!entry.span) return [{ ...entry, fixes }];
    const span = mapSpan(entry.span, changes);
    return span ? [{ ...entry, span, fixes }] : [];
  });
  return {
    ...placed,
    findings,
    factors: moveAll(placed.factors, changes),
    changes: moveAll(placed.changes, changes),
  };
}

function moveAll<Part extends Span>(parts: readonly Part[], changes: ChangeDesc): readonly Part[] {
  return parts.flatMap((part) => {
    const span = mapSpan(part, changes);
    return span ? [{ ...part, ...span }] : [];
  });
}

/** The innermost finding at a place in the text: what the author means by pointing there. */
export function findingAt(placed: Placed, position: number): PlacedFinding | undefined {
  return inText(placed)
    .filter(({ span }) => span.start <= position && position <= span.end)
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
}

/**
 * The finding after the one that is active, or before it, going round at the ends; from a place in the text when none
 * is active.
 */
export function neighbour(
  placed: Placed,
  from: { active: string | undefined; position: number },
  step: 1 | -1,
): PlacedFinding | undefined {
  const entries = inText(placed).sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const at = entries.findIndex(({ key }) => key === from.active);
  if (at !== -1) return entries.at((at + step) % entries.length);
  return step === 1
    ? (entries.find(({ span }) => span.start >= from.position) ?? entries[0])
    : (entries.findLast(({ span }) => span.end <= from.position) ?? entries.at(-1));
}

function inText(placed: Placed): (PlacedFinding & { span: Span })[] {
  return placed.findings.flatMap((entry) => (entry.span ? [{ ...entry, span: entry.span }] : []));
}

function spanOf(finding: Finding): Span | undefined {
  return finding.start === undefined ? undefined : { start: finding.start, end: finding.end };
}
