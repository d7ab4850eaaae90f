import type { Draft } from "./draft.ts";
import { find } from "./find/find.ts";
import { read } from "./read/read.ts";
import { visitFeatures } from "./read/scores/features.ts";
import { piecesOf } from "./read/scores/pieces.ts";
import type { RuledAlone } from "./weigh/by-passage.ts";
import { type Ground, isBare } from "./weigh/grade.ts";
import { signsOf } from "./weigh/joined.ts";
import { groundOf } from "./weigh/taken-together.ts";
import { ruledBy } from "./weigh/weigh.ts";

export { FEATURE_BITS } from "./read/scores/hash.ts";
export { FLAGGED, OUTPUT_COUNT, OUTPUTS, type Output, STOP } from "./read/scores/outputs.ts";
export { unpack } from "./read/scores/weights.ts";
export * from "./read/scores/weights-code.ts";
export { type Bars, type Ground, gradeTogether, withoutLoneStop } from "./weigh/grade.ts";
export { BARS } from "./weigh/joined.generated.ts";
export { type Chances, chanceFrom, chancesFrom, oddsOf, SIGN_COUNT } from "./weigh/joined.ts";

/** What the scorers see in a draft, before any weight: places of features, each once, and how many were met in all. */
export interface ScorerView {
  readonly places: Int32Array;
  readonly visited: number;
}

/** The whole draft as one part, however long. */
export function scorerView(draft: Draft): ScorerView {
  const reading = read(draft);
  const pieces = piecesOf(reading);
  const places = new Set<number>();
  let visited = 0;
  visitFeatures(reading, pieces, { from: 0, to: pieces.length }, (place) => {
    visited++;
    places.add(place);
  });
  return { places: Int32Array.from(places), visited };
}

/** What the rules alone say of a draft, and what joining them with scores would weigh. */
export interface RuledDraft extends RuledAlone {
  readonly isBare: boolean;
  readonly grounds: readonly Ground[];
  signs(points: Float64Array): readonly number[];
}

export function rulesAlone(draft: Draft): RuledDraft {
  const reading = read(draft);
  const ruled = ruledBy(find(reading), reading);
  const grounds = ruled.judged.map(groundOf);
  return {
    ...ruled,
    grounds,
    isBare: isBare(draft.context),
    signs: (points) => signsOf(points, ruled, reading),
  };
}
export type { ModelJoining } from "./weigh/model-joining.ts";
export { surerOf, withModel } from "./weigh/second-readers.ts";
export { MODEL_JOININGS } from "./weigh/with-model.generated.ts";
