import { expect, test } from "vitest";
import { draw, find, press } from "./draw.ts";
import { whatsapp } from "./whatsapp.ts";

const chat = (id: string, quoted = "", icon = `<button id="send" aria-label="Send"></button>`) => `
  <div id="side"><div id="search" role="textbox" contenteditable="true" data-tab="3" aria-label="Chats"></div></div>
  <div id="main">
    <div class="message-in" data-id="${id}"><span class="selectable-text">Who is on tonight?</span></div>
    <footer>${quoted}<div id="box" role="textbox" contenteditable="true" data-tab="10" aria-label="Type a message"></div>${icon}</footer>
  </div>`;

const GROUP = "false_1203630@g.us_A1";

test("is sent by Enter and by the button, to colleagues unless the reader says otherwise", () => {
  draw(chat(GROUP));
  const box = find("#box");
  expect(whatsapp.isBox(box)).toBe(true);
  expect(whatsapp.sends(press("Enter"), box)).toBe(true);
  expect(whatsapp.sends(press("Enter", "shiftKey"), box)).toBe(false);
  expect(whatsapp.sendButton(box)?.id).toBe("send");
  expect(whatsapp.audience).toBe("colleagues");
  expect(whatsapp.audienceOf?.(box)).toBeUndefined();
});

test("finds the button by its icon alone, in any language", () => {
  draw(
    chat(
      GROUP,
      "",
      `<button id="send" aria-label="Senden"><span data-icon="wds-ic-send-filled"></span></button>`,
    ),
  );
  expect(whatsapp.sendButton(find("#box"))?.id).toBe("send");
});

test("takes only a quoted message for what is answered", () => {
  draw(chat(GROUP));
  expect(whatsapp.replyTo(find("#box"))).toBeUndefined();
  draw(
    chat(GROUP, `<div data-testid="quoted-message"><span class="quoted-mention">Who has bed 4?</span></div>`),
  );
  expect(whatsapp.replyTo(find("#box"))).toBe("Who has bed 4?");
});

test("knows a channel, which anybody can read", () => {
  draw(chat("false_1203630@newsletter_A1"));
  expect(whatsapp.audienceOf?.(find("#box"))).toBe("public");
});

test("leaves the search among the chats alone", () => {
  draw(chat(GROUP));
  expect(whatsapp.isBox(find("#search"))).toBe(false);
});
