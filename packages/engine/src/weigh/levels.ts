import type { IdentifiabilityLevel, PublishedLine } from "../report.ts";

/** A level of identifiability and the published line that it rests on. */
export interface Line {
  readonly below: number;
  readonly level: IdentifiabilityLevel;
  readonly line: PublishedLine;
}

/**
 * Below these numbers of people who fit, a draft points to somebody: 11 is the cell below which clinical reports may
 * not be published (EMA Policy 0070, a risk of 9 %), 110 a cell of HIPAA Safe Harbor (20,000 people over ages and
 * sexes), 20,000 its geographic floor.
 */
const LINES: readonly Line[] = [
  { below: 1, level: "high", line: "probably-one" },
  { below: 11, level: "high", line: "nine-percent" },
  { below: 110, level: "medium", line: "safe-harbor-cell" },
  { below: 20_000, level: "low", line: "geographic-floor" },
];
const ABOVE_ALL: Line = { below: Number.POSITIVE_INFINITY, level: "none", line: "none" };

export function lineBelow(people: number): Line {
  return LINES.find(({ below }) => people < below) ?? ABOVE_ALL;
}

const ORDER: readonly IdentifiabilityLevel[] = ["none", "low", "medium", "high"];

export function isHigher(a: IdentifiabilityLevel, b: IdentifiabilityLevel): boolean {
  return ORDER.indexOf(a) > ORDER.indexOf(b);
}
