import type { LabelledRow } from "../scorers/labelled.ts";

/** Of the ordinary texts, this fold is kept back to choose bars on. */
const KEPT_FOLD = 0;

/** Whether a row is kept back from the transformer: what is joined with it, and its bars, are learned there. */
export function isKept(row: Pick<LabelledRow, "kind" | "fold" | "isHeldBack"> | undefined): boolean {
  if (row === undefined) return false;
  return row.kind === "ordinary" ? row.fold === KEPT_FOLD : row.isHeldBack;
}
