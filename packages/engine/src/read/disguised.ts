import { disguisedAs, isDisguisable, stretchedFrom } from "./disguised-words.ts";

/** A stretch of plain text that is read as something else: "s l u t" as "slut". */
export interface Disguise {
  readonly from: number;
  readonly to: number;
  readonly word: string;
  /** For each letter of `word`, where in the text it is written; a space that was left out belongs to the letter before. */
  readonly places: readonly (readonly [from: number, to: number])[];
}

const SIGN = "*@$!|+#%&_\u2022\u00d7\u2731";
/** A picture that stands for no letter. */
const SMILE =
  "(?![\u{1f170}\u{1f171}\u{1f17e}\u{1f17f}\u2139\u2b55\u{1f4b2}\u274c])\\p{Extended_Pictographic}";
const PICTURE = "\\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\u{1f170}\u{1f171}\u{1f17e}\u{1f17f}\u2139";
/** Whether it is worth looking at all. Most drafts have nothing of the kind. */
const WORTH_A_LOOK = new RegExp(
  `[A-Za-z](?:[${SIGN}.-][A-Za-z${SIGN}]|[013-57-9][A-Za-z])|[$@!|*135][A-Za-z]{2}`,
);
const PICTURED = new RegExp(
  `[A-Za-z][${PICTURE}][A-Za-z${PICTURE}]|[\u{1f170}\u{1f171}\u{1f17e}\u{1f17f}\u2139][A-Za-z]{2}|[\u{1f1e6}-\u{1f1ff}]{4}`,
  "u",
);
// Letters and signs without a space; handles, addresses and links are none.
const MARKED = new RegExp(
  `(?<![A-Za-z0-9${SIGN}${PICTURE}.'/:-])[A-Za-z0-9${SIGN}${PICTURE}.-]{4,24}(?![A-Za-z0-9${SIGN}${PICTURE}/:'-])`,
  "gu",
);
const SPACED = /(?<![A-Za-z0-9'&/])[A-Za-z](?:[ ._*~-]{1,2}[A-Za-z]){3,15}(?![A-Za-z0-9'&/])/g;
const STRETCHED = /([A-Za-z])\1\1/;
const WITH_STRETCH = /(?<![a-z0-9@/.])(?=[a-z]{0,20}([a-z])\1\1)[a-z]{4,30}(?![a-z0-9])/gi;
const BEFORE_INSULT =
  "you|youre|ur|stupid|dumb|thick|lazy|fat|ugly|fucking|fuckin|bloody|dirty|filthy|total|absolute|complete|utter|rude|useless|lying|selfish";
const INSULT =
  "idiots?|morons?|bitch(?:es)?|cunts?|twats?|pricks?|bastards?|wankers?|tossers?|dickheads?|arseholes?|assholes?|retards?|scum|sluts?|slags?|whores?|cows?|pigs?|clowns?|muppets?|pakis?|niggers?|faggots?|trann(?:y|ies)";
const PEOPLE =
  "nurses?|doctors?|docs|gps?|patients?|relatives|famil(?:y|ies)|managers?|management|consultants?|surgeons?|midwives|receptionists?|women|men|people|staff|parents|mums";
const JOINED = new RegExp(
  `(?<![a-z0-9@/.])(?:(${BEFORE_INSULT})(${INSULT})|(fuck|screw|piss|sod|bugger)(you|off|them|him|her)|(kill)(yourself)|(go)(kill)(yourself)|(?<=#)(stupid|dumb|thick|lazy|useless|clueless|incompetent)(${PEOPLE}))(?![a-z0-9])`,
  "gi",
);

const BEYOND_ASCII = /[^\0-\x7f]/;

/** Everything in a plain text that is a word in disguise, in order; none overlap. */
export function disguisesIn(text: string): readonly Disguise[] {
  const found: Disguise[] = [];
  if (WORTH_A_LOOK.test(text) || (BEYOND_ASCII.test(text) && PICTURED.test(text)))
    for (const match of text.matchAll(MARKED)) found.push(...marked(match));
  for (const match of text.matchAll(SPACED)) found.push(...spaced(match));
  if (STRETCHED.test(text)) for (const match of text.matchAll(WITH_STRETCH)) found.push(...stretched(match));
  for (const match of text.matchAll(JOINED)) found.push(joined(match));
  return found.length < 2 ? found : withoutOverlap(found);
}

function withoutOverlap(found: Disguise[]): readonly Disguise[] {
  let end = 0;
  return found
    .sort((a, b) => a.from - b.from)
    .filter(({ from, to }) => {
      if (from < end) return false;
      end = to;
      return true;
    });
}

