import type { Context, Draft } from "../draft.ts";
import type { Span } from "../span.ts";
import { Gates, type Plan, planFor } from "./gates.ts";
import { isNegatedBefore } from "./negation.ts";
import { lowerSameLength, normalise, type Plain } from "./normalise.ts";
import { openingsIn, type PatternOpenings, type TextOpenings } from "./pattern-openings.ts";
import { type PatternsBySet, type PhraseSet, patternsFor } from "./phrase-set.ts";
import { findQuotes } from "./quotes.ts";
import type { Match, Reading } from "./reading.ts";
import { splitSentences } from "./sentences.ts";
import { SIGNALS, type SignalName } from "./signals/signals.ts";
import { type Token, type Tokens, tokenise } from "./tokenise.ts";
import { undisguised } from "./undisguised.ts";

/** Reads a draft: folds the spelling, splits words and sentences, finds quotations and signals as they are asked for. */
export function read(draft: Draft): Reading {
  return new TextReading(draft.text, draft.context);
}

class TextReading implements Reading {
  readonly text: string;
  readonly context: Context;
  readonly #plain: Plain;
  readonly #lower: string;
  #tokens: Tokens | undefined;
  #sentences: readonly Span[] | undefined;
  #quotes: readonly Span[] | undefined;
  #gates: Gates | undefined;
  #openings: TextOpenings | undefined;
  #words: ReadonlySet<string> | undefined;
  #patterns: PatternsBySet | undefined;
  #replyTo: Reading | undefined;
  #bio: Reading | undefined;
  readonly #signals = new Map<SignalName, readonly Match[]>();

  constructor(text: string, context: Context) {
    this.text = text;
    this.context = context;
    this.#plain = undisguised(normalise(text));
    this.#lower = lowerSameLength(this.#plain.text);
  }

  get tokens(): readonly Token[] {
    return this.#tokenised.tokens;
  }

  get #tokenised(): Tokens {
    this.#tokens ??= tokenise(this.#plain, this.#lower);
    return this.#tokens;
  }

  get sentences(): readonly Span[] {
    this.#sentences ??= splitSentences(this.#plain);
    return this.#sentences;
  }

  get quotes(): readonly Span[] {
    this.#quotes ??= findQuotes(this.#plain);
    return this.#quotes;
  }

  get replyTo(): Reading | undefined {
    const { replyTo } = this.context;
    if (replyTo !== undefined) this.#replyTo ??= readBeside(this.context, replyTo);
    return this.#replyTo;
  }

  get bio(): Reading | undefined {
    const bio = this.context.author?.bio;
    if (bio !== undefined) this.#bio ??= readBeside(this.context, bio);
    return this.#bio;
  }

  matches(pattern: RegExp | PhraseSet): readonly Match[] {
    if (pattern instanceof RegExp) return this.#matchesOf(pattern);
    this.#patterns ??= patternsFor(this.tokens);
    const found = (this.#patterns.get(pattern) ?? []).flatMap((each) => this.#matchesOf(each));
    return firstsWithoutOverlap(found);
  }

  #matchesOf(pattern: RegExp): readonly Match[] {
    return this.#search(pattern, this.#lower, false);
  }

  casedMatches(pattern: RegExp): readonly Match[] {
    return this.#search(pattern, this.#plain.text, true);
  }

  #search(pattern: RegExp, text: string, isCased: boolean): readonly Match[] {
    const plan = planFor(pattern, isCased);
    if (plan === undefined) return matchesIn(text, pattern, this.#plain);
    if (!this.#isOpen(plan)) return NO_MATCHES;
    const { openings, here } = plan;
    if (openings === undefined) return matchesIn(text, pattern, this.#plain);
    return matchesAt(this.#textOpenings, openings, here, text, this.#plain);
  }

  #isOpen(plan: Plan): boolean {
    this.#gates ??= new Gates(this.#tokenised);
    return this.#gates.isOpen(plan);
  }

  get #textOpenings(): TextOpenings {
    this.#openings ??= openingsIn(this.#lower);
    return this.#openings;
  }

  has(pattern: RegExp): boolean {
    const plan = planFor(pattern, false);
    if (plan !== undefined && !this.#isOpen(plan)) return false;
    if (plan?.openings === undefined) {
      pattern.lastIndex = 0;
      return pattern.test(this.#lower);
    }
    return holdsAt(this.#textOpenings, plan.openings, plan.here, this.#lower);
  }

  hasWord(word: string): boolean {
    this.#words ??= new Set(this.tokens.map((token) => token.lower));
    return this.#words.has(word);
  }

  signal(name: SignalName): readonly Match[] {
    let found = this.#signals.get(name);
    if (found === undefined) {
      found = this.matches(SIGNALS[name]);
      this.#signals.set(name, found);
    }
    return found;
  }

  around(span: Span, before: number, after: number): string {
    return this.plainOf({
      start: Math.max(0, span.start - before),
      end: Math.min(this.text.length, span.end + after),
    });
  }

  before(span: Span, size: number): string {
    const start = Math.max(this.sentenceOf(span).start, span.start - size, 0);
    return this.plainOf({ start, end: span.start });
  }

  after(span: Span, size: number): string {
    const end = Math.min(
      this.sentenceOf({ start: Math.max(span.end - 1, 0), end: span.end }).end,
      span.end + size,
    );
    return this.plainOf({ start: span.end, end: Math.max(end, span.end) });
  }

  sentenceOf(span: Span): Span {
    const { sentences } = this;
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sentences[middle] as Span).start <= span.start) low = middle;
      else high = middle - 1;
    }
    return sentences[low] ?? { start: 0, end: this.text.length };
  }

  plainOf(span: Span): string {
    return this.#lower.slice(this.#plain.index(span.start), this.#plain.index(span.end));
  }

  isNegated(span: Span): boolean {
    return isNegatedBefore(this.before(span, 40));
  }

  isQuoted(span: Span): boolean {
    return this.quotes.some((quote) => quote.start <= span.start && span.end <= quote.end);
  }
}

