import { PARTICLES } from "../read/lexicons/name-cues.ts";
import { isFamilyName, isGivenName } from "../read/lexicons/names.ts";
import { type TitleKind, titleKind } from "../read/lexicons/titles.ts";
import { isAdjective } from "./whole-name.ts";

/** The words beside a name, in lower case: they may show whether it is a woman's or a man's. */
export interface Beside {
  readonly before: string;
  readonly after: string;
}

type Kind = "female" | "male" | "any" | "family";

/**
 * Invented names are coined and have a double z, so that nobody takes them for somebody's and no origin is given away:
 * "Bazzira", "Dezzan", "Mrs Fizzock".
 */
const SYLLABLES = [
  "ba",
  "de",
  "fi",
  "go",
  "ju",
  "ka",
  "le",
  "mi",
  "no",
  "pe",
  "ra",
  "so",
  "tu",
  "ve",
  "wi",
  "yo",
];
const ENDINGS: Readonly<Record<Kind, string>> = {
  female: "zzira",
  male: "zzan",
  any: "zzel",
  family: "zzock",
};
const INVENTED = new RegExp(`^(?:${SYLLABLES.join("|")}){1,6}(?:${Object.values(ENDINGS).join("|")})$`);

/** A word of a name, with the particles that belong to it: "van der Merwe", "O'Brien", "J.". */
const NAME_WORD = new RegExp(`(?:(?:${[...PARTICLES].join("|")})\\s+){0,2}[\\p{L}\\p{N}'’-]+`, "giu");
const TITLES_OF: Readonly<Record<"female" | "male", RegExp>> = {
  female:
    /^(?:mrs|miss|ms|missus|mme|mdm|madam|madame|puan|cik|mevrou|mev|senora|nana|nan|nanna|nanny|gran|granny|grandma|auntie|aunty|aunt|mama|gogo|tannie|ouma|bibi|didi|kuia|whaea|makcik|nain|ate|lola|sister|matron|midwife|lady|dame|baroness)$/,
  male: /^(?:mr|mister|encik|tuan|meneer|mnr|senor|grandad|granddad|grandpa|uncle|papa|mkhulu|oom|oupa|bhai|koro|matua|pak|pakcik|taid|kuya|lolo|rev|revd|fr|father|brother|bro|lord|sir)$/,
};
const WOMAN_BEFORE =
  /\b(?:wife|mum|mam|mom|mother|daughter|sister|girlfriend|niece|aunt|auntie|gran|granny|nan|nana|widow|lady|woman|girl|missus|granddaughter|bride)[, ]{1,2}(?:called |named )?$/;
const MAN_BEFORE =
  /\b(?:husband|dad|father|son|brother|boyfriend|nephew|uncle|grandad|grandpa|widower|gentleman|man|boy|lad|bloke|grandson|groom)[, ]{1,2}(?:called |named )?$/;
const PRONOUN =
  /\b(?:(?<female>she|her|hers|herself|she's|she'd|wife)|(?<male>he|his|him|himself|he's|he'd|husband))\b/;

/** Gives everybody an invented name, the same one whenever the same name comes again. Nothing in it is random. */
export class Pseudonyms {
  readonly #inText: ReadonlySet<string>;
  readonly #byWord = new Map<string, string>();
  /** Given names by their first two letters, to know "Ade" for "Adaeze". */
  readonly #givenBy = new Map<string, string[]>();
  readonly #familiesBy = new Map<string, string[]>();
  readonly #used: Record<Kind, number> = { female: 0, male: 0, any: 0, family: 0 };

  constructor(text: string) {
    this.#inText = new Set(text.toLowerCase().match(/[a-z]+zz[a-z]+/g));
  }

  /** The invented name in place of a written one; titles stay. */
  nameFor(name: string, beside: Beside): string {
    const words = [...name.matchAll(NAME_WORD)].map(([word]) => word);
    const titles = countTitles(words);
    const kind = titleKind(folded(words[titles - 1] ?? ""));
    const sex = sexOf(words.slice(0, titles), beside);
    let index = -1;
    return name.replace(NAME_WORD, (word) => {
      index += 1;
      if (index < titles || isInvented(word)) return word;
      return this.#wordFor(word, isFamily(words, index, titles, kind) ? "family" : sex);
    });
  }

