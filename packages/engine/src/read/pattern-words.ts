import { type PatternNode, parsePattern } from "./pattern-tree.ts";

/**
 * One way for a pattern to match: a word stands in the text, and one of each list of others too. Words are runs of
 * letters, runs of digits or single other signs, in lower case; `vaccin*` is a beginning. Some words stand for what a
 * text has: `digits(3)` for a run of three digits or more, `digitsInAll(6)` for six anywhere, LETTER_DIGIT for a digit
 * right after a letter.
 */
export interface Way {
  readonly word: string;
  readonly also: readonly (readonly string[])[];
}

const ANY_DIGIT = "\u0004";
const ANY_LETTER = "\u0005";
/** Counts of digits beyond this are not told apart. */
export const MOST_DIGITS = 9;

export function digits(count: number): string {
  return ANY_DIGIT + Math.min(count, MOST_DIGITS);
}

export function digitsInAll(count: number): string {
  return ANY_LETTER + Math.min(count, MOST_DIGITS);
}

export const LETTER_DIGIT = "\u0006";
export const DIGIT_LETTER = "\u0007";

/**
 * The ways for a pattern to match: a text in which none of them holds cannot match. Nothing when the pattern may match
 * a text of any words. A text that has the words need not match.
 */
export function waysToMatch(source: string, isCased: boolean): readonly Way[] | undefined {
  return demandOf(parsePattern(source, isCased), UNKNOWN, UNKNOWN)?.ways;
}

/** Signs in a spelling for what is not known of a text. */
const UNKNOWN = "\u0002";
/** Neither letter nor digit on this side. */
const EDGE = "\u0000";
const NO_LETTER = "\u0001";
const NO_DIGIT = "\u0003";

/** With more spellings than this a pattern is taken apart. */
const MOST_SPELLINGS = 96;

/** Ways, and in what share of texts one of them may be expected to hold. */
interface Demand {
  readonly ways: readonly Way[];
  readonly share: number;
}

/** What a pattern asks between two known neighbours. */
function demandOf(node: PatternNode, before: string, after: string): Demand | undefined {
  const spellings = spellingsOf(node);
  if (spellings !== undefined) return demandOfSpellings(spellings.map((text) => before + text + after));
  if (node.kind === "choice") return either(node.nodes.map((each) => demandOf(each, before, after)));
  if (node.kind === "sequence") return demandOfSequence(node.nodes, before, after);
  if (node.kind === "look") return demandOf(node.node, UNKNOWN, UNKNOWN);
  if (node.kind === "repeat" && node.min > 0)
    return demandOf(node.node, before, node.max > 1 ? UNKNOWN : after);
  return undefined;
}

/** Takes a sequence apart where its spellings become too many: each part is asked for by itself. */
function demandOfSequence(nodes: readonly PatternNode[], before: string, after: string): Demand | undefined {
  const demands: (Demand | undefined)[] = [];
  let sofar: readonly string[] = [before];
  nodes.forEach((node, index) => {
    if (node.kind === "look") demands.push(demandOf(node.node, UNKNOWN, UNKNOWN));
    const spellings = spellingsOf(node);
    const joined = spellings && join(sofar, spellings);
    if (joined !== undefined) {
      sofar = joined;
      return;
    }
    const last = edgeOf(sofar, -1);
    const first = spellings === undefined ? UNKNOWN : edgeOf(spellings, 0);
    demands.push(demandOfSpellings(sofar.map((text) => text + first)));
    if (spellings !== undefined) {
      sofar = spellings.map((text) => last + text);
      return;
    }
    demands.push(demandOf(node, last, firstOf(nodes.slice(index + 1), after)));
    sofar = [UNKNOWN];
  });
  demands.push(demandOfSpellings(sofar.map((text) => text + after)));
  return both(demands);
}

/** What comes first of the rest of a sequence. */
function firstOf(nodes: readonly PatternNode[], after: string): string {
  for (const node of nodes) {
    const spellings = spellingsOf(node);
    if (spellings === undefined) return UNKNOWN;
    if (spellings.some((text) => text !== "")) return edgeOf(spellings, 0);
  }
  return after;
}

