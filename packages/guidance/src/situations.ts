/** The situations: a door of its own, since the texts are long and a checker never opens it. */
import { ALL_SITUATIONS } from "./content/situations.generated.ts";
import type { Situation } from "./situations/situation.ts";

export {
  type Added,
  addedFor,
  adviceFor,
  follow,
  type Given,
  itemsFor,
  pathsOf,
  type Step,
} from "./situations/follow.ts";
export {
  type Advice,
  type Answer,
  type Item,
  type Next,
  type Outcome,
  type Question,
  type Ring,
  type Situation,
  URGENCIES,
  type Urgency,
  type Words,
} from "./situations/situation.ts";

/** Every situation, in the order of the vocabulary. */
export const SITUATIONS: readonly Situation[] = ALL_SITUATIONS;

/** The situation of that id, or `undefined` where there is none. */
export function situation(id: string): Situation | undefined {
  return SITUATIONS.find((one) => one.id === id);
}