  /** An invented name for an account: the same account, the same name. */
  accountFor(handle: string): string {
    return this.#wordFor(handle, "any").toLowerCase();
  }

  #wordFor(word: string, kind: Kind): string {
    const key = folded(word);
    const known = this.#byWord.get(key) ?? this.#sameAs(key, kind);
    const invented = known ?? this.#next(kind);
    if (!this.#byWord.has(key)) this.#remember(key, kind, invented);
    return invented;
  }

  /** "Mr H" for the one Mr Hargreaves, "Ade" for the one Adaeze. */
  #sameAs(key: string, kind: Kind): string | undefined {
    const isInitial = key.length === 1;
    const others =
      kind === "family" ? (isInitial ? this.#familiesBy.get(key) : []) : this.#givenBy.get(key.slice(0, 2));
    const same = (others ?? []).filter(
      (other) => isInitial || isShortFor(key, other) || isShortFor(other, key),
    );
    return same.length === 1 ? this.#byWord.get(same[0] as string) : undefined;
  }

  #remember(key: string, kind: Kind, invented: string): void {
    this.#byWord.set(key, invented);
    const lists = kind === "family" ? this.#familiesBy : this.#givenBy;
    for (const start of kind === "family" ? [key.slice(0, 1)] : [key.slice(0, 1), key.slice(0, 2)]) {
      const list = lists.get(start);
      if (list === undefined) lists.set(start, [key]);
      else if (list.length < MOST_ALIKE) list.push(key);
    }
  }

  #next(kind: Kind): string {
    let word: string;
    do word = coined(this.#used[kind]++, kind);
    while (this.#inText.has(word));
    return word.charAt(0).toUpperCase() + word.slice(1);
  }
}

/** With more names alike than this, none is plainly short for another. */
const MOST_ALIKE = 8;
const SHORTEST_SHORT = 3;

/** Whether a name is made of invented words, and of titles, alone. */
export function isInventedName(name: string): boolean {
  const words = [...name.matchAll(NAME_WORD)].map(([word]) => word);
  return words.some(isInvented) && words.slice(countTitles(words)).every(isInvented);
}

export function isInvented(word: string): boolean {
  return INVENTED.test(word.toLowerCase());
}

function coined(index: number, kind: Kind): string {
  let syllables = "";
  let rest = index;
  while (rest >= 0) {
    syllables = SYLLABLES[rest % SYLLABLES.length] + syllables;
    rest = Math.floor(rest / SYLLABLES.length) - 1;
  }
  return syllables + ENDINGS[kind];
}

function folded(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{Mn}.]|['’]s$/gu, "");
}

function countTitles(words: readonly string[]): number {
  let count = 0;
  while (count < words.length - 1 && isTitle(words[count] as string)) count += 1;
  return count;
}

function isTitle(word: string): boolean {
  return titleKind(folded(word)) !== undefined || isAdjective(word);
}

/** The last of several names is the family's, and so is one alone behind "Mr" or "Dr". */
function isFamily(
  words: readonly string[],
  index: number,
  titles: number,
  kind: TitleKind | undefined,
): boolean {
  if (index < words.length - 1) return false;
  if (words.length - titles > 1) return true;
  if (kind !== undefined) return kind !== "kin";
  const word = folded(words[index] as string);
  return isFamilyName(word) && !isGivenName(word);
}

function sexOf(titles: readonly string[], { before, after }: Beside): Exclude<Kind, "family"> {
  for (const title of titles) {
    if (TITLES_OF.female.test(folded(title))) return "female";
    if (TITLES_OF.male.test(folded(title))) return "male";
  }
  if (WOMAN_BEFORE.test(before)) return "female";
  if (MAN_BEFORE.test(before)) return "male";
  const pronoun = PRONOUN.exec(after)?.groups;
  // "Peggy and his wife", "Ivy rang her husband": the pronoun's own, not the noun's.
  if (pronoun?.female !== undefined) return pronoun.female === "wife" ? "male" : "female";
  if (pronoun?.male !== undefined) return pronoun.male === "husband" ? "female" : "male";
  return "any";
}

/** "Ade" for "Adaeze", "Dan" for "Daniel": the same beginning, and the letters in the same order. */
function isShortFor(short: string, long: string): boolean {
  if (short.length < SHORTEST_SHORT || long.length <= short.length || long.slice(0, 2) !== short.slice(0, 2))
    return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}
