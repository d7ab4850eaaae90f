import { scriptOf, wordsIn } from "./language-scripts.ts";
import { ENGLISH_WORDS, OTHER_LANGUAGES } from "./language-words.ts";
import type { Reading } from "./reading.ts";
import type { Token } from "./tokenise.ts";
import { type Word, WordFact } from "./word.ts";

/**
 * How much of a draft is in the language that Bedside reads. `english` is every draft that gives no sign of another:
 * also shorthand, names and dialects. `partly`: a good part is in another language. `other`: hardly anything is English.
 * `none`: there are no words in it.
 */
export type Language = "english" | "partly" | "other" | "none";

/** What a word says by itself: a bit for each language that has it, the highest for English; below zero, another script. */
const ENGLISH = 2 ** OTHER_LANGUAGES.length;
const SPACED = -1;
const UNSPACED = -2;
const NO_WORD = -3;

const SAYS: ReadonlyMap<string, number> = sayingOf();

function sayingOf(): Map<string, number> {
  const says = new Map<string, number>();
  for (const [at, words] of OTHER_LANGUAGES.entries())
    for (const word of words.split(" ")) says.set(word, (says.get(word) ?? 0) + 2 ** at);
  for (const words of ENGLISH_WORDS)
    for (const word of words.split(" ")) says.set(word, (says.get(word) ?? 0) + ENGLISH);
  return says;
}

/** Zulu and Xhosa write their little words as beginnings of others. */
const NGUNI =
  /^(?:uku|ngi|ngo|nge|izi|umu|siya|sizo|niya|ndiy|bebe|babe(?!l)|kwi|ezi|olu|ubu|aba(?=[^cdnst])|asi|awu)[a-z]{2,}[aeiou]$/;
const NGUNI_BIT = bitOf("futhi");
/** French and Italian write theirs before an apostrophe. */
const ELIDED = /^(?:l|d|j|n|qu|dell|nell|all|un)'[aeiouh][a-z]/;
const ELIDED_BITS = bitOf("avec") + bitOf("gli");

function bitOf(word: string): number {
  return 2 ** OTHER_LANGUAGES.findIndex((words) => words.split(" ").includes(word));
}

const saying = new WordFact((lower): number => {
  const known = SAYS.get(lower);
  if (known !== undefined) return known;
  const script = scriptOf(lower);
  if (script === "none") return NO_WORD;
  if (script !== "latin") return script === "spaced" ? SPACED : UNSPACED;
  if (NGUNI.test(lower)) return NGUNI_BIT;
  return ELIDED.test(lower) ? ELIDED_BITS : 0;
});

/** A draft is told by its beginning: a file's worth of words says no more. */
const MOST_WORDS = 4_000;

export function languageOf(reading: Reading): Language {
  const counts = countWords(reading.tokens);
  const { latin, english, foreign, otherScript } = counts;
  const words = latin + otherScript;
  if (words === 0 || isLinksOnly(reading.text)) return "none";
  const isPlain = foreign < LEAST_DIFFERENT || foreign * 4 < english;
  if (isPlain && otherScript < LEAST_WORDS && english * 4 > words) return "english";
  if (otherScript >= LEAST_WORDS && (otherScript > words * MOST_LATIN || english === 0))
    return isHardly(english, words) ? "other" : "partly";
  return latinLanguage(reading, counts);
}

const LEAST_WORDS = 2;
/** Latin names, medicines and hashtags may be so much of a draft in another script. */
const MOST_LATIN = 0.3;
/** Different little words of one language, so that "c'est la vie" and a place name make none. */
const LEAST_DIFFERENT = 3;
const LEAST_SHARE = 0.15;
const LEAST_ACCENTED = 4;
const LEAST_SHARE_ACCENTED = 0.35;
const LEAST_FOR_PART = 7;
const LEAST_SHARE_FOR_PART = 0.1;

