import type { Author } from "@bedside/engine";
import { closestShown, lastBefore, nearest, wordsOf } from "./around.ts";
import { isEnter, isSendShortcut, type Site } from "./site.ts";
import { isForWriting } from "./writing.ts";

// The test ids that X gives its parts have held for years; public user scripts and browser tests go by them.
const POST_BOX = "[data-testid^='tweetTextarea_']";
const MESSAGE_BOX = "[data-testid='dmComposerTextInput'], [data-testid='dm-composer-textarea']";

const POST = ["[data-testid='tweetButton'], [data-testid='tweetButtonInline']", "button[aria-label='Post']"];
const SEND = [
  "[data-testid='dmComposerSendButton'], [data-testid='dm-composer-send-button']",
  "button[aria-label='Send']",
];

const isMessage = (box: HTMLElement): boolean => nearest(box, MESSAGE_BOX) !== undefined;

export const x: Site = {
  id: "x",
  name: "X (Twitter)",
  matches: ["https://x.com/*", "https://twitter.com/*"],
  platform: "x",
  audience: "public",
  capacity: "personal",

  isBox: (element) =>
    isForWriting(element) &&
    (nearest(element, POST_BOX) !== undefined || isMessage(element) || element.role === "textbox"),

  sendButton: (box) => closestShown(box, isMessage(box) ? SEND : POST),

  sends: (press, box) => (isMessage(box) ? isEnter(press) : isSendShortcut(press)),

  // In a thread and in the reply dialog alike, the post that is answered is the last one above the box. The box for a new
  // post stands above every other post.
  replyTo: (box) => (isMessage(box) ? undefined : wordsOf(lastBefore(box, "[data-testid='tweetText']"))),

  author: () => authorShown(document.querySelector("[data-testid='SideNav_AccountSwitcher_Button']")),

  audienceOf: (box) => (isMessage(box) ? "private" : undefined),
};

/** The account switcher says "Dr A Khan" and "@akhan"; the bio stands only on the author's own page. */
function authorShown(switcher: Element | null): Author | undefined {
  const words = switcher ? wordsOf(switcher) : undefined;
  const handle = words?.match(/@\w{1,15}/)?.[0];
  if (!words || !handle) return undefined;
  const name = words.slice(0, words.indexOf(handle)).trim();
  const isOwnPage = location.pathname.toLowerCase() === `/${handle.slice(1).toLowerCase()}`;
  const bio = isOwnPage && wordsOf(document.querySelector("[data-testid='UserDescription']") ?? undefined);
  return { handle, ...(name && { name }), ...(bio && { bio }) };
}
