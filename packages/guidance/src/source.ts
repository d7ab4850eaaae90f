import type { PackCountry, Profession } from "./vocabulary.ts";

/**
 * - `in-force`: said to be in force when it was last looked at.
 * - `current`: the newest text known, though nobody says in so many words that it is in force.
 * - `historic`: kept for what it says; the body that wrote it is gone or has moved on.
 * - `superseded`, `withdrawn`: replaced or taken back; never a ground for a duty of today.
 * - `unknown`: newer editions may exist, and they have not been seen.
 */
export const SOURCE_STATUSES = [
  "in-force",
  "current",
  "historic",
  "superseded",
  "withdrawn",
  "unknown",
] as const;
/** One of `SOURCE_STATUSES`. */
export type SourceStatus = (typeof SOURCE_STATUSES)[number];

/** How a fact is known: read in the source itself, read in somebody else's account of it, or from memory. */
export const MARKS = ["read", "secondary", "recalled"] as const;
/** One of `MARKS`. */
export type Mark = (typeof MARKS)[number];

/**
 * Who speaks, which decides how far the text binds the reader. A `decision` is what became of somebody else's post,
 * as it was published or reported: its `professions` are whose case it was, its `note` how it ended.
 */
export type SourceKind = "regulator" | "law" | "health-service" | "advice" | "evidence" | "decision";

/** One text as its country's file records it; `sources.ts` adds what follows from the rest. */
export interface SourceEntry {
  /** Ours, in plain words and without names, for a decision and for a page whose own title was not kept. */
  readonly title: string;
  readonly publisher: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; what it is the date of is said by `dateOf`. */
  readonly date: string;
  /**
   * What `date` is, where it is not the day of publication. `not-before`: the text mentions something of that date.
   * `checked`: the page carries no date and stood like this when it was looked at. `recalled`: from memory.
   * `decision`: the day of what is reported, where the page's own is not known.
   */
  readonly dateOf?: "coming-into-force" | "not-before" | "checked" | "recalled" | "decision";
  readonly status: SourceStatus;
  /** Left out where no address was read. */
  readonly url?: string;
  /** Where `url` leads, when that is not the publisher's own page of the text. */
  readonly urlOf?: "home-page" | "copy" | "report" | "extracts";
  /** How much of it was read: the text, parts of it, somebody else's account, or no more than title and date. */
  readonly read: "text" | "part" | "secondary" | "title";
  readonly kind: SourceKind;
  /** Where it applies; evidence applies nowhere in particular. */
  readonly countries: readonly PackCountry[];
  /** Whom it is written for; left out when it is for everybody. */
  readonly professions?: readonly Profession[];
  /** What a reader has to know before relying on it, in a plain sentence. */
  readonly note?: string;
  /** Where it was looked at later than the rest. */
  readonly checkedOn?: string;
}

/** One text that can be cited: whose it is, from when, whether it holds, where it lies, how much of it was read. */
export interface Source extends SourceEntry {
  readonly id: string;
  /** The year of `date`. */
  readonly year: number;
  /** The day on which the record was last compared with what could be found. */
  readonly checkedOn: string;
}
