import type { Author } from "@bedside/engine";
import { closestShown, firstShown, nearest, parentOf, wordsOf } from "./around.ts";
import { isEnter, isSendShortcut, type Site } from "./site.ts";
import { isForWriting } from "./writing.ts";

// The page is made of elements of its own ("ytd-…", "yt-…") whose names and ids have held for years; public extensions go
// by them. They stand in the page itself, without shadow roots.
const CHAT = "yt-live-chat-message-input-renderer, yt-live-chat-text-input-field-renderer";
const COMMENT = "ytd-comment-view-model, ytd-comment-renderer";
const THREAD = "ytd-comment-thread-renderer";
const REPLIES = "ytd-comment-replies-renderer";
const POST = "ytd-backstage-post-thread-renderer, ytd-backstage-post-renderer";
const NEW_POST = "ytd-backstage-post-dialog-renderer";
const WORDS = ["#content-text", "yt-attributed-string"];
const TITLE = ["ytd-watch-metadata h1", "#title h1", "ytd-shorts h2"];

const SUBMIT = ["#submit-button button", "#submit-button"];
const SEND = ["#send-button button", "#send-button"];

const isChat = (box: Element): boolean => nearest(box, CHAT) !== undefined;

export const youtube: Site = {
  id: "youtube",
  name: "YouTube",
  matches: ["https://www.youtube.com/*"],
  platform: "youtube",
  audience: "public",
  capacity: "personal",

  isBox: isForWriting,

  sendButton: (box) => closestShown(box, isChat(box) ? SEND : SUBMIT),

  sends: (press, box) => (isChat(box) ? isEnter(press) : isSendShortcut(press)),

  replyTo: (box) => {
    if (isChat(box) || nearest(box, NEW_POST)) return undefined;
    const comment = commentAnswered(box);
    if (comment) return wordsOf(firstShown(comment, WORDS));
    const post = nearest(box, POST) ?? document.querySelector("ytd-backstage-post-renderer");
    return wordsOf(post ? firstShown(post, WORDS) : firstShown(document, TITLE));
  },

  author: authorShown,
};

/** The box for an answer stands in the comment that it answers. One that is being changed stands in itself, below what it answers. */
function commentAnswered(box: Element): Element | undefined {
  const comment = nearest(box, COMMENT);
  const isAnswer = nearest(box, "#reply-dialog, ytd-comment-reply-dialog-renderer") !== undefined;
  if (!comment || isAnswer) return comment;
  const isInReplies = nearest(comment, REPLIES) !== undefined;
  return isInReplies ? (nearest(comment, THREAD)?.querySelector(COMMENT) ?? undefined) : undefined;
}

/** The menu behind the picture has name and handle once it has been opened; the picture beside the box has the name. */
function authorShown(box: Element): Author | undefined {
  const menu = document.querySelector("ytd-active-account-header-renderer");
  const handle = wordsOf(menu?.querySelector("#channel-handle") ?? undefined);
  const name = wordsOf(menu?.querySelector("#account-name") ?? undefined) ?? nameOfPicture(box);
  return name || handle ? { ...(name && { name }), ...(handle && { handle }) } : undefined;
}

function nameOfPicture(box: Element): string | undefined {
  const frame = nearest(box, "ytd-commentbox, ytd-comment-simplebox-renderer");
  const picture = frame && parentOf(frame)?.querySelector<HTMLImageElement>("#author-thumbnail img[alt]");
  return picture?.alt || undefined;
}
