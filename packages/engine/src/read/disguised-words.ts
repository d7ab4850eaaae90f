import { insultOf } from "./lexicons/insults.ts";
import { SLURS, SLURS_OF_A_PERSON, SLURS_OF_PEOPLE } from "./lexicons/slurs.ts";

/**
 * The words that people disguise, to dodge a filter or out of decency: swear words, insults, slurs, threats, and the
 * groups that are hated. A spelling is read as one of these or not at all, so that codes and initials stay as they are.
 * Where a mask fits several, the first listed is meant.
 */
const SWEARING =
  "fuck fucking fuckin fucks fucked fucker fuckers fuckwit fuckwits fuckface motherfucker motherfuckers motherfucking shit shits shite shitty shithead shitheads bullshit cunt cunts bitch bitches bitching bastard bastards bollocks bollox twat twats wank wanker wankers tosser tossers arse arses arsehole arseholes asshole assholes dick dicks dickhead dickheads prick pricks cock cocks cocksucker piss pissed bugger crap knobhead knobheads bellend bellends slut sluts slag slags slapper whore whores tits pussy pussies";
const INSULTING =
  "idiot idiots idiotic moron morons moronic imbecile imbeciles cretin cretins stupid dumbass pervert perverts paedo paedos pedo pedos scumbag scumbags lunatic psycho psychos nutter nutters junkie junkies smackhead smackheads crackhead crackheads halfwit gobshite gobshites";
const THREATENING =
  "kill kills killed killing stab stabbed murder murdered strangle punch shoot rape raped rapes raping rapist rapists suicide suicidal yourself";
const HATED =
  "muslim muslims jews jewish blacks gays trans women immigrants migrants refugees asians arabs indians gypsies travellers foreigners";

/** Known by their mask, which leaves too little or would fit a milder word. */
const KNOWN_MASKS: ReadonlyMap<string, string> = new Map([
  ["f***", "fuck"],
  ["f******", "fucking"],
  ["c***", "cunt"],
  ["b****", "bitch"],
  ["b*****", "bitches"],
  ["n****r", "nigger"],
  ["n****rs", "niggers"],
  ["n***a", "nigga"],
]);

const FEWEST_LETTERS = 4;

const WORDS: readonly string[] = [
  ...new Set([
    ...SWEARING.split(" "),
    ...INSULTING.split(" "),
    ...SLURS,
    ...SLURS_OF_PEOPLE,
    ...SLURS_OF_A_PERSON,
    ...THREATENING.split(" "),
    ...HATED.split(" "),
  ]),
].filter((word) => word.length >= FEWEST_LETTERS);

const KNOWN: ReadonlySet<string> = new Set(WORDS);
const SWEARS: ReadonlySet<string> = new Set(SWEARING.split(" "));

/** Filed under first letter and length, in the order of the list. */
const FILED: ReadonlyMap<string, readonly string[]> = filed(WORDS);

function filed(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, string[]>();
  for (const word of words) {
    const key = `${word[0]}${word.length}`;
    const file = files.get(key);
    if (file === undefined) files.set(key, [word]);
    else file.push(word);
  }
  return files;
}

export function isDisguisable(word: string): boolean {
  return KNOWN.has(word);
}

/** The letters that a sign or a figure is written for: "r3tard", "a$$". */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "il",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
  "9": "g",
  $: "s",
  "@": "a",
  "!": "il",
  "|": "il",
  "+": "t",
  "\u20ac": "e",
  "\u2139": "i",
  "\u{1f170}": "a",
  "\u{1f171}": "b",
  "\u{1f17e}": "o",
  "\u{1f17f}": "p",
  "\u2b55": "o",
  "\u{1f4b2}": "s",
  "\u274c": "x",
};

/** Regional letters spell words as well as flags. */
function lettersFor(sign: string): string | undefined {
  const code = sign.codePointAt(0) as number;
  if (code >= 0x1f1e6 && code <= 0x1f1ff) return String.fromCharCode(code - 0x1f1e6 + 0x61);
  return LOOKS_LIKE[sign];
}

const LETTER = /[a-z]/;
const DIGIT = /[0-9]/;
/** What may mask any letter. Figures and letters in a box stand for their own letter only. */
const MASK = /[*#%&@$!_.\u2022\u00d7\u2731-]|\p{Extended_Pictographic}/u;

/**
 * The word that signs and letters were written for, if any: "f*ck", "r3tard", "b!tch". Signs are code points in lower
 * case; `isName`: begins with a capital, as a name does that somebody masks out of discretion.
 */
export function disguisedAs(signs: readonly string[], isName: boolean): string | undefined {
  const first = signs[0];
  const last = signs.at(-1);
  if (first === undefined || last === undefined || signs.length < FEWEST_LETTERS) return undefined;
  const shortened = KNOWN_MASKS.get(signs.join(""));
  if (shortened !== undefined && !isName) return shortened;
  // "PAK1" is a gene and "B52" a plane: a figure at the end is a number.
  if (DIGIT.test(last)) return undefined;
  const letters = signs.filter((sign) => LETTER.test(sign)).length;
  const shown = signs.filter((sign) => LETTER.test(sign) || lettersFor(sign) !== undefined).length;
  const isFramed = LETTER.test(first) && LETTER.test(last) && !isName;
  if (shown < signs.length && (letters < 2 || (shown * 2 < signs.length && !isFramed))) return undefined;
  const starts = LETTER.test(first) ? first : lettersFor(first);
  for (const letter of starts ?? "") {
    const found = FILED.get(`${letter}${signs.length}`)?.find((word) => isWrittenFor(signs, word));
    if (found !== undefined) return found;
  }
  return undefined;
}

function isWrittenFor(signs: readonly string[], word: string): boolean {
  return signs.every((sign, at) => {
    const letter = word[at] as string;
    if (LETTER.test(sign)) return sign === letter;
    return lettersFor(sign)?.includes(letter) || (at > 0 && MASK.test(sign));
  });
}

/** "idiooot", "fuuuck": letters held down, each run read as one letter or as two. */
export function stretchedFrom(word: string): string | undefined {
  return ["$1", "$1$1"].map((by) => word.replace(/(.)\1{2,}/g, by)).find(isOftenStretched);
}

/** "Wooops" is no slur: short ones are left as they are. */
function isOftenStretched(word: string): boolean {
  if (SWEARS.has(word)) return true;
  return word.length > FEWEST_LETTERS && (KNOWN.has(word) || insultOf(word) === "noun");
}
