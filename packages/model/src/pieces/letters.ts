import type { Span } from "@bedside/engine";

/** One code point as the reader sees it, and where the letter that it was made of stands in the text. */
export interface Letter extends Span {
  readonly letter: string;
  /** What stands by itself: a mark of punctuation, or a sign of a script that writes no spaces. */
  readonly isAlone: boolean;
}

/** Spaces of any width, and line breaks. NEL and vertical tabs count as control characters, as the reader learned it. */
const SPACE = /[\t\n\r\p{Z}]/u;
/** Half a surrogate pair is nothing either; Python, in which the reader learned, never sees one. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\ufffd]/u;
const ACCENTS = /\p{Mn}/gu;
/** BERT counts every sign of ASCII that is no letter or digit as punctuation, also `$` and `+`. */
const PUNCTUATION = /[\p{P}!-/:-@[-`{-~]/u;
/** The ranges that BERT calls Chinese, as the tokenizers library has them. */
const IDEOGRAPH =
  /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{2a6df}\u{2a700}-\u{2b81f}\u{2b920}-\u{2ceaf}\u{2f800}-\u{2fa1f}]/u;

/**
 * The words of a text as BERT's uncased normaliser and pre-tokeniser make them: unseen characters dropped, ideographs set
 * apart, accents stripped, lower case, split at white space and punctuation. Every letter remembers its place.
 */
export function* wordsOf(text: string): Generator<readonly Letter[]> {
  let word: Letter[] = [];
  for (const letter of lettersOf(text)) {
    if (letter === undefined || letter.isAlone) {
      if (word.length > 0) yield word;
      word = [];
      if (letter !== undefined) yield [letter];
    } else {
      word.push(letter);
    }
  }
  if (word.length > 0) yield word;
}

/** Letters in order; undefined for white space. */
function* lettersOf(text: string): Generator<Letter | undefined> {
  let end = 0;
  for (const character of text) {
    const start = end;
    end += character.length;
    if (SPACE.test(character)) yield undefined;
    else if (!UNSEEN.test(character)) yield* plainLetters(character, start, end);
  }
}

function* plainLetters(character: string, start: number, end: number): Generator<Letter> {
  if (character <= "~") {
    yield { letter: character.toLowerCase(), start, end, isAlone: PUNCTUATION.test(character) };
    return;
  }
  const isIdeograph = IDEOGRAPH.test(character);
  for (const bare of character.normalize("NFD").replace(ACCENTS, ""))
    for (const letter of bare.toLowerCase())
      yield { letter, start, end, isAlone: isIdeograph || PUNCTUATION.test(letter) };
}
