import type { Author } from "@bedside/engine";
import type { Audience } from "@bedside/guidance";
import {
  closestNamed,
  closestShown,
  DIALOG,
  firstShown,
  lastBefore,
  nameOf,
  nearest,
  wordsOf,
} from "./around.ts";
import { isEnter, isSendShortcut, type Site } from "./site.ts";
import { isForWriting, labelOf } from "./writing.ts";

// Two generations of the page are about at the same time. The older one is known by its class names, which public
// extensions and user scripts have gone by for years; the newer one draws its class names by lot, so there it is roles,
// labels and `componentkey`. Class names with a suffix ("…--cr") vary, hence `*=`.
const COMMENT_BOX = "[class*='comments-comment-box'], [class*='comments-comment-texteditor']";
const COMMENT = "[class*='comments-comment-entity'], [class*='comments-comment-item'][data-id]";
const COMMENT_WORDS = ["[class*='comments-comment-item__main-content']", "[class*='commentary']"];
const POST = ".feed-shared-update-v2, [data-urn], [role='article'], [role='listitem']";
const END = `${POST}, ${DIALOG}`;
const POST_WORDS = [
  "[class*='update-components-text'], [class*='feed-shared-text']",
  "[data-testid='expandable-text-box']",
];

const SHARE = ["[class*='share-actions__primary-action']"];
const REPLY = [
  "button[class*='comments-comment-box__submit-button']",
  "button[componentkey*='commentButtonSection' i]",
  "button[type='submit']",
];

const MESSAGE = "[class*='msg-form']";
const CONVERSATION = "[class*='msg-convo-wrapper'], [class*='msg-overlay-conversation-bubble'], main";
const FROM_OTHERS = "[class*='msg-s-event-listitem--other'] [class*='msg-s-event-listitem__body']";
const SEND = ["button[class*='msg-form__send-b']", "button[type='submit']"];

const isMessage = (box: Element): boolean => nearest(box, MESSAGE) !== undefined;
/** A post is opened in a dialog, too, with its comments: there the label tells one from the other. */
const isComment = (box: HTMLElement): boolean =>
  nearest(box, COMMENT_BOX) !== undefined || /\bcomment\b/i.test(labelOf(box));
const isNewPost = (box: HTMLElement): boolean => nearest(box, DIALOG) !== undefined && !isComment(box);

export const linkedin: Site = {
  id: "linkedin",
  name: "LinkedIn",
  matches: ["https://www.linkedin.com/*"],
  platform: "linkedin",
  audience: "public",
  capacity: "professional",

  isBox: isForWriting,

  sendButton: (box) => {
    if (isMessage(box)) return closestShown(box, SEND, END);
    if (!isNewPost(box)) return closestShown(box, REPLY, END);
    return closestShown(box, SHARE) ?? closestNamed(box, /^(?:post|save)$/i);
  },

  sends: (press, box) => (isMessage(box) && enterSends(box) ? isEnter(press) : isSendShortcut(press)),

  replyTo: (box) => {
    if (isMessage(box)) return wordsOf(lastBefore(box, FROM_OTHERS, nearest(box, CONVERSATION)));
    // Only what is passed on, "repost with your thoughts", stands in the dialog for a post.
    if (isNewPost(box)) return wordsOf(firstShown(nearest(box, DIALOG), POST_WORDS));
    return wordsOfComment(box) ?? wordsOf(firstShown(nearest(box, POST), POST_WORDS));
  },

  author: authorShown,

  audienceOf: (box) => (isMessage(box) ? "private" : audienceShown(nearest(box, DIALOG))),
};

/** Where the reader has chosen that Enter sends, a line says so and there is no button. */
const enterSends = (box: Element): boolean =>
  firstShown(nearest(box, MESSAGE), ["[class*='msg-form__hint-text']"]) !== undefined ||
  closestShown(box, SEND) === undefined;

/** An answer to a comment stands below it; a comment that is being changed stands in its own place, in that which it answers. */
function wordsOfComment(box: Element): string | undefined {
  const holder = nearest(box, COMMENT);
  const comment = holder && isBeingChanged(box) ? outer(holder) : holder;
  return wordsOf(firstShown(comment, COMMENT_WORDS));
}

function isBeingChanged(box: Element): boolean {
  if (nearest(box, "[class*='comment-box--edit'], [class*='comment-box--is-edit']")) return true;
  const button = closestShown(box, REPLY, END);
  return button !== undefined && /^save\b/i.test(nameOf(button));
}

const outer = (comment: Element): HTMLElement | undefined =>
  comment.parentElement ? nearest(comment.parentElement, COMMENT) : undefined;

/** "Post to Anyone", "Connections only", "Post to a group". */
function audienceShown(dialog: Element | undefined): Audience | undefined {
  const button = firstShown(dialog, [
    "[class*='share-unified-settings-entry-button']",
    "[aria-label*='visibility' i]",
  ]);
  const said = wordsOf(button) ?? "";
  if (/\banyone\b/i.test(said)) return "public";
  return /\b(?:connections|group)\b/i.test(said) ? "closed-group" : undefined;
}

/** The card beside the feed has name and headline; on other pages the picture in the bar has the name. */
function authorShown(): Author | undefined {
  const card = firstShown(document, ["[class*='feed-identity-module']", "[class*='profile-card']"]);
  const name =
    wordsOf(firstShown(card, ["[class*='profile-card-name']", "[class*='identity-module__actor-meta'] a"])) ??
    document.querySelector<HTMLImageElement>("img[class*='global-nav__me-photo']")?.alt;
  const bio = wordsOf(
    firstShown(card, ["[class*='profile-card-headline']", "[class*='identity-headline']", "p"]),
  );
  return name ? { name, ...(bio && { bio }) } : undefined;
}
