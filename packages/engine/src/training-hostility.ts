import type { Draft } from "./draft.ts";
import { groupsIn } from "./read/groups.ts";
import { visitFeatures } from "./read/hostility/features.ts";
import { type Cue, hasCue, passagesOf } from "./read/hostility/hostility.ts";
import { unitsOf } from "./read/hostility/units.ts";
import type { Characteristic } from "./read/lexicons/protected-groups.ts";
import { read } from "./read/read.ts";

export { CUES, type Cue } from "./read/hostility/hostility.ts";
export { unpackHostility } from "./read/hostility/weights.ts";
export { hostilityOdds } from "./read/hostility/weights-code.ts";
export { type Characteristic, GROUP_WORDS } from "./read/lexicons/protected-groups.ts";

/** What there is to see in one passage: places of features, each once, and how many were met in all. */
export interface HostilityView {
  readonly cue: Cue;
  readonly places: Int32Array;
  readonly visited: number;
}

/** The passages of a draft that name people, as the engine sees them before any weight. */
export function hostilityViews(draft: Draft): readonly HostilityView[] {
  const reading = read(draft);
  if (!hasCue(reading)) return [];
  const units = unitsOf(reading);
  return passagesOf(units, reading.sentences).map(({ from, to, cue }) => {
    const places = new Set<number>();
    let visited = 0;
    visitFeatures(units, from, to, (place) => {
      visited++;
      places.add(place);
    });
    return { cue, places: Int32Array.from(places), visited };
  });
}

/** Which protected characteristics the words of a draft name. */
export function characteristicsIn(draft: Draft): ReadonlySet<Characteristic> {
  return new Set(groupsIn(read(draft)).map(({ characteristic }) => characteristic));
}
