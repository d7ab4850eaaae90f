import type { Token } from "./tokenise.ts";
import { WordIndex } from "./word-index.ts";

/**
 * Many phrases as one pattern, filed under a word that each must contain. Of some hundred phrases only those whose word
 * stands in the draft are looked for, which makes a long list cost what a short one does.
 */
export class PhraseSet {
  /** The filing words: exact, or the beginning of a word when they end in `*`. */
  readonly words: readonly string[];

  /** `byWord`: patterns over the plain lower-case text, filed under a word (or several apart by spaces). */
  constructor(byWord: Readonly<Record<string, string | readonly string[]>>) {
    Object.entries(byWord).forEach(([words, patterns], order) => {
      const file = new PhraseFile(this, order, [patterns].flat());
      for (const word of words.split(" ")) FILES.put(word, file);
    });
    this.words = [...new Set(Object.keys(byWord).flatMap((words) => words.split(" ")))];
  }
}

/** Every file of every set, so that a draft's words are looked up once for all of them. */
const FILES = new WordIndex<PhraseFile>();

class PhraseFile {
  readonly set: PhraseSet;
  readonly order: number;
  readonly #patterns: readonly string[];
  #compiled: RegExp | undefined;

  constructor(set: PhraseSet, order: number, patterns: readonly string[]) {
    this.set = set;
    this.order = order;
    this.#patterns = patterns;
  }

  /** Made when first needed: most files of most sets never are. */
  get pattern(): RegExp {
    this.#compiled ??= new RegExp(`(?<![\\w'])(?:${this.#patterns.join("|")})(?![\\w'])`, "gu");
    return this.#compiled;
  }
}

export type PatternsBySet = ReadonlyMap<PhraseSet, readonly RegExp[]>;

/** The patterns worth trying in a text with these words, set by set, each set's in its order. */
export function patternsFor(tokens: readonly Token[]): PatternsBySet {
  const files = new Set<PhraseFile>();
  for (const { word } of tokens) for (const file of FILES.valuesFor(word)) files.add(file);
  const patterns = new Map<PhraseSet, RegExp[]>();
  for (const file of [...files].sort((a, b) => a.order - b.order)) {
    const ofSet = patterns.get(file.set);
    if (ofSet === undefined) patterns.set(file.set, [file.pattern]);
    else ofSet.push(file.pattern);
  }
  return patterns;
}
