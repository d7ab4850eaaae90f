import type { Author } from "@bedside/engine";
import type { Audience } from "@bedside/guidance";
import { closestNamed, closestShown, lastBefore, longest, nearest, wordsOf } from "./around.ts";
import { isEnter, isSendShortcut, type Site } from "./site.ts";
import { isForWriting, labelOf } from "./writing.ts";

// Facebook's class names change with every build. What holds is what it says to screen readers, the marks that it puts on
// the words of a post for advertisers' previews, and roles: public user scripts and style sheets go by these.
const POST_WORDS =
  "[data-ad-preview='message'], [data-ad-comet-preview='message'], [data-ad-rendering-role='story_message']";
const COMMENT = "[role='article'][aria-label^='Comment' i], [role='article'][aria-label^='Reply' i]";
const WORDS = "[dir='auto']:not(a *):not([role='button'] *)";

const SENDS = /^(?:post|comment|reply|send|save|save changes|press enter to send|post comment)$/i;

const isMessage = (box: HTMLElement): boolean => /^(?:message|write to|aa$)/i.test(labelOf(box));
const isReply = (box: HTMLElement): boolean => /^(?:reply|write a reply)/i.test(labelOf(box));

/** New posts stand in a form that is sent as a whole; comments in one that is there for its looks. */
const isComment = (box: HTMLElement): boolean =>
  nearest(box, "form[role='presentation']") !== undefined ||
  /^(?:write a (?:public )?(?:comment|answer|reply)|(?:comment|reply|answer) (?:as|to)\b)/i.test(
    labelOf(box),
  );

export const facebook: Site = {
  id: "facebook",
  name: "Facebook",
  matches: ["https://www.facebook.com/*"],
  platform: "facebook",
  audience: "public",
  capacity: "personal",
  isBox: (element) =>
    isForWriting(element) && (element.role === "textbox" || element.hasAttribute("data-lexical-editor")),
  sendButton: (box) => closestNamed(box, SENDS, "form, [role='dialog'], [role='article']"),
  sends: (press, box) => (isMessage(box) || isComment(box) ? isEnter(press) : isSendShortcut(press)),
  replyTo: answered,
  author: authorOf,
  audienceOf: (box) => (isMessage(box) ? "private" : audienceShown(box)),
};

/** The box for comments stands below those already there, so the post is meant, unless its label says "Reply to". */
function answered(box: HTMLElement): string | undefined {
  if (isMessage(box)) return undefined;
  const comment = isReply(box) ? lastBefore(box, COMMENT) : undefined;
  const words = comment && wordsOf(longest(comment.querySelectorAll<HTMLElement>(WORDS)));
  return words ?? wordsOf(lastBefore(box, POST_WORDS));
}

/** "Comment as Amira Khan" is the only place beside the box that says whose words these will be. */
function authorOf(box: HTMLElement): Author | undefined {
  const name = labelOf(box)
    .match(/^(?:comment|reply|answer) as ([^\n]{1,80})$/i)?.[1]
    ?.trim();
  return name ? { name } : undefined;
}

/** The button "Edit privacy. Sharing with Your friends." of a new post, or the sign "Shared with Public" of an old one. */
function audienceShown(box: HTMLElement): Audience | undefined {
  const sign = closestShown(box, [
    "[aria-label^='Edit privacy' i], [aria-label^='Edit audience' i]",
    "[aria-label^='Shared with' i]",
  ]);
  const says = sign?.getAttribute("aria-label")?.toLowerCase();
  if (!says) return undefined;
  if (says.includes("public")) return "public";
  if (says.includes("only me")) return "private";
  return /friends|members|private group|custom|specific/.test(says) ? "closed-group" : undefined;
}
