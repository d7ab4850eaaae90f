import type { Author } from "@bedside/engine";
import type { Audience, Capacity, Platform } from "@bedside/guidance";

export const SITE_IDS = [
  "x",
  "facebook",
  "instagram",
  "linkedin",
  "reddit",
  "bluesky",
  "mastodon",
  "threads",
  "youtube",
  "whatsapp",
  "google-reviews",
  "any",
] as const;
export type SiteId = (typeof SITE_IDS)[number];

/**
 * One odd place where people write: how to find the box, what is around it, and how it is sent. It reads the page and never
 * changes it, and knows nothing of findings. Every question is asked of the page as it stands, since such pages draw
 * themselves anew at any time; where the page does not say, the answer is undefined.
 */
export interface Site {
  readonly id: SiteId;
  /** As people call it: "X (Twitter)". */
  readonly name: string;
  /** Match patterns of the pages, for which the browser asks the reader's permission: "https://x.com/*". */
  readonly matches: readonly string[];
  readonly platform: Platform;
  /** Who reads what is written here unless the page or the reader says otherwise. */
  readonly audience: Audience;
  readonly capacity: Capacity;
  /**
   * Whether somebody writes a post, a reply or a message there. Asked of text areas and of the outermost editable element
   * only; never of search boxes, passwords, or fields for one word.
   */
  isBox(element: HTMLElement): boolean;
  /** What sends this box's words, if the page shows it. */
  sendButton(box: HTMLElement): HTMLElement | undefined;
  /** Whether this key press would send what stands in the box. */
  sends(press: KeyPress, box: HTMLElement): boolean;
  /** The words that are being answered. */
  replyTo(box: HTMLElement): string | undefined;
  /** Who writes: name, handle and bio as far as the page shows them. */
  author(box: HTMLElement): Author | undefined;
  /** Who will read it, where the page shows that. */
  audienceOf?(box: HTMLElement): Audience | undefined;
}

/** The part of a `KeyboardEvent` that tells whether it sends. */
export type KeyPress = Pick<
  KeyboardEvent,
  "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey" | "isComposing"
>;

/** Ctrl+Enter, on a Mac Command+Enter. */
export function isSendShortcut({ key, ctrlKey, metaKey, isComposing }: KeyPress): boolean {
  return key === "Enter" && (ctrlKey || metaKey) && !isComposing;
}

/** Enter by itself, where that sends; with Shift it is a new line, and while an input method is at work it picks a word. */
export function isEnter({ key, ctrlKey, metaKey, shiftKey, altKey, isComposing }: KeyPress): boolean {
  return key === "Enter" && !ctrlKey && !metaKey && !shiftKey && !altKey && !isComposing;
}
