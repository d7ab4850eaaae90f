import { expect, test } from "vitest";
import { any } from "./any.ts";
import { draw, find, press } from "./draw.ts";

test.for([
  ["a text area", `<textarea id="box"></textarea>`],
  ["an editable box", `<div id="box" contenteditable></div>`],
  ["a plain editable box", `<div id="box" contenteditable="plaintext-only" aria-label="Your note"></div>`],
  ["a box that browsers need not fill in", `<textarea id="box" autocomplete="off"></textarea>`],
  ["a box about research", `<textarea id="box" aria-label="Your research question"></textarea>`],
])("reads %s", ([, html]) => {
  draw(html!);
  expect(any.isBox(find("#box"))).toBe(true);
});

test.for([
  ["a search box", `<form role="search"><textarea id="box"></textarea></form>`],
  [
    "a box that is called a search",
    `<div id="box" contenteditable="true" aria-label="Search messages"></div>`,
  ],
  ["a box of one choice", `<div id="box" role="combobox" contenteditable="true"></div>`],
  ["a field for a password", `<input id="box" type="password">`],
  ["a field for one word", `<input id="box" type="text" name="town">`],
  ["a box for an address", `<textarea id="box" autocomplete="street-address"></textarea>`],
  ["a code editor", `<div class="cm-editor"><div id="box" contenteditable="true"></div></div>`],
  ["what code editors type into", `<div class="monaco-editor"><textarea id="box"></textarea></div>`],
  ["a box that cannot be written in", `<textarea id="box" readonly></textarea>`],
  ["an editable box that is locked", `<div id="box" contenteditable="true" aria-readonly="true"></div>`],
  ["a part that is not to be edited", `<div id="box" contenteditable="false"></div>`],
])("leaves %s alone", ([, html]) => {
  draw(html!);
  expect(any.isBox(find("#box"))).toBe(false);
});

const BOX = `<textarea id="box"></textarea>`;

test.for([
  ["its name", `<div>${BOX}<button>Cancel</button><button id="send">Post comment</button></div>`],
  ["its label", `<div>${BOX}<div id="send" role="button" aria-label="Send message"></div></div>`],
  ["its name with a shortcut beside it", `<div>${BOX}<button id="send">Send (Ctrl+Enter)</button></div>`],
  [
    "being what sends the form",
    `<form>${BOX}<button type="button">Bold</button><button id="send">Go</button></form>`,
  ],
  ["its value", `<form>${BOX}<input id="send" type="submit" value="Reply"></form>`],
])("knows the button by %s", ([, html]) => {
  draw(html!);
  expect(any.sendButton(find("#box"))?.id).toBe("send");
});

test("takes no button for another box's, or for anything else", () => {
  draw(`<div><div>${BOX}<button>Post settings</button></div>
    <div><textarea></textarea><button>Send</button></div></div>`);
  expect(any.sendButton(find("#box"))).toBeUndefined();
});

test.for([
  ["a box that says so", `<textarea id="box" enterkeyhint="send"></textarea>`, true],
  [
    "a hint beside it",
    `<textarea id="box" aria-describedby="h"></textarea><p id="h">Press Enter to send</p>`,
    true,
  ],
  ["a message of one line", `<div id="box" contenteditable="true" aria-label="Message #ward"></div>`, true],
  ["a message of several lines", `<textarea id="box" rows="6" aria-label="Message"></textarea>`, false],
  [
    "a message beside much room",
    `<div id="box" contenteditable="true" style="height: 300px" aria-label="Message"></div>`,
    false,
  ],
  ["a letter", `<div id="box" contenteditable="true" aria-label="Message Body"></div>`, false],
  ["any other box", BOX, false],
] as const)("sends by Enter or not: %s", ([, html, enterSends]) => {
  draw(html);
  expect(any.sends(press("Enter"), find("#box"))).toBe(enterSends);
  expect(any.sends(press("Enter", "ctrlKey"), find("#box"))).toBe(true);
});
