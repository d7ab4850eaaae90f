import type { Author } from "@bedside/engine";
import { closestShown, DIALOG, firstShown, lastBefore, nearest, wordsOf } from "./around.ts";
import { isEnter, isSendShortcut, type Site } from "./site.ts";
import { isForWriting, isTextArea } from "./writing.ts";

// Test ids, labels and keys as in the site's own client, which is open source: the editor is Tiptap, Ctrl+Enter posts; in
// conversations it is a text area, and Enter sends.
const POST = [
  "[data-testid='composerPublishBtn']",
  "[aria-label^='Publish post'], [aria-label^='Publish repl']",
];
const SEND = ["[aria-label='Send message']", "[data-testid='sendMessageButton']"];

/** Labels are in the reader's own language; in every language it is text that can be pressed, above the editor. */
const ANSWERED =
  "[aria-label='Expand or collapse the full post you are replying to'], [aria-label][tabindex='0']:not([role]):not([contenteditable])";

const COMPOSER = `[data-testid='composePostView'], ${DIALOG}`;

const isMessage = (box: HTMLElement): boolean =>
  isTextArea(box) && (location.pathname.startsWith("/messages") || closestShown(box, SEND) !== undefined);

export const bluesky: Site = {
  id: "bluesky",
  name: "Bluesky",
  matches: ["https://bsky.app/*"],
  platform: "bluesky",
  audience: "public",
  capacity: "personal",

  isBox: isForWriting,

  sendButton: (box) => closestShown(box, isMessage(box) ? SEND : POST),

  sends: (press, box) => (isMessage(box) ? isEnter(press) : isSendShortcut(press)),

  replyTo: (box) => (isMessage(box) ? undefined : wordsAnswered(box)),

  author: authorShown,

  audienceOf: (box) => (isMessage(box) ? "private" : undefined),
};

/** Who wrote it stands on the first line. */
function wordsAnswered(box: Element): string | undefined {
  const composer = nearest(box, COMPOSER);
  const [, ...words] = (composer && wordsOf(lastBefore(box, ANSWERED, composer))?.split("\n")) ?? [];
  return words.length === 0 ? undefined : words.join("\n");
}

/** The menu has the author's handle in the address of their page, the account switcher the name before it. */
function authorShown(): Author | undefined {
  const own = document.querySelector(
    "nav a[href^='/profile/'][aria-label='Profile'], nav a[href^='/profile/']",
  );
  const page = own?.getAttribute("href") ?? "";
  const handle = page.split("/")[2];
  if (!handle) return undefined;
  const switcher = document.querySelector("[aria-label='Switch accounts'], nav [aria-haspopup='menu']");
  const name = wordsOf(switcher ?? undefined)
    ?.split("\n")[0]
    ?.replace(/\s*@.*$/, "");
  const isOwnPage = location.pathname === page;
  const bio = isOwnPage && wordsOf(firstShown(document, ["[data-testid='profileHeaderDescription']"]));
  return { handle: `@${handle}`, ...(name && { name }), ...(bio && { bio }) };
}
