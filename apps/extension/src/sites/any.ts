import { controlsIn, DIALOG, firstShown, isShown, nameOf, parentOf } from "./around.ts";
import { isEnter, isSendShortcut, type Site } from "./site.ts";
import { isForWriting, labelOf } from "./writing.ts";

/** Buttons that send, as pages in English call them. Whole names only: "Post" sends, "Post settings" does not. */
const SENDS =
  /^(?:post|send|reply|comment|tweet|publish|share|submit|save|update|answer|add (?:comment|reply)|(?:post|submit|send|publish|share|add|leave|save) (?:a |an |your |my |the )?(?:comment|reply|message|post|answer|review|topic|thread|note|question|status|update|changes)|send (?:now|message)|post (?:it|now))$/i;

/** "Send (Ctrl+Enter)", "Send ⏎". */
const ASIDE = /\s*[([].*$|[^\p{L}\d]+$/gu;

/** Where a key says that it sends: "Press Enter to send". */
const ENTER_SENDS = /\b(?:enter|return) to (?:send|post|reply)\b/i;

/** A letter is of many lines, whatever its box is called: "Message body". */
const MAIL = /\b(?:body|subject|e-?mail)\b/i;

const CHAT = /\b(?:message|chat|dm)\b/i;

/** A page that nobody has described: only what any page says of its own parts is gone by. */
export const any: Site = {
  id: "any",
  name: "Other sites",
  matches: ["https://*/*"],
  platform: "other",
  audience: "public",
  capacity: "personal",
  isBox: isForWriting,
  sendButton: sendButtonNear,
  sends: (press, box) => isSendShortcut(press) || (isEnter(press) && enterSends(box)),
  // What is answered could be anywhere on an unknown page, and the wrong words would be worse than none.
  replyTo: () => undefined,
  author: () => undefined,
};

/** Further up than this, or where other boxes stand as well, a button belongs to something else. */
const FURTHEST = 8;

function sendButtonNear(box: HTMLElement): HTMLElement | undefined {
  let around = parentOf(box);
  for (let level = 0; around && level < FURTHEST && boxesIn(around) <= 1; level++) {
    const named = controlsIn(around).find((control) => SENDS.test(nameOf(control).replace(ASIDE, "")));
    if (named) return named;
    if (around.matches("form")) return firstShown(around, ["[type='submit'], button:not([type])"]);
    if (around.matches(DIALOG)) return undefined;
    around = parentOf(around);
  }
  return undefined;
}

const boxesIn = (around: Element): number =>
  [...around.querySelectorAll<HTMLElement>("textarea, [contenteditable]")].filter(
    (element) => isForWriting(element) && isShown(element),
  ).length;

/**
 * Only where the page says so, or in a low box that is called a message: to hold somebody's new line in a letter would be
 * worse than to miss an Enter that sends.
 */
function enterSends(box: HTMLElement): boolean {
  if (box.getAttribute("enterkeyhint") === "send") return true;
  if (ENTER_SENDS.test(labelOf(box)) || ENTER_SENDS.test(hintOf(box))) return true;
  return isLow(box) && CHAT.test(labelOf(box)) && !MAIL.test(labelOf(box));
}

/** A few lines at most, in CSS pixels: where letters are written there is more room. */
const LOW = 120;

/** Boxes of chats grow with what is written, and many say that they are of several lines whatever Enter does. */
const isLow = (box: HTMLElement): boolean =>
  box instanceof HTMLTextAreaElement ? box.rows <= 1 : box.clientHeight <= LOW;

/** What the box itself points to as its description. */
function hintOf(box: HTMLElement): string {
  const ids = box.getAttribute("aria-describedby")?.split(/\s+/) ?? [];
  const root = box.getRootNode() as Document | ShadowRoot;
  return ids.map((id) => root.getElementById(id)?.textContent ?? "").join(" ");
}
