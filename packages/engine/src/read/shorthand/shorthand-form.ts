import type { Span } from "../../span.ts";
import type { Match, Reading } from "../reading.ts";

export type Sex = "female" | "male";
export type TimeUnit = "hour" | "day" | "week" | "month" | "year";

interface Base extends Span {
  /** What it says, in plain English. */
  readonly meaning: string;
}

/** A piece of clinical shorthand, with the value that it holds where other stages ask for one. */
export type Shorthand =
  | (Base & { readonly kind: "age"; readonly count: number; readonly unit: TimeUnit; readonly sex?: Sex })
  | (Base & { readonly kind: "duration"; readonly count: number; readonly unit: TimeUnit })
  | (Base & { readonly kind: "gestation"; readonly weeks: number })
  | (Base & {
      readonly kind: "day-count";
      readonly day: number;
      readonly since: "birth" | "operation" | "start";
    })
  | (Base & {
      readonly kind:
        | "measurement"
        | "score"
        | "dose"
        | "stage"
        | "spine"
        | "vitamin"
        | "code"
        | "reference"
        | "grade"
        | "hospital-place"
        | "service-line"
        | "figure-of-speech"
        | "fracture"
        | "query"
        | "abbreviation";
    });

type WithoutSpan<T> = T extends Span ? Omit<T, keyof Span> : never;
/** What a form makes of one match; undefined when it is something else after all. */
export type Meaning = WithoutSpan<Shorthand>;

export interface ShorthandForm {
  /** Words of which one must stand in the text, digits behind them left out (`fy` for FY2); left out, the form always runs. */
  readonly words?: readonly string[];
  /** Global pattern over the plain text, in lower case unless `keepsCase`. */
  readonly pattern: RegExp;
  readonly keepsCase?: boolean;
  mean(match: Match, reading: Reading): Meaning | undefined;
}

/** A form that always means the same kind of thing, whatever the match holds; `words` as in ShorthandForm, with spaces between. */
export function plainForm(
  kind: Exclude<Shorthand["kind"], ValuedKind>,
  meaning: string,
  pattern: RegExp,
  words?: string,
): ShorthandForm {
  const form = { pattern, mean: () => ({ kind, meaning }) };
  return words === undefined ? form : { ...form, words: words.split(" ") };
}
type ValuedKind = "age" | "duration" | "gestation" | "day-count";

/** Lower-case text just before and after, over sentence ends: "BP" or "ago" may follow a line break. */
export function nearby(
  reading: Reading,
  span: Span,
  size = 24,
): { readonly before: string; readonly after: string } {
  return {
    before: reading.plainOf({ start: Math.max(0, span.start - size), end: span.start }),
    after: reading.plainOf({ start: span.end, end: Math.min(reading.text.length, span.end + size) }),
  };
}

export function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