/** What stood beside the last drafts: it stays the same while a draft is written, and while its fixes are tried. */
let besides: readonly Reading[] = [];
const MOST_BESIDES = 4;

function readBeside({ country }: Context, text: string): Reading {
  const isSame = (each: Reading) => each.text === text && each.context.country === country;
  const reading = besides.find(isSame) ?? new TextReading(text, { country });
  if (besides[0] !== reading)
    besides = [reading, ...besides.filter((each) => each !== reading)].slice(0, MOST_BESIDES);
  return reading;
}

const NO_MATCHES: readonly Match[] = [];

/**
 * What `text.matchAll(pattern)` gives, without the copy of the pattern that it makes each time: with some hundreds of
 * patterns that copy costs more than the search.
 */
function matchesIn(text: string, pattern: RegExp, plain: Plain): readonly Match[] {
  if (!pattern.global) throw new TypeError(`pattern needs the g flag: ${pattern.source.slice(0, 40)}`);
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NO_MATCHES;
  const found: Match[] = [];
  while (match !== null) {
    found.push(new PlainMatch(match, plain));
    if (match[0] === "") pattern.lastIndex += 1;
    match = pattern.exec(text);
  }
  return found;
}

/** Whether a pattern holds at any place where a match of it may open. */
function holdsAt(places: TextOpenings, openings: PatternOpenings, here: RegExp, text: string): boolean {
  for (let index = 0; index < places.count; index++) {
    if (!openings.has(places.pair[index] as number, places.word[index] as number)) continue;
    here.lastIndex = places.at[index] as number;
    if (here.test(text)) return true;
  }
  return false;
}

/** The same, tried only where a match of the pattern may open. `here`: the pattern with the `y` flag. */
function matchesAt(
  places: TextOpenings,
  openings: PatternOpenings,
  here: RegExp,
  text: string,
  plain: Plain,
): readonly Match[] {
  let found: Match[] | undefined;
  let end = 0;
  for (let index = 0; index < places.count; index++) {
    const at = places.at[index] as number;
    if (at < end || !openings.has(places.pair[index] as number, places.word[index] as number)) continue;
    here.lastIndex = at;
    const match = here.exec(text);
    if (match === null) continue;
    found ??= [];
    found.push(new PlainMatch(match, plain));
    end = match.index + match[0].length;
  }
  return found ?? NO_MATCHES;
}

class PlainMatch implements Match {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly #match: RegExpExecArray;
  readonly #plain: Plain;

  constructor(match: RegExpExecArray, plain: Plain) {
    this.text = match[0];
    this.start = plain.start(match.index);
    this.end = plain.end(match.index + match[0].length);
    this.groups = match.groups ?? NO_GROUPS;
    this.#match = match;
    this.#plain = plain;
  }

  group(name: string): Span | undefined {
    const range = this.#match.indices?.groups?.[name];
    return range && { start: this.#plain.start(range[0]), end: this.#plain.end(range[1]) };
  }
}

/** As one alternation would: the leftmost, of those the one listed first, and none that begins inside it. */
function firstsWithoutOverlap(matches: readonly Match[]): readonly Match[] {
  if (matches.length < 2) return matches;
  let end = 0;
  return [...matches]
    .sort((a, b) => a.start - b.start)
    .filter((match) => {
      if (match.start < end) return false;
      end = match.end;
      return true;
    });
}

const NO_GROUPS: Readonly<Record<string, string | undefined>> = {};
