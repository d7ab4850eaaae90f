import type { Audience, Country, Platform, Profession } from "@bedside/guidance";

/** What an audit needs of one thing that somebody wrote; whoever reads exports hands it over in this shape. */
export interface AuditItem {
  /** Stable and unique in the audit: the source and the platform's own id. */
  readonly key: string;
  readonly text: string;
  /** The export it comes from, such as `x` or `whatsapp`. */
  readonly source: string;
  /** post, reply, comment, message … */
  readonly kind: string;
  readonly platform: Platform;
  readonly audience: Audience;
  /** ISO 8601: an instant with `Z`, or local time without zone. */
  readonly createdAt?: string;
  readonly url?: string;
  readonly replyTo?: { readonly id?: string; readonly text?: string };
  readonly container?: { readonly id: string; readonly name?: string };
  /** Taken down, though its words are still in the export. */
  readonly isDeleted?: true;
  /** Where in the export it stands. */
  readonly at?: { readonly path: string; readonly index: number };
}

/** Whose items they are. */
export interface Who {
  readonly country: Country;
  readonly profession?: Profession;
  readonly name?: string;
  readonly handle?: string;
  /** What they say about themselves: it can hold the workplace. */
  readonly bio?: string;
}
