import type { Audience, Capacity, Country, Platform, Profession } from "@bedside/guidance";

/** What a health professional is about to post or send. */
export interface Draft {
  readonly id?: string;
  readonly text: string;
  readonly context: Context;
}

/** Who writes, where, and for whom. Everything that is not known is left out, except the country. */
export interface Context {
  readonly platform?: Platform;
  readonly audience?: Audience;
  readonly capacity?: Capacity;
  readonly profession?: Profession;
  /** ISO 3166-1 alpha-2; `GB` when the draft does not say. */
  readonly country: Country;
  /** The text that is being answered. */
  readonly replyTo?: string;
  readonly author?: Author;
}

export interface Author {
  readonly name?: string;
  readonly handle?: string;
  readonly bio?: string;
}
