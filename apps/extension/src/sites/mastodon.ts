import type { Author } from "@bedside/engine";
import type { Audience } from "@bedside/guidance";
import { closestShown, firstShown, nearest, wordsOf } from "./around.ts";
import { isSendShortcut, type Site } from "./site.ts";
import { isForWriting } from "./writing.ts";

// Class names as in the web client, which is open source and the same on every server; forks of it keep them.
const FORM = ".compose-form";

/** The picture on the button says who will read it in every language; the words beside it only in the reader's own. */
const AUDIENCE_BY_ICON: Readonly<Record<string, Audience>> = {
  globe: "public",
  unlock: "public",
  lock: "closed-group",
  at: "private",
};
const AUDIENCE_BY_WORDS: readonly (readonly [RegExp, Audience])[] = [
  [/public|unlisted/i, "public"],
  [/followers/i, "closed-group"],
  [/specific people|mention|direct/i, "private"],
];

export const mastodon: Site = {
  id: "mastodon",
  name: "Mastodon",
  matches: ["https://mastodon.social/*", "https://mastodon.online/*", "https://mstdn.social/*"],
  platform: "mastodon",
  audience: "public",
  capacity: "personal",

  // Notes about an account and reports to the moderators are text areas, too, and are not published.
  isBox: (element) => isForWriting(element) && nearest(element, FORM) !== undefined,

  sendButton: (box) =>
    closestShown(box, ["button[type='submit']", "[class*='compose-form__publish'] button"]),

  sends: isSendShortcut,

  // While a post is being changed, `edit-indicator` shows its old words, which are no answer to anybody.
  replyTo: (box) => wordsOf(firstShown(nearest(box, FORM), ["[class*='reply-indicator__content']"])),

  author: authorShown,

  audienceOf: (box) => audienceShown(nearest(box, FORM)),
};

function audienceShown(form: Element | undefined): Audience | undefined {
  for (const button of form?.querySelectorAll("button.dropdown-button, [class*='privacy-dropdown'] button") ??
    []) {
    const icon = Object.keys(AUDIENCE_BY_ICON).find((name) =>
      button.querySelector(`.icon-${name}, .fa-${name}`),
    );
    if (icon) return AUDIENCE_BY_ICON[icon];
    const said = `${button.getAttribute("aria-label") ?? ""} ${wordsOf(button) ?? ""}`;
    const byWords = AUDIENCE_BY_WORDS.find(([words]) => words.test(said));
    if (byWords) return byWords[1];
  }
  return undefined;
}

/** Above the box stand the author's name and handle; the bio stands only on their own page. */
function authorShown(): Author | undefined {
  const bar = firstShown(document, [
    ".compose-panel .navigation-bar",
    ".navigation-bar",
    ".drawer__inner .account",
  ]);
  const name = wordsOf(firstShown(bar, [".display-name__html", ".display-name strong"]));
  const handle = wordsOf(firstShown(bar, [".display-name__account"]));
  if (!name && !handle) return undefined;
  const isOwnPage = handle !== undefined && location.pathname.toLowerCase() === `/${handle.toLowerCase()}`;
  const bio =
    isOwnPage &&
    wordsOf(
      firstShown(document, [".account__header__bio .account__header__content", ".account__header__content"]),
    );
  return { ...(name && { name }), ...(handle && { handle }), ...(bio && { bio }) };
}
