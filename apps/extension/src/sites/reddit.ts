import type { Author } from "@bedside/engine";
import { closestShown, firstShown, nearest, wordsOf } from "./around.ts";
import { isEnter, isSendShortcut, type Site } from "./site.ts";
import { isForWriting } from "./writing.ts";

// Three pages in one site. Today's is made of elements of its own ("shreddit-…", "faceplate-…"), many with open shadow
// roots, known by their names, slots and ids from public extensions; conversations ("rs-…") likewise; old.reddit.com, and
// www for those who prefer it, has had the same class names for fifteen years.
const CHAT = "rs-message-composer, rs-message-composer-old, rs-app";
const OLD_FORM = "form.usertext, #newlink, #compose-message";
const COMMENT = "shreddit-comment";
/** An answer is written in the row of buttons below a comment, a change in the comment itself. */
const ANSWER_ROW = "shreddit-comment-action-row";

const COMMENT_WORDS = ["[slot='comment']", "[id$='-comment-rtjson-content']"];
const TITLE = ["[slot='title']", "h1"];
const BODY = ["[slot='text-body']", "[property='schema:articleBody']"];

const SEND = ["button[aria-label='Send message']", "button[type='submit']"];
const OLD_SUBMIT = ["button.save, button[name='submit'], button#send", "button[type='submit']"];
const SUBMIT = ["button[slot='submit-button']", "#inner-post-submit-button", "button[type='submit']"];
/** Has its button in a shadow root of its own. */
const POST_BUTTON = "r-post-form-submit-button, #submit-post-button";

/** What looks like a box until it is pressed, and then gives way to one. */
const STAND_IN = "[data-testid='trigger-button']";

const isChat = (box: Element): boolean => nearest(box, CHAT) !== undefined;
const isOld = (box: Element): boolean => nearest(box, OLD_FORM) !== undefined;

export const reddit: Site = {
  id: "reddit",
  name: "Reddit",
  matches: ["https://www.reddit.com/*", "https://old.reddit.com/*"],
  platform: "reddit",
  audience: "public",
  capacity: "personal",

  isBox: (element) => isForWriting(element) && nearest(element, STAND_IN) === undefined,

  sendButton: (box) => {
    if (isChat(box)) return closestShown(box, SEND);
    if (isOld(box)) return closestShown(box, OLD_SUBMIT);
    return closestShown(box, SUBMIT) ?? postButton();
  },

  sends: (press, box) => (isChat(box) ? isEnter(press) : isSendShortcut(press)),

  replyTo: (box) => {
    if (isChat(box) || nearest(box, "#newlink, #compose-message, r-post-composer-form")) return undefined;
    return isOld(box) ? wordsAnsweredOld(box) : wordsAnswered(box);
  },

  author: authorShown,

  audienceOf: (box) => (isChat(box) || nearest(box, "#compose-message") ? "private" : undefined),
};

function postButton(): HTMLElement | undefined {
  const host = firstShown(document, [POST_BUTTON]);
  return firstShown(host?.shadowRoot ?? host, SUBMIT) ?? host;
}

function wordsAnswered(box: Element): string | undefined {
  const holder = nearest(box, COMMENT);
  const comment = holder && !nearest(box, ANSWER_ROW) ? outer(holder, COMMENT) : holder;
  if (comment) return wordsOf(firstShown(comment, COMMENT_WORDS));
  // A new post is written on a page without posts.
  return titleAndBody(document.querySelector("shreddit-post"), TITLE, BODY);
}

/** On the old page an answer stands below the entry of what it answers, a change in its own entry. */
function wordsAnsweredOld(box: Element): string | undefined {
  const holder = nearest(box, ".thing");
  const isBeingChanged = holder !== undefined && nearest(box, ".entry") !== undefined;
  const thing = isBeingChanged ? outer(holder, ".thing") : holder;
  if (thing?.matches(".comment, .message")) return wordsOf(firstShown(thing, [".entry .md"]));
  if (isBeingChanged && holder.matches(".link")) return undefined;
  return titleAndBody(document.querySelector(".thing.link"), ["a.title"], [".entry .usertext-body .md"]);
}

const outer = (element: Element, selector: string): HTMLElement | undefined =>
  element.parentElement ? nearest(element.parentElement, selector) : undefined;

function titleAndBody(
  post: Element | null,
  title: readonly string[],
  body: readonly string[],
): string | undefined {
  if (!post) return undefined;
  const said = [wordsOf(firstShown(post, title)), wordsOf(firstShown(post, body))].filter(Boolean);
  return said.length === 0 ? undefined : said.join("\n");
}

/** Reddit shows a name that was made up for it, and nothing of who somebody is. */
function authorShown(): Author | undefined {
  const name =
    document.querySelector("rs-current-user[display-name]")?.getAttribute("display-name") ??
    wordsOf(
      firstShown(document, ["#header .user a[href*='/user/']", "#user-drawer-content a[href^='/user/']"]),
    );
  const handle = name?.match(/[\w-]{3,20}$/)?.[0];
  return handle ? { handle: `u/${handle}` } : undefined;
}
