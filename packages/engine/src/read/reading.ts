import type { Context } from "../draft.ts";
import type { Span } from "../span.ts";
import type { PhraseSet } from "./phrase-set.ts";
import type { SignalName } from "./signals/signals.ts";
import type { Token } from "./tokenise.ts";

/** A place where a pattern holds, at its place in the original text. */
export interface Match extends Span {
  /** The plain spelling that matched: lower case from `matches`, case kept from `casedMatches`. */
  readonly text: string;
  /** Named groups that took part, in the same plain spelling. */
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** Where a named group lies; only for patterns with the `d` flag. */
  group(name: string): Span | undefined;
}

/**
 * A draft as Bedside understands it. Rules look through it by patterns over the plain spelling (straight quotes,
 * no accents, ASCII letters and digits) and get back places in the original text.
 */
export interface Reading {
  /** The original text. Every span is a range of it. */
  readonly text: string;
  readonly context: Context;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  /** What is inside quotation marks, or a line quoted with `>`. */
  readonly quotes: readonly Span[];
  /** The text being answered, read the same way. */
  readonly replyTo: Reading | undefined;
  /** The author's bio, read the same way. */
  readonly bio: Reading | undefined;

  /** Matches of a global pattern, or of a set of phrases, over the plain text in lower case; none overlap. */
  matches(pattern: RegExp | PhraseSet): readonly Match[];
  /** Matches of a global pattern over the plain text with its case kept. */
  casedMatches(pattern: RegExp): readonly Match[];
  /** Whether a pattern (not global) holds anywhere in the plain lower-case text. */
  has(pattern: RegExp): boolean;
  /** Whether the word stands in the text, in lower case. */
  hasWord(word: string): boolean;
  /** Places where the text hedges, signposts, gives a source … (see read/signals). Found once, when first asked for. */
  signal(name: SignalName): readonly Match[];

  /** The plain lower-case text of a span and its surroundings, cut at `before` and `after` units. */
  around(span: Span, before: number, after: number): string;
  /** The plain lower-case text just before a span, at most `size` units and not past the sentence's start. */
  before(span: Span, size: number): string;
  /** The plain lower-case text just after a span, at most `size` units and not past the sentence's end. */
  after(span: Span, size: number): string;
  /** The sentence that holds the start of a span. */
  sentenceOf(span: Span): Span;
  /** Plain lower-case text of a span. */
  plainOf(span: Span): string;
  /** Whether a negation governs the span: "never", "don't", "nobody" shortly before it in the same clause. */
  isNegated(span: Span): boolean;
  /** Whether the span lies inside quotation marks. */
  isQuoted(span: Span): boolean;
}
