import { SITUATION_IDS, type SituationId } from "@bedside/guidance";

/** What a question can be about: a situation, or nothing that Bedside covers. */
export type About = SituationId | "none";

/** In the order of the vocabulary, `none` last: the order is part of what was learned. */
export const ABOUTS: readonly About[] = [...SITUATION_IDS, "none"];
export const NONE = ABOUTS.length - 1;