// Emphasis and the end of a sentence are no part of a word: "*idiot*", "idiot!".
const TRIMMED = new RegExp(
  `^(?<head>(?:[*_#.&%+|!-]|${SMILE})*)(?<body>.*?)(?<tail>(?:[!._#&%+|-]|${SMILE})*)$`,
  "su",
);

function marked({ 0: run, index }: RegExpExecArray): Disguise[] {
  const { head = "", body = "" } = TRIMMED.exec(run)?.groups ?? {};
  const stars = /^\*+/.exec(head)?.[0].length ?? 0;
  const text = stars > 0 && body.endsWith("*".repeat(stars)) ? body.slice(0, -stars) : body;
  const from = index + head.length;
  const whole = unmasked(text, from);
  if (whole !== undefined) return [whole];
  if (!/[.!-]/.test(text)) return [];
  return [...text.matchAll(/[^.!-]{4,}/gu)].flatMap((part) => {
    const one = unmasked(part[0], from + part.index);
    return one === undefined ? [] : [one];
  });
}

const PLAIN_WORD = /^[a-z]*$/i;
const LONGEST = 16;

function unmasked(text: string, from: number): Disguise | undefined {
  if (PLAIN_WORD.test(text)) return undefined;
  const signs = [...text.toLowerCase()];
  if (signs.length > LONGEST) return undefined;
  const kept = signs.flatMap((sign, at) => (/[a-z]/.test(sign) ? [at] : []));
  const letters = kept.map((at) => signs[at]).join("");
  const starts: number[] = [];
  let at = from;
  for (const sign of signs) {
    starts.push(at);
    at += sign.length;
  }
  const place = (sign: number): readonly [number, number] => [
    starts[sign] as number,
    (starts[sign] as number) + (signs[sign] as string).length,
  ];
  if (isDisguisable(letters) && !/[0-9]/.test(text))
    return { from, to: at, word: asCased(letters, text), places: kept.map(place) };
  // "SP-C" is a protein and "C-NT" a form.
  if (/^[A-Z]+[.-][A-Z]+$/.test(text)) return undefined;
  const isName = /^[A-Z]/.test(text) && /[a-z]/.test(text);
  const word = disguisedAs(signs, isName);
  return word === undefined
    ? undefined
    : { from, to: at, word: asCased(word, text), places: signs.map((_, sign) => place(sign)) };
}

/** "s l u t", "what a p r a t": a word of one letter before or after may belong to the sentence. */
function spaced({ 0: run, index }: RegExpExecArray): Disguise[] {
  const places = [...run.matchAll(/[a-z]/gi)].map((letter): [number, number] => [
    index + letter.index,
    index + letter.index + 1,
  ]);
  const letters = run.replace(/[^a-z]/gi, "");
  const first = /^[aiu]/i.test(letters) ? 1 : 0;
  const last = /u$/i.test(letters) ? 1 : 0;
  for (const [head, tail] of [
    [0, 0],
    [first, 0],
    [0, last],
    [first, last],
  ] as const) {
    const word = letters.slice(head, letters.length - tail);
    if (!isDisguisable(word.toLowerCase())) continue;
    const kept = places.slice(head, letters.length - tail);
    const from = kept[0]?.[0];
    const to = kept.at(-1)?.[1];
    if (from !== undefined && to !== undefined) return [{ from, to, word, places: kept }];
  }
  return [];
}

function stretched({ 0: run, index }: RegExpExecArray): Disguise[] {
  const word = stretchedFrom(run.toLowerCase());
  if (word === undefined) return [];
  const places: [number, number][] = [];
  let at = 0;
  for (const letter of word) {
    const next = run.toLowerCase().indexOf(letter, at);
    places.push([index + next, index + next + 1]);
    at = next + 1;
  }
  const last = places.at(-1);
  if (last !== undefined) last[1] = index + run.length;
  return [{ from: index, to: index + run.length, word: asCased(word, run), places }];
}

function joined({ 0: run, index, ...groups }: RegExpExecArray): Disguise {
  const parts = Object.values(groups).filter(
    (part): part is string => typeof part === "string" && part !== "" && part.length < run.length,
  );
  const places: [number, number][] = [];
  let at = index;
  for (const [order, part] of parts.entries()) {
    if (order > 0) places.push([at - 1, at]);
    for (let letter = 0; letter < part.length; letter++) places.push([at + letter, at + letter + 1]);
    at += part.length;
  }
  return { from: index, to: at, word: parts.join(" "), places };
}

function asCased(word: string, written: string): string {
  if (!/[a-z]/.test(written)) return word.toUpperCase();
  return /^[A-Z]/.test(written) ? (word[0] as string).toUpperCase() + word.slice(1) : word;
}
