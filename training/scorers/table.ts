import { FEATURE_BITS } from "@bedside/engine/training";
import type { Table } from "./adagrad.ts";
import type { Row } from "./rows.ts";

/** Features of fewer drafts than these are not learned. */
const FEWEST_DRAFTS = 3;
/** The rarity of a middling feature, so that values lie around one. */
const MIDDLING = 5.5;

/** Numbers the features that are common enough; `places` has the place of each column. */
export function tableOf(rows: readonly Row[]): { table: Table; places: Int32Array } {
  const drafts = new Int32Array(1 << FEATURE_BITS);
  for (const { view } of rows) for (const place of view.places) (drafts[place] as number)++;
  const columnOf = new Int32Array(1 << FEATURE_BITS).fill(-1);
  const places: number[] = [];
  drafts.forEach((count, place) => {
    if (count >= FEWEST_DRAFTS) columnOf[place] = places.push(place) - 1;
  });
  const table: Table = {
    rows,
    columns: rows.map(({ view }) =>
      view.places.map((place) => columnOf[place] as number).filter((at) => at >= 0),
    ),
    scale: Float64Array.from(rows, ({ view }) => 1 / Math.sqrt(Math.max(view.visited, 1))),
    rarity: Float32Array.from(
      places,
      (place) => Math.log((rows.length + 1) / ((drafts[place] as number) + 1)) / MIDDLING,
    ),
    width: places.length,
  };
  return { table, places: Int32Array.from(places) };
}
