import type { Author } from "@bedside/engine";
import { closestNamed, lastBefore, longest, wordsOf } from "./around.ts";
import { isSendShortcut, type Site } from "./site.ts";
import { isForWriting } from "./writing.ts";

// Threads gives its parts no ids of their own; public user scripts go by roles, by `data-pressable-container` around each
// post, and by what the buttons say.
const POST = "[data-pressable-container='true']";

/** The names and dates of a post are links; what was written stands beside them, marked for either direction. */
const WORDS = "span[dir='auto']:not(a *):not([role='button'] *)";

export const threads: Site = {
  id: "threads",
  name: "Threads",
  matches: ["https://www.threads.com/*", "https://www.threads.net/*"],
  platform: "threads",
  audience: "public",
  capacity: "personal",
  isBox: (element) =>
    isForWriting(element) && (element.role === "textbox" || element.hasAttribute("data-lexical-editor")),
  sendButton: (box) => closestNamed(box, /^(?:post|reply|done)$/i),
  sends: isSendShortcut,
  replyTo(box) {
    const answered = lastBefore(box, POST);
    return answered && wordsOf(longest(answered.querySelectorAll<HTMLElement>(WORDS)));
  },
  author: () => ownProfile(),
};

/** The way to one's own page, by its address "/@akhan". */
function ownProfile(): Author | undefined {
  const link = document.querySelector("nav a[href^='/@'], [role='navigation'] a[href^='/@']");
  const handle = link?.getAttribute("href")?.match(/^\/(@[\w.]{1,30})\/?$/)?.[1];
  return handle ? { handle } : undefined;
}
