import { COMMON_CAPITALS } from "../read/lexicons/name-cues.ts";
import { isAlsoWord, isFamilyName, isGivenName } from "../read/lexicons/names.ts";
import { isEponym, makesNoPerson } from "../read/lexicons/not-names.ts";
import { titleKind } from "../read/lexicons/titles.ts";
import type { Span } from "../span.ts";

const NAME_WORD = /(?<![\p{L}\p{N}@#.])\p{Lu}[\p{L}’'-]+/gu;
const SHORTEST = 3;

/** A place where a name stands that was taken out elsewhere, and the role it was given there. */
export interface NamedAgain extends Span {
  readonly role: string;
}

/**
 * The names that were taken out of a text so far. A name that is found in one place, thanks to the words beside it, goes
 * wherever it stands.
 */
export class NamesAgain {
  readonly #roles = new Map<string, string>();

  /** Remembers the words of a name that are nothing but names, and the general words that were put for it. */
  learn(name: string, words: string): void {
    const all = name.match(NAME_WORD) ?? [];
    const isTitled = all.length > 1 && titleKind(folded(all[0] as string)) !== undefined;
    for (const word of all) {
      const key = folded(word);
      if (!this.#roles.has(key) && isNothingElse(key, isTitled)) this.#roles.set(key, roleFrom(words));
    }
  }

  in(text: string): NamedAgain[] {
    if (this.#roles.size === 0) return [];
    return [...text.matchAll(NAME_WORD)].flatMap((match) => {
      const role = this.#roles.get(folded(match[0]));
      if (role === undefined || isPartOfMore(text, match.index, match[0])) return [];
      const end = match.index + withoutPossessive(match[0]).length;
      return [{ start: match.index, end, role }];
    });
  }
}

function isNothingElse(key: string, isTitled: boolean): boolean {
  if (key.length < SHORTEST || isAlsoWord(key) || isEponym(key) || COMMON_CAPITALS.has(key)) return false;
  if (titleKind(key) !== undefined || makesNoPerson(key)) return false;
  return isTitled || isGivenName(key) || isFamilyName(key);
}

/** "St Brigid's Primary", "Calloway Ward": the name of a place. */
function isPartOfMore(text: string, start: number, word: string): boolean {
  if (/\b(?:St|Saint|Royal|Mount|Lake|Port)\.? $/.test(text.slice(Math.max(0, start - 7), start)))
    return true;
  const next = /^ (\p{Lu}[\p{L}-]+)/u.exec(text.slice(start + word.length, start + word.length + 24))?.[1];
  return next !== undefined && makesNoPerson(next.toLowerCase());
}

/** Of "a patient" the second time, "the patient". */
function roleFrom(words: string): string {
  const noun = /^(?:an?|the|my|our) ([a-z][a-z ]+)$/i.exec(words)?.[1];
  return `the ${noun?.toLowerCase() ?? "person"}`;
}

function withoutPossessive(word: string): string {
  return word.replace(/['’]s$/, "").replace(/['’-]+$/, "");
}

function folded(word: string): string {
  return withoutPossessive(word)
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/’/g, "'");
}
