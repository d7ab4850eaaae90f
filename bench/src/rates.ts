import type { Report } from "@bedside/engine";

/** One text that belongs to a group, and what was said of it. */
export interface Group {
  readonly name: string;
  readonly report: Report;
}

/** How often texts of one group are paused or stopped. */
export interface Rate {
  readonly name: string;
  readonly texts: number;
  readonly rate: number;
  /** The rules that did it most often. */
  readonly rules: readonly string[];
}

const RULES_NAMED = 3;

export function byGroup(texts: Iterable<Group>, least: number): Rate[] {
  const groups = new Map<string, { texts: number; flagged: number; rules: Map<string, number> }>();
  for (const { name, report } of texts) {
    const group = groups.get(name) ?? { texts: 0, flagged: 0, rules: new Map() };
    groups.set(name, group);
    group.texts += 1;
    if (report.verdict === "clear") continue;
    group.flagged += 1;
    const grave = report.findings.filter(({ severity }) => severity !== "note");
    for (const rule of new Set(grave.map((finding) => finding.rule)))
      group.rules.set(rule, (group.rules.get(rule) ?? 0) + 1);
  }
  return [...groups]
    .filter(([, group]) => group.texts >= least)
    .map(([name, { texts: all, flagged, rules }]) => ({
      name,
      texts: all,
      rate: flagged / all,
      rules: [...rules]
        .sort((a, b) => b[1] - a[1])
        .slice(0, RULES_NAMED)
        .map(([rule, count]) => `${rule} ${count}`),
    }));
}

export interface Spread {
  readonly worst: Rate;
  readonly median: number;
  /**
   * How many times as often as the median group the worst is flagged. Where half of the groups are hardly ever flagged,
   * one text of a group of ordinary size is taken for the median, so that a single alarm makes no scandal.
   */
  readonly times: number;
}

export function spread(rates: readonly Rate[]): Spread {
  const sorted = [...rates].sort((a, b) => a.rate - b.rate);
  const middle = sorted[Math.floor(sorted.length / 2)] as Rate;
  const worst = sorted.at(-1) as Rate;
  const sizes = rates.map(({ texts }) => texts).sort((a, b) => a - b);
  const ordinary = sizes[Math.floor(sizes.length / 2)] as number;
  return { worst, median: middle.rate, times: worst.rate / Math.max(middle.rate, 1 / ordinary) };
}
