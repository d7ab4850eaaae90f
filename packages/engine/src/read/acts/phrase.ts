import type { Token } from "../tokenise.ts";
import { WordFact } from "../word.ts";
import { WordIndex } from "../word-index.ts";

/**
 * A phrase as words: `thank you`, `i/we own`, `apolog*`. A slash parts alternatives, `*` ends a beginning, `?` after a word
 * lets it be left out, `_` is any word, `<kin>` a named list, `^` before the first word and `$` after the last hold the phrase to the
 * sentence's start or end. Walking through words costs a small part of what a pattern over letters does.
 */
export class Phrase {
  /** Which cue it stands for. */
  readonly cue: number;
  readonly written: string;
  readonly #steps: readonly Step[];
  readonly #opensSentence: boolean;
  readonly #endsSentence: boolean;

  constructor(written: string, cue: number, lists: Lists) {
    const words = written.split(" ");
    this.cue = cue;
    this.written = written;
    this.#opensSentence = words[0] === "^";
    this.#endsSentence = words.at(-1) === "$";
    this.#steps = words.filter((word) => word !== "^" && word !== "$").map((word) => stepOf(word, lists));
  }

  /** The words that a text must have for the phrase to begin there. */
  get firstWords(): readonly string[] {
    const first = this.#steps[0];
    if (first === undefined || first.isAny || first.isOptional)
      throw new TypeError(`the first word is not written out: ${this.written}`);
    return [...first.words, ...first.beginnings.map((beginning) => `${beginning}*`)];
  }

  /** The words of which one must follow the first; undefined where others may, or none need. */
  get secondWords(): ReadonlySet<string> | undefined {
    const second = this.#steps[1];
    if (second === undefined || second.isAny || second.isOptional || second.beginnings.length > 0)
      return undefined;
    return second.words;
  }

  beginsWith(lower: string): boolean {
    const first = this.#steps[0];
    return first !== undefined && fits(first, lower);
  }

  /** Where the phrase ends that begins at `at`, in a sentence of the tokens from `from` to before `to`; -1 if none does. */
  endAt(tokens: readonly Token[], at: number, from: number, to: number): number {
    if (this.#opensSentence && at !== from) return -1;
    return this.#walk(tokens, at, to, 0);
  }

  #walk(tokens: readonly Token[], at: number, to: number, number: number): number {
    const step = this.#steps[number];
    if (step === undefined) return this.#endsSentence && at !== to ? -1 : at;
    if (at < to && fits(step, (tokens[at] as Token).word.lower)) {
      const end = this.#walk(tokens, at + 1, to, number + 1);
      if (end !== -1) return end;
    }
    return step.isOptional ? this.#walk(tokens, at, to, number + 1) : -1;
  }
}

/** Lists of words that phrases may name. */
export type Lists = Readonly<Record<string, string>>;

interface Step {
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly isAny: boolean;
  readonly isOptional: boolean;
}

function stepOf(written: string, lists: Lists): Step {
  const isOptional = written.endsWith("?");
  const bare = isOptional ? written.slice(0, -1) : written;
  const alternatives = bare.split("/").flatMap((each) => {
    if (!each.startsWith("<")) return [each];
    const list = lists[each.slice(1, -1)];
    if (list === undefined) throw new TypeError(`no list is called ${each}`);
    return list.split(" ");
  });
  return {
    words: new Set(alternatives.filter((each) => !each.endsWith("*") && each !== "_")),
    beginnings: alternatives.filter((each) => each.endsWith("*")).map((each) => each.slice(0, -1)),
    isAny: bare === "_",
    isOptional,
  };
}

function fits({ words, beginnings, isAny }: Step, lower: string): boolean {
  if (isAny || words.has(lower)) return true;
  for (const beginning of beginnings) if (lower.startsWith(beginning)) return true;
  return false;
}

/** The phrases that may begin with a word: those whose second word is written out by it, and the rest. */
export interface Openings {
  readonly bySecond: ReadonlyMap<string, readonly Phrase[]>;
  readonly others: readonly Phrase[];
}

/** Phrases filed under their first words, then their second: "I" alone begins dozens, "I regret" one. */
export class PhraseFile {
  readonly #byFirst = new WordIndex<Phrase>();
  readonly #openings = new WordFact((lower): Openings => openingsOf(this.#byFirst.find(lower), lower));

  constructor(phrases: readonly Phrase[]) {
    for (const phrase of phrases) for (const word of phrase.firstWords) this.#byFirst.put(word, phrase);
  }

  /** Marks the cues of the phrases that begin at `at`, in a sentence of the tokens from `from` to before `to`. */
  mark(tokens: readonly Token[], at: number, from: number, to: number, cues: Uint8Array): void {
    const openings = this.#openings.of((tokens[at] as Token).word);
    if (openings === NONE) return;
    const { bySecond, others } = openings;
    markThose(others, tokens, at, from, to, cues);
    if (at + 1 === to) return;
    const phrases = bySecond.get((tokens[at + 1] as Token).word.lower);
    if (phrases !== undefined) markThose(phrases, tokens, at, from, to, cues);
  }
}

function markThose(
  phrases: readonly Phrase[],
  tokens: readonly Token[],
  at: number,
  from: number,
  to: number,
  cues: Uint8Array,
): void {
  for (const phrase of phrases)
    if (cues[phrase.cue] === 0 && phrase.endAt(tokens, at, from, to) !== -1) cues[phrase.cue] = 1;
}

const NONE: Openings = { bySecond: new Map(), others: [] };

function openingsOf(phrases: readonly Phrase[], first: string): Openings {
  const bySecond = new Map<string, Phrase[]>();
  const others: Phrase[] = [];
  for (const phrase of phrases) {
    if (!phrase.beginsWith(first)) continue;
    const seconds = phrase.secondWords;
    if (seconds === undefined) others.push(phrase);
    for (const second of seconds ?? []) bySecond.set(second, [...(bySecond.get(second) ?? []), phrase]);
  }
  return bySecond.size === 0 && others.length === 0 ? NONE : { bySecond, others };
}