function latinLanguage(reading: Reading, { latin, english, foreign }: Counts): Language {
  const { count, different, shared } = likeliest(reading.tokens, foreign);
  const isHardlyEnglish = isHardly(english - shared, latin);
  const accented = isHardlyEnglish ? accentedWords(reading) : 0;
  const signs = count + accented;
  const isTold = different >= LEAST_DIFFERENT && signs >= latin * LEAST_SHARE;
  const isAccented = accented >= LEAST_ACCENTED && signs >= latin * LEAST_SHARE_ACCENTED;
  if (isHardlyEnglish && signs > 2 * (english - shared) && (isTold || isAccented)) return "other";
  const isPart = different > LEAST_DIFFERENT && count >= LEAST_FOR_PART;
  return isPart && count >= latin * LEAST_SHARE_FOR_PART ? "partly" : "english";
}

/** As few English little words as may stand in another language: quoted, borrowed. */
function isHardly(english: number, words: number): boolean {
  return english <= 1 + words * 0.05;
}

interface Counts {
  /** Words in Latin letters. */
  readonly latin: number;
  /** Little words that English has. */
  readonly english: number;
  /** Little words that only other languages have. */
  readonly foreign: number;
  /** How many words of other scripts there would be in English. */
  readonly otherScript: number;
}

function countWords(tokens: readonly Token[]): Counts {
  let latin = 0;
  let english = 0;
  let foreign = 0;
  let otherScript = 0;
  const end = Math.min(tokens.length, MOST_WORDS);
  for (let at = 0; at < end; at++) {
    const { word } = tokens[at] as Token;
    const said = saying.of(word);
    if (said >= 0) {
      latin += 1;
      if (said >= ENGLISH) english += 1;
      else if (said > 0) foreign += 1;
    } else if (said === SPACED) otherScript += wordsIn(word.lower, "spaced");
    else if (said === UNSPACED) otherScript += wordsIn(word.lower, "unspaced");
  }
  return { latin, english, foreign, otherScript };
}

interface Signs {
  /** How many little words of a language there are that English has not, and how many different ones. */
  readonly count: number;
  readonly different: number;
  /** How many there are that English has too. */
  readonly shared: number;
}

/** The signs of the language that has most of them. */
function likeliest(tokens: readonly Token[], foreign: number): Signs {
  let best: Signs = { count: 0, different: 0, shared: 0 };
  if (foreign < LEAST_DIFFERENT) return best;
  const counts = new Map<Word, number>();
  for (const { word } of tokens.slice(0, MOST_WORDS))
    if (saying.of(word) > 0) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (let language = 0; language < OTHER_LANGUAGES.length; language++) {
    const signs = signsOf(language, counts);
    if (signs.count > best.count) best = signs;
  }
  return best;
}

function signsOf(language: number, counts: ReadonlyMap<Word, number>): Signs {
  let count = 0;
  let different = 0;
  let shared = 0;
  for (const [word, times] of counts) {
    const said = saying.of(word);
    if (Math.floor(said / 2 ** language) % 2 === 0) continue;
    if (said >= ENGLISH) shared += times;
    else {
      count += times;
      different += 1;
    }
  }
  return { count, different, shared };
}

const ACCENT = /[\u00c0-\u024f\u1e00-\u1eff]/;

/** Words with accents that no list has; English has few, but for names. */
function accentedWords({ tokens, text }: Reading): number {
  if (!ACCENT.test(text)) return 0;
  let count = 0;
  for (const token of tokens.slice(0, MOST_WORDS)) {
    const isLower = token.text.charCodeAt(0) === token.lower.charCodeAt(0);
    if (isLower && saying.of(token.word) === 0 && ACCENT.test(text.slice(token.start, token.end))) count += 1;
  }
  return count;
}

const MAY_LINK = /:\/\/|www\./i;
const LINK = /\b(?:https?:\/\/|www\.)\S+/gi;

function isLinksOnly(text: string): boolean {
  return MAY_LINK.test(text) && !/\p{L}/u.test(text.replace(LINK, ""));
}
