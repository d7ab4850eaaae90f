import type { Row } from "./rows.ts";

/** Rows as columns of numbers. A value is what the feature counts, less where it is common, over the length of the row. */
export interface Table {
  readonly rows: readonly Row[];
  readonly columns: readonly Int32Array[];
  readonly values: readonly Float32Array[];
  /** By column: the place of its feature, ascending. */
  readonly places: Int32Array;
  /** By column: how many rows have it. */
  readonly times: Int32Array;
  /** By column: how much it counts for being rare. */
  readonly rarity: Float32Array;
}

/** A feature that fewer rows have is chance. */
const LEAST_ROWS = 2;
/** What the commonest feature still counts. */
const LEAST_RARITY = 0.15;
/** How strongly a row pulls. */
const PULL = 7;

export function tableOf(rows: readonly Row[]): Table {
  const seen = new Map<number, number>();
  for (const { places } of rows) for (const place of places) seen.set(place, (seen.get(place) ?? 0) + 1);
  const kept = [...seen].filter(([, times]) => times >= LEAST_ROWS).sort((a, b) => a[0] - b[0]);
  const columnAt = new Map(kept.map(([place], column) => [place, column]));
  const rarity = Float32Array.from(kept, ([, times]) => rarityOf(times, rows.length));
  const lines = rows.map((row) => lineOf(row, columnAt, rarity));
  return {
    rows,
    columns: lines.map(({ columns }) => columns),
    values: lines.map(({ values }) => values),
    places: Int32Array.from(kept, ([place]) => place),
    times: Int32Array.from(kept, ([, times]) => times),
    rarity: rarity.map((each) => each * PULL),
  };
}

function lineOf(row: Row, columnAt: ReadonlyMap<number, number>, rarity: Float32Array) {
  const length = Math.sqrt(row.counts.reduce((sum, count) => sum + count * count, 0)) || 1;
  const known = [...row.places.keys()].filter((at) => columnAt.has(row.places[at]!));
  const columns = Int32Array.from(known, (at) => columnAt.get(row.places[at]!)!);
  const values = Float32Array.from(
    known,
    (at, one) => (PULL * row.counts[at]! * rarity[columns[one]!]!) / length,
  );
  return { columns, values };
}

function rarityOf(times: number, all: number): number {
  return Math.log((all + 1) / (times + 1)) / Math.log(all + 1) + LEAST_RARITY;
}
