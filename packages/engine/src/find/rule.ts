import type { Aspect, IdentifierLabel, Severity, Topic } from "@bedside/guidance";
import type { Reading } from "../read/reading.ts";
import type { Fix } from "../report.ts";
import type { Span } from "../span.ts";

/**
 * How much one hit says by itself: a severity, or only a `factor`, a harmless detail that counts
 * together with others (see weigh/identifiability.ts).
 */
export type Grade = Severity | "factor";

/** Whose detail an identifier is. Redaction takes out everybody's; only a patient's or a relative's is a finding. */
export type Whose = "patient" | "relative" | "colleague" | "author" | "public-figure" | "unknown";

/** What one rule found in one place (or, without a span, about the draft as a whole). */
export interface Hit {
  readonly rule: Rule;
  readonly span: Span | undefined;
  readonly grade: Grade;
  readonly message: string;
  readonly why: string;
  readonly fixes: readonly Fix[];
  readonly label: IdentifierLabel | undefined;
  readonly whose: Whose;
  /** How far this detail narrows down who is meant, where a number is known. */
  readonly narrows: Narrowing | undefined;
}

/** A number for a factor: the people a place holds, the share of them that fits, or words that claim only one does. */
export type Narrowing =
  | { readonly kind: "population"; readonly people: number; readonly taken?: TakenFor }
  | {
      readonly kind: "share";
      readonly share: number;
      /** Whole years, where the share is that of an age. */
      readonly years?: number;
      /** From which to which age it is found, where nearly everybody who has it is that old. */
      readonly ages?: readonly [number, number];
    }
  | { readonly kind: "only-one" };

/** What a population stands for, where it is no town that was counted. */
export type TakenFor = "region" | "village" | "unlisted-place" | "hospital" | "practice" | "team";

/** What a rule yields; everything left out is taken from the rule. */
export interface Found {
  /** Left out for a finding about the draft as a whole. */
  readonly span?: Span;
  readonly grade?: Grade;
  readonly message?: string;
  readonly why?: string;
  readonly label?: IdentifierLabel;
  readonly whose?: Whose;
  readonly narrows?: Narrowing;
  readonly fixes?: readonly Fix[];
}

/**
 * When a rule is worth running at all: any of these words stands in the draft (lower case, plain spelling, a trailing `*`
 * for a beginning), the draft has a digit, at least four digits, an at sign, a `reply` answers something, the author has
 * a bio, or always. A rule must not find anything in a draft that lacks its needs; the tests check that it does not.
 */
export type Needs = readonly string[] | "digit" | "digits" | "at" | "reply" | "bio" | "anything";

export interface Rule {
  /** `<topic>/<rule>`: written by hand, stable, in people's settings. */
  readonly id: `${Topic}/${string}`;
  readonly topic: Topic;
  readonly grade: Grade;
  /** What was found, in one line. Never quotes the draft. */
  readonly message: string;
  /** Why it matters, in one or two plain sentences that a tired professional would accept. */
  readonly why: string;
  readonly needs: Needs;
  /** A part of the topic with guidance of its own, cited first: prescription-only medicines, messaging apps … */
  readonly aspect?: Aspect;
  find(reading: Reading): Iterable<Found>;
}

export function defineRule(rule: Omit<Rule, "topic">): Rule {
  return { ...rule, topic: rule.id.slice(0, rule.id.indexOf("/")) as Topic };
}

/**
 * Examples beside a rule, the specification of what it finds. Double brackets mark exactly what must be found:
 * `"chase [[943 476 5919]] please"`. A rule about the whole draft marks the whole text. Everything unmarked, and
 * everything under `leaves`, must stay without a hit of this rule.
 */
export interface Examples {
  readonly flags: readonly Example[];
  readonly leaves: readonly Example[];
}

export type Example = string | { readonly text: string; readonly context: ExampleContext };
/** Context in an example: the draft's own fields, with country as a plain code. */
export type ExampleContext = Omit<Partial<import("../draft.ts").Context>, "country"> & {
  readonly country?: string;
};
