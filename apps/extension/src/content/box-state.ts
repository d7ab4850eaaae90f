import type { Span } from "@bedside/engine";
import type { Shown, ShownFinding, ShownFix } from "../shown/shown.ts";

/** What there is to say of a box at this moment. */
export type BoxState =
  | { readonly kind: "empty" }
  /** Words stand there that nobody has read yet. */
  | { readonly kind: "reading" }
  | { readonly kind: "checked"; readonly checked: Checked }
  /** An editor that cannot be looked into. */
  | { readonly kind: "unreadable" }
  /** Longer than is read here. */
  | { readonly kind: "too-long" }
  /** The engine did not answer; it is asked again at the next key. */
  | { readonly kind: "failed" }
  /** The extension was brought up to date or switched off while the page was open: it works again after a reload. */
  | { readonly kind: "gone" };

export interface Checked {
  readonly shown: Shown;
  /** The text as it stands now, which somebody may have written on since the check. */
  readonly text: string;
  /** Findings that still stand where they were found, with their places in `text`; those typed into are left out. */
  readonly findings: readonly ShownFinding[];
  /** Whether `text` is just what was checked. */
  readonly isFresh: boolean;
}

/** What can be done from the badge, the card and the dialog. */
export interface BoxActions {
  /** Puts the words of a fix into the box; resolves to whether the page took them. */
  fix(fix: ShownFix): Promise<boolean>;
  goTo(span: Span): void;
  /** Leaves a finding out of account for what is being written now. */
  setAside(finding: ShownFinding): void;
  open(target: ShownFinding["further"][number]["target"]): void;
}

/** Why a post is being held, and what the author may do. Nothing is ever held without saying so. */
export interface Held {
  readonly checked: Checked;
  /** A moment until which the author wished to wait, in milliseconds since 1970. */
  readonly until?: number;
  /** The author said to post it and the page did not take it from us: they strike the key once more, and it is let through. */
  readonly isLeftToAuthor?: true;
  postAnyway(): void;
  edit(): void;
  waitHalfAnHour(): void;
}
