import { parseDraft } from "@bedside/engine";
import {
  FLAGGED,
  OUTPUT_COUNT,
  OUTPUTS,
  type RuledDraft,
  rulesAlone,
  type ScorerView,
  STOP,
  scorerView,
} from "@bedside/engine/training";
import { type Kind, type LabelledRow, labelledDrafts, ordinaryTexts } from "./labelled.ts";

/** One draft to learn from. */
export interface Row {
  readonly id: string;
  readonly view: ScorerView;
  readonly ruled: RuledDraft;
  /** For each output, 1 where it holds. */
  readonly is: Uint8Array;
  /** For each output, how much the row counts: 0 where labellers could differ. */
  readonly counts: Float32Array;
  readonly verdict: "clear" | "pause" | "stop";
  readonly fold: number;
  /** The rules were written with the other drafts in view; these show how they do on new ones. */
  readonly isHeldBack: boolean;
  readonly kind: Kind;
  /** The open collection that an ordinary text is from. */
  readonly collection?: string;
  readonly country: string;
  readonly profession: string;
}

/** The authored drafts, or those of them that are wanted; undefined where they are not to be had. */
export function readDrafts(isWanted: (row: LabelledRow) => boolean = () => true): Row[] | undefined {
  return labelledDrafts()?.filter(isWanted).map(rowOf);
}

/** Ordinary texts of others. */
export function readOrdinary(isWanted: (row: LabelledRow) => boolean = () => true): Row[] {
  return ordinaryTexts().filter(isWanted).map(rowOf);
}

function rowOf({ labelled, weight, ...about }: LabelledRow): Row {
  const { id, expect } = labelled;
  const parsed = parseDraft(labelled);
  if (!parsed.ok) throw new Error(`${id}: ${parsed.error.message}`);
  const { draft } = parsed;
  const is = new Uint8Array(OUTPUT_COUNT);
  const counts = new Float32Array(OUTPUT_COUNT).fill(weight);
  OUTPUTS.forEach((output, at) => {
    if (expect.must.includes(output)) is[at] = 1;
    else if (expect.may.includes(output)) counts[at] = 0;
  });
  is[FLAGGED] = expect.verdict === "clear" ? 0 : 1;
  is[STOP] = expect.verdict === "stop" ? 1 : 0;
  return {
    ...about,
    id,
    view: scorerView(draft),
    ruled: rulesAlone(draft),
    is,
    counts,
    verdict: expect.verdict as Row["verdict"],
    country: draft.context.country,
    profession: draft.context.profession ?? "unknown",
  };
}
