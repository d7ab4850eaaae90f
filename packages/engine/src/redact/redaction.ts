import type { IdentifierLabel } from "@bedside/guidance";
import type { Span } from "../span.ts";

/**
 * `generalise` puts a general word in place ("a patient", "in their eighties"); `remove` puts what was there in brackets
 * ("[name]"); `pseudonym` gives everybody an invented name, the same one throughout, and generalises the rest.
 */
export const REDACTION_STYLES = ["generalise", "remove", "pseudonym"] as const;
/** One of `REDACTION_STYLES`. */
export type RedactionStyle = (typeof REDACTION_STYLES)[number];

/** How to redact; everything may be left out. */
export interface RedactOptions {
  /** Default: `generalise`. */
  readonly style?: RedactionStyle;
  /** Leaves the author's own name, account, number and place of work where they are. */
  readonly keepOwn?: boolean;
}

/** One thing that was taken out: its place in the original text, and what stands there now. */
export interface Entity extends Span {
  readonly label: IdentifierLabel;
  readonly replacement: string;
}

/** A text without personal identifiers, and what was taken out of it. */
export interface Redaction {
  /** The draft's own. */
  readonly id?: string;
  /** The redacted text. */
  readonly text: string;
  /** What was taken out, with offsets into the original text, in its order. */
  readonly entities: readonly Entity[];
}
