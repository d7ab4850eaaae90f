import { closestShown, firstShown, nearest, wordsOf } from "./around.ts";
import { isEnter, type Site } from "./site.ts";
import { isForWriting } from "./writing.ts";

// Public user scripts go by the frame of the page, which has held for years: `#side` with the list of chats and its search
// box, `#main` with the chat, its `footer` with the box, and by the names of icons.
const SEND = [
  "button[aria-label='Send'], [role='button'][aria-label='Send'], [data-testid='compose-btn-send']",
  "button:has([data-icon='send']), button:has([data-icon='wds-ic-send-filled']), [role='button']:has([data-icon*='send'])",
];

const QUOTED = ["[data-testid='quoted-message'], [aria-label^='Quoted message' i]", ".quoted-mention"];

export const whatsapp: Site = {
  id: "whatsapp",
  name: "WhatsApp Web",
  matches: ["https://web.whatsapp.com/*"],
  platform: "whatsapp",
  // Most of what is worth checking there is written to a group from work. Whether it is one, the page does not say: a group
  // of the family looks the same. The reader says otherwise in the settings.
  audience: "colleagues",
  capacity: "personal",
  isBox: (element) => isForWriting(element) && nearest(element, "#side, #pane-side") === undefined,
  sendButton: (box) => closestShown(box, SEND),
  sends: isEnter,
  // Only what was picked to be answered: the last message of a chat may be about something else altogether.
  replyTo: (box) => wordsOf(firstShown(nearest(box, "footer, [role='dialog']"), QUOTED)),
  author: () => undefined,
  audienceOf: (box) => {
    const chat = nearest(box, "#main")?.querySelector("[data-id*='@']")?.getAttribute("data-id");
    if (chat?.includes("@newsletter")) return "public";
    return chat?.includes("@broadcast") ? "closed-group" : undefined;
  },
};
