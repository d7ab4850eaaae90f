import { CUES } from "@bedside/engine/training";
import { GRID, macroF1 } from "./bars.ts";
import { type Counts, MEASURED, type Row } from "./rows.ts";

export interface Judged {
  readonly learned: readonly Row[];
  /** Points of models that never saw the row. */
  readonly unseen: Float64Array;
  readonly measured: readonly Row[];
  readonly points: Float64Array;
  readonly counts: Counts;
  readonly bars: readonly number[];
}

const share = (value: number) => value.toFixed(3);

/** Set by set: macro-F1, harmless rows left alone, and what the best single bar would give. */
export function printReport({ learned, unseen, measured, points, counts, bars }: Judged): void {
  const parts = [
    ["folds", learned, unseen, "learn"],
    ["never learned from", measured, points, "measure"],
  ] as const;
  for (const [name, rows, given, part] of parts) {
    for (const set of MEASURED) {
      const { all, hostile } = counts.get(`${set} ${part}`) ?? { all: 0, hostile: 0 };
      const over = (bar: (row: Row) => number, is: 0 | 1) =>
        rows.filter((row, at) => row.set === set && row.is === is && (given[at] as number) >= bar(row))
          .length;
      const figure = (bar: (row: Row) => number) =>
        macroF1(over(bar, 1), over(bar, 0), hostile, all - hostile);
      const chosen = barOf(bars);
      const best = Math.max(...GRID.map((bar) => figure(() => bar)));
      const quiet = 1 - over(chosen, 0) / (all - hostile);
      console.log(
        `${name}, ${set}: macro-F1 ${share(figure(chosen))}, harmless left alone ${share(quiet)}, best bar ${share(best)}`,
      );
    }
    for (const [key, { all }] of counts) {
      const [set = "", of] = key.split(" ");
      if (of !== part || MEASURED.includes(set)) continue;
      const said = rows.filter(
        (row, at) => row.set === set && (given[at] as number) >= barOf(bars)(row),
      ).length;
      console.log(`${name}, ${set}: spoken of ${said} of ${all} (${share((100 * said) / all)} %)`);
    }
  }
}

export function barOf(bars: readonly number[]): (row: Row) => number {
  return ({ cue }) => bars[CUES.indexOf(cue)] as number;
}