/** Every spelling that a pattern accepts, with signs for what is not known; nothing when there are too many. */
function spellingsOf(node: PatternNode): readonly string[] | undefined {
  switch (node.kind) {
    case "set":
      return node.few ?? [signOf(node.letter, node.digit, node.other)];
    case "edge":
      return [signOf(node.letter, node.digit, true)];
    case "look":
      return [""];
    case "choice":
      return unite(node.nodes.map(spellingsOf));
    case "sequence":
      return node.nodes.reduce<readonly string[] | undefined>(
        (sofar, each) => {
          const spellings = sofar && spellingsOf(each);
          return spellings && join(sofar, spellings);
        },
        [""],
      );
    case "repeat": {
      if (node.max === 0) return [""];
      const once = spellingsOf(node.node);
      if (once === undefined) return undefined;
      let least: readonly string[] | undefined = once;
      // Digits are counted; of the rest, one turn tells as much as several.
      for (let turn = 1; turn < node.min && once.length === 1 && turn < MOST_DIGITS; turn++)
        least = least && join(least, once);
      const often = node.max > node.min && node.max > 1 ? least && join(least, [more(once)]) : least;
      return node.min === 0 ? unite([often, [""]]) : often;
    }
  }
}

function signOf(letter: boolean, digit: boolean, other: boolean): string {
  if (letter) return digit ? UNKNOWN : other ? NO_DIGIT : ANY_LETTER;
  if (!digit) return EDGE;
  return other ? NO_LETTER : ANY_DIGIT;
}

/** What may follow when spellings are repeated. */
function more(spellings: readonly string[]): string {
  if (spellings.every((text) => /^[^a-z0-9\u0001-\u0005]*$/.test(text))) return EDGE;
  if (spellings.every((text) => /^[^a-z\u0002\u0003\u0005]*$/.test(text))) return NO_LETTER;
  // Whatever comes between, each turn ends as the first did.
  return UNKNOWN + edgeOf(spellings, -1);
}

function join(left: readonly string[], right: readonly string[]): readonly string[] | undefined {
  if (left.length * right.length > MOST_SPELLINGS) return undefined;
  return left.flatMap((before) => right.map((after) => before + after));
}

function unite(parts: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  let all: readonly string[] = [];
  for (const part of parts) {
    if (part === undefined || all.length + part.length > MOST_SPELLINGS) return undefined;
    all = [...all, ...part];
  }
  return all;
}

/** An edge when every spelling has neither letter nor digit at that end. */
function edgeOf(spellings: readonly string[], at: 0 | -1): string {
  return spellings.every((text) => /^[^a-z0-9\u0001-\u0005]$/.test(text.at(at) ?? UNKNOWN)) ? EDGE : UNKNOWN;
}

/** Each spelling by its rarest words; spellings that share the rarest are one way. */
function demandOfSpellings(spellings: readonly string[]): Demand | undefined {
  const others = new Map<string, (readonly string[])[]>();
  for (const spelling of spellings) {
    const [word, ...also] = rarestWords(spelling);
    if (word === undefined) return undefined;
    const sofar = others.get(word);
    if (sofar === undefined) others.set(word, [also]);
    else sofar.push(also);
  }
  return demandFor(
    Array.from(others, ([word, alsos]): Way => {
      const least = Math.min(...alsos.map((also) => also.length));
      return {
        word,
        also: Array.from({ length: least }, (_, at) => [...new Set(alsos.map((also) => also[at] as string))]),
      };
    }),
  );
}

/** How many other words are asked for besides the rarest. */
const MOST_OTHERS = 2;

function demandFor(ways: readonly Way[]): Demand {
  const telling = ways.map(({ word, also }) => ({
    word,
    also: also.filter((others) => shareOfAny(others) < USELESS).slice(0, MOST_OTHERS),
  }));
  let share = 0;
  for (const { word, also } of telling)
    share += also.reduce((least, others) => least * shareOfAny(others), shareOf(word));
  return { ways: telling, share };
}

