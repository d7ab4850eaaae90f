import { check } from "@bedside/engine";
import { CUES } from "@bedside/engine/training";
import { type Counts, MEASURED, nameOf, ORDINARY, type Row } from "./rows.ts";

/** The largest share of ordinary texts, of any one collection and of clear drafts on which more may be said than now. */
const MOST_ORDINARY = 0.001;
const MOST_OF_ONE = 0.002;
const MOST_CLEAR = 0.002;
/**
 * The smallest share of harmless rows of an open set to be left alone: 0.85 is wanted of everything that speaks, and the rules
 * have a part in it.
 */
const LEAST_LEFT_ALONE = 0.93;
export const GRID = Array.from({ length: 24 }, (_, at) => at * 0.25 - 1.5);
const THE_RULE = "discrimination/hostile-to-group";

const ORDINARY_SETS = ORDINARY.map(([file]) => nameOf(file));

/** What one bar does to one cue: rows at or above it. */
interface Tally {
  readonly hits: number[];
  readonly alarms: number[];
  readonly ordinary: number[];
  readonly clear: number;
}

/** Chooses from how many points on something is said, cue by cue, on points that no row had a hand in. */
export function chooseBars(rows: readonly Row[], points: Float64Array, counts: Counts): number[] {
  const isQuiet = new Map<Row, boolean>();
  const wasQuiet = (row: Row) => {
    const known = isQuiet.get(row) ?? !isFlagged(row);
    isQuiet.set(row, known);
    return known;
  };
  const tallies = CUES.map((cue) =>
    GRID.map((bar): Tally => {
      const over = rows.filter((row, at) => row.cue === cue && (points[at] as number) >= bar);
      const count = (set: string, is: 0 | 1) => over.filter((row) => row.set === set && row.is === is).length;
      return {
        hits: MEASURED.map((set) => count(set, 1)),
        alarms: MEASURED.map((set) => count(set, 0)),
        ordinary: ORDINARY_SETS.map((set) => over.filter((row) => row.set === set && wasQuiet(row)).length),
        clear: over.filter((row) => row.set === "clear" && wasQuiet(row)).length,
      };
    }),
  );
  return bestOf(tallies, (chosen) => worth(chosen, counts)).map((at) => GRID[at] as number);
}

/** One tally for each cue, tried in every combination; says which of each was best. */
function bestOf(
  tallies: readonly (readonly Tally[])[],
  worthOf: (chosen: readonly Tally[]) => number,
): number[] {
  let best: number[] = tallies.map((each) => each.length - 1);
  let most = Number.NEGATIVE_INFINITY;
  const tried = (cue: number, at: number[], chosen: Tally[]): void => {
    const mine = tallies[cue];
    if (mine === undefined) {
      const value = worthOf(chosen);
      if (value > most) [most, best] = [value, at];
      return;
    }
    mine.forEach((tally, index) => {
      tried(cue + 1, [...at, index], [...chosen, tally]);
    });
  };
  tried(0, [], []);
  return best;
}

/** The mean macro-F1 of the open sets, or nothing where the peace is broken. */
function worth(tallies: readonly Tally[], counts: Counts): number {
  const sum = (of: (tally: Tally) => number) => tallies.reduce((total, tally) => total + of(tally), 0);
  const sizeOf = (set: string) => counts.get(`${set} learn`)?.all ?? 1;
  if (sum(({ clear }) => clear) > MOST_CLEAR * sizeOf("clear")) return Number.NEGATIVE_INFINITY;
  let alarms = 0;
  for (const [at, set] of ORDINARY_SETS.entries()) {
    const mine = sum(({ ordinary }) => ordinary[at] as number);
    if (mine > MOST_OF_ONE * sizeOf(set)) return Number.NEGATIVE_INFINITY;
    alarms += mine;
  }
  const all = ORDINARY_SETS.reduce((total, set) => total + sizeOf(set), 0);
  if (alarms > MOST_ORDINARY * all) return Number.NEGATIVE_INFINITY;
  return MEASURED.reduce((total, set, at) => {
    const { all: texts, hostile } = counts.get(`${set} learn`) ?? { all: 1, hostile: 0 };
    const hits = sum((tally) => tally.hits[at] as number);
    const wrong = sum((tally) => tally.alarms[at] as number);
    if (wrong > (1 - LEAST_LEFT_ALONE) * (texts - hostile)) return Number.NEGATIVE_INFINITY;
    return total + macroF1(hits, wrong, hostile, texts - hostile);
  }, 0);
}

export function macroF1(hits: number, alarms: number, hostile: number, others: number): number {
  const wrong = hostile - hits + alarms;
  const f = (right: number) => (right === 0 ? 0 : (2 * right) / (2 * right + wrong));
  return (f(hits) + f(others - alarms)) / 2;
}

function isFlagged({ draft }: Row): boolean {
  return check(draft).findings.some(({ rule, severity }) => rule !== THE_RULE && severity !== "note");
}
