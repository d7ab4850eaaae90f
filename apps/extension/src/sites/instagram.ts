import type { Author } from "@bedside/engine";
import { closestNamed, lastBefore, longest, nearest, wordsOf } from "./around.ts";
import { isEnter, isSendShortcut, type Site } from "./site.ts";
import { isForWriting, isTextArea, labelOf } from "./writing.ts";

// Comments are written in a plain text area, messages and captions in Lexical; public user scripts tell them apart by
// their labels, and by the article or dialog that a post stands in.
const SENDS = /^(?:post|send|share|done|reply)$/i;

/** The caption of a post is its heading, or the first of the list in which comments follow. */
const CAPTIONS = ["h1[dir='auto'], article h1", "article ul > :first-child span[dir='auto']"];

const WORDS = "span[dir='auto']:not(a *):not([role='button'] *)";

const isMessage = (box: HTMLElement): boolean => /^message\b/i.test(labelOf(box));
const isComment = (box: HTMLElement): boolean =>
  isTextArea(box) || /\b(?:comment|reply)\b/i.test(labelOf(box));

export const instagram: Site = {
  id: "instagram",
  name: "Instagram",
  matches: ["https://www.instagram.com/*"],
  platform: "instagram",
  audience: "public",
  capacity: "personal",
  isBox: (element) => isForWriting(element) && (isTextArea(element) || element.role === "textbox"),
  sendButton: (box) => closestNamed(box, SENDS, "form, [role='dialog']"),
  sends: (press, box) => (isMessage(box) || isComment(box) ? isEnter(press) : isSendShortcut(press)),
  replyTo(box) {
    if (isMessage(box) || !isComment(box)) return undefined;
    return commentAnswered(box) ?? captionAbove(box);
  },
  author: authorOf,
  audienceOf: (box) => (isMessage(box) ? "private" : undefined),
};

const captionAbove = (box: HTMLElement): string | undefined =>
  CAPTIONS.map((caption) => wordsOf(lastBefore(box, caption))).find(Boolean);

/** An answer to a comment begins with the handle of who is answered; the last comment of theirs is meant. */
function commentAnswered(box: HTMLElement): string | undefined {
  const written = isTextArea(box) ? box.value : box.textContent;
  const handle = written.match(/^\s*@([\w.]{1,30})\s/)?.[1];
  if (!handle) return undefined;
  const name = lastBefore(box, `li a[href='/${handle}/'], [role='listitem'] a[href='/${handle}/']`);
  const comment = name && nearest(name, "li, [role='listitem']");
  return comment && wordsOf(longest(comment.querySelectorAll<HTMLElement>(WORDS)));
}

/** The picture beside the way to one's own page: "akhan's profile picture". */
function authorOf(): Author | undefined {
  const picture = document.querySelector<HTMLImageElement>(
    "nav img[alt$='profile picture'], [role='navigation'] img[alt$='profile picture']",
  );
  const handle = picture?.alt.match(/^([\w.]{1,30})['’]s\b/)?.[1];
  return handle ? { handle: `@${handle}` } : undefined;
}