// An asterisk would be taken for the end of a beginning.
const RUN = /[a-z]+|[0-9\u0004]+|[^a-z0-9\s*\u0000-\u0005]/g;

function rarestWords(spelling: string): string[] {
  const words = new Set<string>();
  for (const match of spelling.matchAll(RUN)) {
    const word = wordAt(spelling, match.index, match[0]);
    if (word !== undefined) words.add(word);
  }
  const count = spelling.match(/[0-9\u0004]/g)?.length ?? 0;
  if (count > 1) words.add(digitsInAll(count));
  if (/[a-z\u0005][0-9\u0004]/.test(spelling)) words.add(LETTER_DIGIT);
  if (/[0-9\u0004][a-z\u0005]/.test(spelling)) words.add(DIGIT_LETTER);
  return [...words].sort((a, b) => shareOf(a) - shareOf(b)).slice(0, 1 + MOST_OTHERS);
}

/** A run as a word, as a beginning where it may go on, or not at all where it may have begun before. */
function wordAt(spelling: string, at: number, run: string): string | undefined {
  if (run.includes(ANY_DIGIT)) return digits(run.length);
  if (!/^[a-z0-9]/.test(run)) return run;
  const open = /^[a-z]/.test(run) ? /[\u0002\u0003\u0005]/ : /[\u0001\u0002]/;
  const isWholeLeft = !open.test(spelling[at - 1] ?? UNKNOWN);
  if (!isWholeLeft) return /^[0-9]/.test(run) ? digits(run.length) : undefined;
  return open.test(spelling[at + run.length] ?? UNKNOWN) ? `${run}*` : run;
}

function either(demands: readonly (Demand | undefined)[]): Demand | undefined {
  const ways: Way[] = [];
  for (const demand of demands) {
    if (demand === undefined) return undefined;
    ways.push(...demand.ways);
  }
  return demandFor(ways);
}

/** The rarest of several demands that must all be met, each of its ways with the next rarest to be met besides. */
function both(demands: readonly (Demand | undefined)[]): Demand | undefined {
  const [first, ...rest] = demands.filter((demand) => demand !== undefined).sort((a, b) => a.share - b.share);
  if (first === undefined) return undefined;
  const others = rest.slice(0, MOST_OTHERS).map(({ ways }) => [...new Set(ways.map(({ word }) => word))]);
  return demandFor(first.ways.map(({ word, also }) => ({ word, also: [...also, ...others] })));
}

const USELESS = 0.6;

/** Roughly the share of posts with a word. Only speed hangs on it: what is rare makes the better question. */
function shareOf(word: string): number {
  if (word === LETTER_DIGIT || word === DIGIT_LETTER) return 0.2;
  if (/^[\u0004\u0005]/.test(word)) return 0.5 / Number(word.slice(1));
  const known = COMMON_WORDS.get(word);
  if (known !== undefined) return known;
  if (word.endsWith("*")) return BY_LENGTH[word.length - 1] ?? 0.01;
  return word.length === 1 ? 0.1 : 0.01;
}

function shareOfAny(words: readonly string[]): number {
  return Math.min(
    1,
    words.reduce((sum, word) => sum + shareOf(word), 0),
  );
}

const BY_LENGTH = [1, 0.9, 0.4, 0.1, 0.03];

const COMMON_WORDS: ReadonlyMap<string, number> = new Map(
  (
    [
      [0.95, ". , the"],
      [0.7, "' a and i s to in it"],
      [0.5, "on you for of t is my : with at that me your"],
      [
        0.3,
        'one not if so from ve we can who this no m about all was don they ) ( - ? d be have " are do he what our ll by up ! she say her as or has',
      ],
      [
        0.15,
        "them here re off out two own like there but know every ask please his day tell just people had us been only first back got before after an go get now said anyone nobody new asked see told him today time week years come will when because never last put how",
      ],
      [
        0.07,
        "did still down any good take home year since again am night need same over then their says than want more were someone",
      ],
    ] as const
  ).flatMap(([share, words]) => words.split(" ").map((word): [string, number] => [word, share])),
);
