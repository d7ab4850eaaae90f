/** Finding an article or a situation by a few words: a door of its own, since it brings all the words with it. */
import { PASSAGES } from "@bedside/guidance/passages";
import { type Library, libraryOf } from "./search/library.ts";

export type { Facet, Facets, Filter } from "./search/facets.ts";
export type { Found, Library, Marked, Results } from "./search/library.ts";

let library: Library | undefined;

/** The whole library, made searchable the first time that it is asked for (some 100 ms). */
export function openLibrary(): Library {
  library ??= libraryOf(PASSAGES);
  return library;
}
