import { initialsAt } from "./initials.ts";
import { ADDRESSED_TOGETHER, COMMON_CAPITALS, GREETINGS, PARTICLES } from "./lexicons/name-cues.ts";
import { isAlsoWord, isFamilyName, isGivenName } from "./lexicons/names.ts";
import { isEponym, isPublicName, isPublicPair, makesNoPerson } from "./lexicons/not-names.ts";
import { type TitleKind, titleKind } from "./lexicons/titles.ts";
import type { NameForm, NameMention } from "./name-mention.ts";
import { baseOf, isCapital, NameText } from "./name-text.ts";
import type { Reading } from "./reading.ts";
import type { Token } from "./tokenise.ts";

/** Longer than this is no name. */
export const MOST_NAME_WORDS = 4;
const SHORTEST_SMALL_NAME = 4;
const CAPITALISED = /^\p{Lu}[\p{Ll}']/u;
const ALL_CAPITALS = /^\p{Lu}{3,}$/u;
/** Titles that count without a capital too, as in chats. */
const SMALL_TITLES = new Set("mr mrs mdm puan encik dr auntie aunty uncle nana gogo baby wee".split(" "));
const BEFORE_SMALL_NAME = new Set(
  "big wee little our rip poor dear hi hey hello called named old young see bed room granny nan".split(" "),
);
const ONE_CAPITAL = /^\p{Lu}$/u;

/** Names by list and shape, in their order. */
export function scanNames(reading: Reading): NameMention[] {
  const scan = new NameScan(reading);
  const names: NameMention[] = [];
  let index = 0;
  while (index < scan.tokens.length) {
    const found = scan.at(index);
    if (found === undefined) index += 1;
    else {
      names.push(found.name);
      index = found.next;
    }
  }
  return names;
}

interface FoundName {
  readonly name: NameMention;
  /** The token after the name. */
  readonly next: number;
}

class NameScan extends NameText {
  at(index: number): FoundName | undefined {
    const token = this.tokens[index] as Token;
    if (token.inHashtag) return undefined;
    if (!isCapital(token.text))
      return SMALL_TITLES.has(token.lower) ? this.titledAt(index) : this.#smallAt(index);
    return (
      this.titledAt(index) ?? this.greetedAt(index) ?? this.#initialsAt(index) ?? this.#capitalisedAt(index)
    );
  }

  titledAt(index: number): FoundName | undefined {
    const token = this.tokens[index] as Token;
    const kind = titleKind(token.lower);
    if (kind === undefined || token.inHashtag) return undefined;
    const hasCapital =
      CAPITALISED.test(token.text) ||
      (ALL_CAPITALS.test(token.text) && this.isShouting) ||
      /^(?:MR|MRS|DR)$/.test(token.text);
    if (!hasCapital && !SMALL_TITLES.has(token.lower)) return undefined;
    if (!this.isJoined(index)) return undefined;
    const initials = this.#initialsFrom(index + 1);
    const words = this.#nameWordsFrom(initials.next, hasCapital || kind === "kin", kind);
    if (words.length === 0 && initials.count === 0) return undefined;
    if (words.length === 0 && kind !== "lay") return undefined;
    const last = initials.next + words.length - 1;
    if (makesNoPerson(this.tokens[last + 1]?.lower ?? "") && this.isJoined(last) && kind !== "lay")
      return undefined;
    const lowers = words.map(({ lower }) => baseOf(lower));
    const isPublic = isPublicName(token.lower, lowers[0] ?? "") || isPublicPair(lowers);
    const isWeak = kind === "kin" && (lowers.length === 0 || isAlsoWord(lowers[0] as string));
    return this.#found(index, last, words.length === 0 ? "initial" : "titled", {
      title: token.lower,
      titleKind: kind,
      isWeak,
      isPublic,
      words: lowers,
    });
  }

  /** "Hi Roz,", "RIP Tommo", "little Baraka": a capital that only a name can have, whether or not a list knows it. */
  greetedAt(index: number): FoundName | undefined {
    const token = this.tokens[index] as Token;
    const previous = this.tokens[index - 1];
    if (previous === undefined || !CAPITALISED.test(token.text) || token.inHashtag) return undefined;
    if (!GREETINGS.has(previous.lower) || !this.isJoined(index - 1)) return undefined;
    const lower = baseOf(token.lower);
    if (isGivenName(lower) && !isAlsoWord(lower)) return undefined;
    if (COMMON_CAPITALS.has(lower) || ADDRESSED_TOGETHER.has(lower) || titleKind(lower) !== undefined)
      return undefined;
    const isEndOfGreeting = /^(?:'s)?\s*(?:[,!.\n:;)]|$|-|and |xx?\b|\p{Extended_Pictographic})/u.test(
      this.text.slice(token.end, token.end + 8),
    );
    if (!isEndOfGreeting || makesNoPerson(lower)) return undefined;
    return this.#found(index, index, "greeted", { isWeak: isAlsoWord(lower), words: [lower] });
  }

  #initialsAt(index: number): FoundName | undefined {
    const found = initialsAt(this, index);
    return found && this.#found(index, found.last, found.form, { words: found.words });
  }

  /** A given name without its capital, where a bed, a greeting or "big" stands beside it. */
  #smallAt(index: number): FoundName | undefined {
    const { lower } = this.tokens[index] as Token;
    const base = baseOf(lower);
    const next = this.tokens[index + 1]?.lower ?? "";
    const isCued =
      /^(?:in|from|on|bed|room)$/.test(next) || BEFORE_SMALL_NAME.has(this.tokens[index - 1]?.lower ?? "");
    if (!isCued || base.length < SHORTEST_SMALL_NAME || !isGivenName(base) || isAlsoWord(base))
      return undefined;
    const family = this.baseAt(index + 1);
    const hasFamily = this.isJoined(index) && isFamilyName(family) && !isAlsoWord(family);
    const last = hasFamily ? index + 1 : index;
    return this.#found(index, last, "written-small", { words: this.basesOf(index, last) });
  }

  #capitalisedAt(index: number): FoundName | undefined {
    const token = this.tokens[index] as Token;
    const lower = baseOf(token.lower);
    if (
      !CAPITALISED.test(token.text) &&
      !(ALL_CAPITALS.test(token.text) && lower.length >= SHORTEST_SMALL_NAME)
    )
      return undefined;
    const isGiven = isGivenName(lower);
    const isFamily = isFamilyName(lower);
    const previous = this.tokens[index - 1];
    if (previous?.lower === "the" && this.isJoined(index - 1)) return this.#householdAt(index, lower);
    if ((!isGiven && !isFamily) || titleKind(lower) === "kin" || lower === "ward") return undefined;
    const isWord = isAlsoWord(lower);
    const rest = isGiven ? this.#restOfName(index, isWord) : 0;
    const last = index + rest;
    const after = this.tokens[last + 1];
    if (
      after !== undefined &&
      this.isJoined(last) &&
      makesNoPerson(after.lower) &&
      (CAPITALISED.test(after.text) || isEponym(lower))
    )
      return undefined;
    const lowers = this.basesOf(index, last);
    if (rest > 0) {
      const weak = isWord && lowers.slice(1).every((word) => isAlsoWord(word) || !isFamilyName(word));
      return this.#found(index, last, "full", {
        isWeak: weak,
        isPublic: isPublicPair(lowers),
        words: lowers,
      });
    }
    if (isEponym(lower) && !isGiven) return undefined;
    // A capital in the middle of a title or a place: "Royal Victoria", "Great Ormond".
    if (
      previous !== undefined &&
      this.isJoined(index - 1) &&
      CAPITALISED.test(previous.text) &&
      /^(?:st|saint|royal|great|new|north|south|east|west|mount|port|lake|queen|king|prince|princess|the|fort|san|santa|upper|lower)$/.test(
        previous.lower,
      ) &&
      previous.lower !== "the"
    )
      return undefined;
    return this.#found(index, last, isGiven ? "given" : "family", { isWeak: isWord, words: lowers });
  }

  /** "the Gallaghers", "the Geraghtys": a family name with an s, after "the". */
  #householdAt(index: number, lower: string): FoundName | undefined {
    if (!lower.endsWith("s") || lower.endsWith("ss")) return undefined;
    const one = lower.slice(0, lower.endsWith("es") && !isFamilyName(lower.slice(0, -1)) ? -2 : -1);
    if (!isFamilyName(one) || isAlsoWord(one) || isEponym(one)) return undefined;
    if (makesNoPerson(this.tokens[index + 1]?.lower ?? "")) return undefined;
    return this.#found(index, index, "household", { words: [one] });
  }

  /** How many words after a given name belong to the name. */
  #restOfName(index: number, isWord: boolean): number {
    let taken = 0;
    let at = index + 1;
    while (taken < MOST_NAME_WORDS && this.isJoined(at - 1)) {
      const token = this.tokens[at];
      if (token === undefined || token.inHashtag || this.tokens[at - 1]?.lower.endsWith("'s")) break;
      const lower = baseOf(token.lower);
      const isHyphened = this.text[token.start - 1] === "-";
      if (this.#afterParticles(at) > at) at = this.#afterParticles(at) + 1;
      else if (ONE_CAPITAL.test(token.text) && (taken === 0 || this.isNameLike(at + 1))) {
        if (/^[AI]$/.test(token.text) && !this.isNameLike(at + 1) && this.text[token.end] !== ".") break;
        at += 1;
      } else if (!this.isNameLike(at) || (makesNoPerson(lower) && !isHyphened)) break;
      else if (
        !isHyphened &&
        !isFamilyName(lower) &&
        !(isGivenName(lower) && !isAlsoWord(lower)) &&
        (isWord || this.#isCommonCapital(lower))
      )
        break;
      else at += 1;
      taken = at - 1 - index;
    }
    return taken;
  }

  /** "van der Merwe": the index of the name after up to two particles; the index itself where there are none. */
  #afterParticles(index: number): number {
    let at = index;
    while (at - index < 2 && PARTICLES.has(this.tokens[at]?.lower ?? "") && this.isJoined(at)) at += 1;
    return this.isNameLike(at) ? at : index;
  }

  #isCommonCapital(lower: string): boolean {
    return lower.length < 3 || titleKind(lower) !== undefined || COMMON_CAPITALS.has(lower);
  }

  #initialsFrom(index: number): { count: number; next: number } {
    let at = index;
    while (
      at < this.tokens.length &&
      at - index < 3 &&
      ONE_CAPITAL.test((this.tokens[at] as Token).text) &&
      this.isJoined(at - 1)
    )
      at += 1;
    return { count: at - index, next: at };
  }

  #nameWordsFrom(index: number, isCapital: boolean, kind: TitleKind): Token[] {
    const words: Token[] = [];
    let at = index;
    while (words.length < MOST_NAME_WORDS && at < this.tokens.length && this.isJoined(at - 1)) {
      const token = this.tokens[at] as Token;
      const lower = baseOf(token.lower);
      if (token.inHashtag || (this.tokens[at - 1]?.lower.endsWith("'s") && words.length > 0)) break;
      const isNamed = isCapital
        ? this.isNameLike(at) || (ALL_CAPITALS.test(token.text) && this.isShouting && isKnownSmall(lower))
        : isKnownSmall(lower);
      if (
        !isNamed &&
        !(words.length > 0 && PARTICLES.has(token.lower) && this.isNameLike(at + 1)) &&
        !(words.length === 0 && PARTICLES.has(token.lower) && this.isNameLike(at + 1))
      )
        break;
      if (words.length === 0 && (COMMON_CAPITALS.has(lower) || (makesNoPerson(lower) && kind !== "lay")))
        break;
      if (
        words.length === 0 &&
        kind === "kin" &&
        !isGivenName(lower) &&
        !isFamilyName(lower) &&
        !/^(?:auntie|aunty|uncle|gogo|oom|tannie|ouma|oupa|pak|makcik|pakcik|nana|koro|whaea|baby)$/.test(
          this.tokens[index - 1]?.lower ?? "",
        )
      )
        break;
      if (
        words.length > 0 &&
        (COMMON_CAPITALS.has(lower) || makesNoPerson(lower)) &&
        this.text[token.start - 1] !== "-"
      )
        break;
      words.push(token);
      at += 1;
    }
    return words;
  }

  #found(first: number, last: number, form: NameForm, about: Partial<NameMention>): FoundName {
    const end = this.tokens[last] as Token;
    const cut = /'s$/.test(end.lower) ? 2 : 0;
    return {
      name: {
        start: (this.tokens[first] as Token).start,
        end: end.end - cut,
        form,
        title: undefined,
        titleKind: undefined,
        isWeak: false,
        isPublic: false,
        words: [],
        ...about,
      },
      next: last + 1,
    };
  }
}

function isKnownSmall(lower: string): boolean {
  return isFamilyName(lower) || (isGivenName(lower) && lower.length > 2);
}
