import type { Audience, Platform } from "@bedside/guidance";

/** What kind of thing a person wrote, or somebody else's that stands beside it. */
export const ITEM_KINDS = [
  "post",
  "reply",
  "comment",
  "message",
  "caption",
  "review-reply",
  "deleted",
  "draft",
  "profile",
  "other",
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** Where an export comes from; finer than the platforms of drafts, which `platform` names. */
export const EXPORT_SOURCES = [
  "x",
  "facebook",
  "instagram",
  "threads",
  "linkedin",
  "reddit",
  "mastodon",
  "bluesky",
  "whatsapp",
  "telegram",
  "discord",
  "slack",
  "teams",
  "tiktok",
  "youtube",
  "google-business",
  "signal",
  "imessage",
  "wordpress",
  "tumblr",
  "mbox",
  "csv",
  "jsonl",
] as const;
export type ExportSource = (typeof EXPORT_SOURCES)[number];

/** One piece of an export: words, or something that could not be read. */
export type Item = WrittenItem | ProblemItem;

export interface WrittenItem {
  readonly type: "written";
  readonly source: ExportSource;
  readonly kind: ItemKind;
  /** Stable in this export and the next: the platform's own id where there is one. A string, always. */
  readonly id: string;
  /** The words, as a reader would see them: entities decoded once, mojibake mended, HTML as text. May be empty. */
  readonly text: string;
  /** Whether the owner of the export wrote it; `unknown` where the format does not say and nobody was named. */
  readonly own: boolean | "unknown";
  /** Who wrote it, as the export names them. */
  readonly author?: string;
  /** ISO 8601: an instant with `Z`, or local time without zone where the export has no more. */
  readonly createdAt?: string;
  /** The date cannot be right: before the platform, or after the export. */
  readonly isDateDoubtful?: true;
  readonly platform: Platform;
  readonly audience: Audience;
  /** The original, where it can still be opened. */
  readonly url?: string;
  readonly replyTo?: ReplyTo;
  /** The chat, group, channel or subreddit. */
  readonly container?: Container;
  readonly media?: readonly Media[];
  readonly isEdited?: true;
  /** Taken down, though its words are in the export. */
  readonly isDeleted?: true;
  /** Where in the export it stands. */
  readonly at: Place;
}

export interface ReplyTo {
  readonly id?: string;
  readonly author?: string;
  /** The words that are answered, where the export has them. */
  readonly text?: string;
}

export interface Container {
  readonly id: string;
  readonly name?: string;
  readonly members?: number;
}

export interface Media {
  readonly name: string;
  /** The owner's own description; part of `text` as well, on a line of its own. */
  readonly alt?: string;
}

export interface Place {
  /** Path in the export. */
  readonly path: string;
  /** Row, line or element, from 0. */
  readonly index: number;
}

export const PROBLEM_CODES = [
  "unsafe-name",
  "too-large",
  "bomb",
  "damaged",
  "encrypted",
  "not-json",
  "not-text",
  "bad-row",
  "unreadable-date",
  "unknown-shape",
  "needs-json-export",
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** A bad entry is an item, not an exception: the rest goes on. Holds none of the export's words. */
export interface ProblemItem {
  readonly type: "problem";
  readonly path: string;
  readonly index?: number;
  readonly code: ProblemCode;
  /** In plain words, what could not be read and what to do about it. */
  readonly reason: string;
}

/** Who the owner of an export is, as far as it says so itself. */
export interface Owner {
  /** As the export names them: an id, an address or a display name. */
  readonly id?: string;
  readonly name?: string;
  readonly handle?: string;
  /** What they say about themselves: it can hold the workplace. */
  readonly bio?: string;
}
