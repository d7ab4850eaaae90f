import type { Audience, Capacity, Country, Platform, Profession } from "@bedside/guidance";

/** What a health professional is about to post or send. */
export interface Draft {
  /** The caller's own; the report and the redaction carry it on. */
  readonly id?: string;
  /** What is to be read, up to `LONGEST_TEXT`. Nothing is trimmed, so that offsets stay the caller's own. */
  readonly text: string;
  readonly context: Context;
}

/** Who writes, where, and for whom. Everything that is not known is left out, except the country. */
export interface Context {
  /** Where it will stand. */
  readonly platform?: Platform;
  /** Who will be able to read it. */
  readonly audience?: Audience;
  /** Whether somebody writes as a professional or as themselves. */
  readonly capacity?: Capacity;
  /** Decides whose guidance is cited. */
  readonly profession?: Profession;
  /** ISO 3166-1 alpha-2; `GB` when the draft does not say. */
  readonly country: Country;
  /** The text that is being answered. */
  readonly replyTo?: string;
  readonly author?: Author;
}

/** What a site shows of whoever writes: it tells an author's own name from a patient's, and whether a role is plain. */
export interface Author {
  readonly name?: string;
  readonly handle?: string;
  readonly bio?: string;
}
