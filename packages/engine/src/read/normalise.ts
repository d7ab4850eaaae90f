/**
 * Folds what people type into one plain spelling, and remembers where each piece came from.
 *
 * Curly quotes become straight, accents and look-alike letters become plain Latin ones, full-width and
 * mathematical letters become ASCII, zero-width characters disappear, HTML entities are decoded. Letters keep
 * their case here. Everything outside this folder sees offsets of the original text only.
 */
export interface Plain {
  readonly text: string;
  /** Offset in the original text of the unit at `index` of the plain one. */
  start(index: number): number;
  /** End offset in the original text of the range that ends before `index` of the plain one. */
  end(index: number): number;
  /** Where in the plain text the original's unit at `offset`, or the first one after it that is left, has gone. */
  index(offset: number): number;
}

const PRINTABLE_ASCII = /^[\t\n\x20-\x25\x27-\x7e]*$/;

/** Entities that copied web text holds; anything else stays as it is. */
const ENTITY = /&(?:amp|lt|gt|quot|apos|nbsp|#39|#x27|#8217|#8216|#8220|#8221);/y;
const ENTITY_TEXT: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&nbsp;": " ",
  "&#39;": "'",
  "&#x27;": "'",
  "&#8216;": "'",
  "&#8217;": "'",
  "&#8220;": '"',
  "&#8221;": '"',
};

const INVISIBLE =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]/;
const SPACE = /[\r\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const COMBINING = /\p{Mn}/u;

const FOLDED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "\u2018": "'",
    "\u2019": "'",
    "\u201a": "'",
    "\u201b": "'",
    "\u02bc": "'",
    "\u2032": "'",
    "\u00b4": "'",
    "`": "'",
    "\u201c": '"',
    "\u201d": '"',
    "\u201e": '"',
    "\u201f": '"',
    "\u2033": '"',
    "\u00ab": '"',
    "\u00bb": '"',
    "\u2010": "-",
    "\u2011": "-",
    "\u2012": "-",
    "\u2013": "-",
    "\u2212": "-",
    "\u2028": "\n",
    "\u2029": "\n",
    "\u0085": "\n",
    "\u2026": "...",
    ß: "ss",
    æ: "ae",
    Æ: "AE",
    œ: "oe",
    Œ: "OE",
    ø: "o",
    Ø: "O",
    ł: "l",
    Ł: "L",
    đ: "d",
    Đ: "D",
    ð: "d",
    Ð: "D",
    þ: "th",
    Þ: "Th",
    ı: "i",
    İ: "I",
    ŋ: "ng",
    Ŋ: "NG",
  }),
);

/** Cyrillic and Greek letters that look like Latin ones; folded only inside a word that also has Latin letters. */
const LOOKALIKE: ReadonlyMap<string, string> = new Map(
  Array.from(
    "аaеeоoрpсcуyхxіiѕsјjԁdһhАAВBЕEКKМMНHОOРPСCТTУYХXІIЅSЈJαaοoνvρpτtιiκkΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX",
  ).reduce<[string, string][]>((pairs, letter, index, all) => {
    if (index % 2 === 0) pairs.push([letter, all[index + 1] ?? letter]);
    return pairs;
  }, []),
);
const MIXED_WORD = /(?=\p{L}*[a-zA-Z])(?=\p{L}*[\u0370-\u03ff\u0400-\u052f])\p{L}+/gu;

export function normalise(original: string): Plain {
  if (PRINTABLE_ASCII.test(original)) return { text: original, start: same, end: same, index: same };
  return new Folded(original);
}

const same = (index: number): number => index;

class Folded implements Plain {
  readonly text: string;
  /** Where each plain unit starts in the original, with one entry more for the end. */
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;

  constructor(original: string) {
    const mixed = mixedWords(original);
    const pieces: string[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    const put = (piece: string, start: number, end: number) => {
      pieces.push(piece);
      for (let unit = 0; unit < piece.length; unit++) {
        starts.push(start);
        ends.push(end);
      }
    };
    let at = 0;
    while (at < original.length) {
      const code = original.charCodeAt(at);
      if (code < 0x80 && code !== 0x26 && code !== 0x0d && code !== 0x60) {
        put(original[at] as string, at, at + 1);
        at += 1;
        continue;
      }
      const entity = code === 0x26 ? entityAt(original, at) : undefined;
      const letter = entity ?? String.fromCodePoint(original.codePointAt(at) as number);
      const end = at + letter.length;
      if (entity !== undefined) put(ENTITY_TEXT[entity] as string, at, end);
      else put(fold(letter, mixed.has(at)), at, end);
      at = end;
    }
    this.text = pieces.join("");
    this.#starts = Uint32Array.from(starts);
    this.#ends = Uint32Array.from(ends);
    this.#length = original.length;
  }

  readonly #length: number;
  #indexes: Uint32Array | undefined;

  index(offset: number): number {
    this.#indexes ??= this.#indexesByOffset();
    return this.#indexes[Math.max(offset, 0)] ?? this.text.length;
  }

  #indexesByOffset(): Uint32Array {
    const indexes = new Uint32Array(this.#length + 1);
    let index = 0;
    for (let offset = 0; offset <= this.#length; offset++) {
      while (index < this.text.length && (this.#starts[index] as number) < offset) index += 1;
      indexes[offset] = index;
    }
    return indexes;
  }

  start(index: number): number {
    return this.#starts[index] ?? this.#length;
  }

  end(index: number): number {
    return index <= 0 ? 0 : (this.#ends[index - 1] ?? this.#length);
  }
}

function entityAt(text: string, at: number): string | undefined {
  ENTITY.lastIndex = at;
  return ENTITY.exec(text)?.[0];
}

function fold(letter: string, inMixedWord: boolean): string {
  const folded = FOLDED.get(letter);
  if (folded !== undefined) return folded;
  if (INVISIBLE.test(letter)) return "";
  if (SPACE.test(letter)) return " ";
  if (inMixedWord) return LOOKALIKE.get(letter) ?? letter;
  const code = letter.codePointAt(0) as number;
  const isStyledAscii = (code >= 0xff01 && code <= 0xff5e) || (code >= 0x1d400 && code <= 0x1d7ff);
  if (isStyledAscii) return letter.normalize("NFKC");
  if (code >= 0xc0 && code <= 0x24f) return stripAccent(letter);
  if (code >= 0x1e00 && code <= 0x1eff) return stripAccent(letter);
  if (code >= 0x300 && COMBINING.test(letter)) return "";
  return letter;
}

function stripAccent(letter: string): string {
  const base = letter.normalize("NFD")[0] as string;
  return base.charCodeAt(0) < 0x80 ? base : letter;
}

/** Offsets of the units that lie in words mixing Latin with Cyrillic or Greek letters. */
function mixedWords(text: string): ReadonlySet<number> {
  const units = new Set<number>();
  if (!/[\u0370-\u03ff\u0400-\u052f]/.test(text)) return units;
  for (const word of text.matchAll(MIXED_WORD)) {
    for (let unit = 0; unit < word[0].length; unit++) units.add(word.index + unit);
  }
  return units;
}

/** Lower case in which every unit keeps its place: the few letters whose lower case is longer stay as they are. */
export function lowerSameLength(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }).join("");
}
