import type { ContactRole } from "./roles.ts";
import type { Profession } from "./vocabulary.ts";

/** What somebody can expect at the other end. */
export const CONTACT_KINDS = [
  "emergency",
  "police",
  "medicolegal",
  "membership",
  "support",
  "regulator",
  "advertising",
] as const;
/** One of `CONTACT_KINDS`. */
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** A number that somebody has read on a page; none is from memory. */
export interface ContactLine {
  /** Stable, for keys and links. */
  readonly id: string;
  readonly name: string;
  readonly kind: ContactKind;
  /** As people write it down; `telHref` makes the link. */
  readonly number: string;
  /** For a line that is texted rather than rung: the word to send. */
  readonly text?: string;
  readonly email?: string;
  /** Who may use it. */
  readonly who: string;
  /** Whose line it is, where it is not for everybody. */
  readonly professions?: readonly Profession[];
  /** What it is for, where its kind does not say so already. */
  readonly serves?: readonly ContactRole[];
  /** When somebody answers, in the words of the page; left out where it does not say. */
  readonly hours?: string;
  /** Where the number was read. */
  readonly source: string;
  /** The page itself, where its address is known. */
  readonly url?: string;
  /** The date of that page, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly asOf: string;
  /** What `asOf` is where the page carries no date: the day it was looked at, or the latest it can be from. */
  readonly asOfIs?: "day-looked-at" | "latest-possible";
  /** Read on a page that was already years out of date. */
  readonly old?: true;
}
