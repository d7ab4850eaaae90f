import type { Told } from "./told.ts";

/** Something that may hold of a draft as a whole. Its name is stable: what is learned refers to it. */
export type Trait = readonly [name: string, holds: (told: Told) => boolean];
