import { PhraseSet } from "../read/phrase-set.ts";
import type { Needs } from "./rule.ts";

/** Phrases of one rule: a pattern for `reading.matches`, and the words without which none can be there. */
export interface PhraseList {
  readonly needs: Exclude<Needs, string>;
  readonly pattern: PhraseSet;
}

/**
 * Makes a phrase list from patterns filed under the word that each must contain (`brain*` for a beginning; several
 * words apart by spaces where any of them will do). Filing them so keeps the needs of a rule true when a phrase is
 * added. Phrases are guarded left and right; they are patterns over the plain lower-case text.
 */
export function phraseList(byWord: Readonly<Record<string, string | readonly string[]>>): PhraseList {
  const pattern = new PhraseSet(byWord);
  return { needs: pattern.words, pattern };
}
