import { expect, test } from "vitest";
import { draw, find, press } from "./draw.ts";
import { x } from "./x.ts";

const editor = (id: string, testId = "tweetTextarea_0") =>
  `<div data-testid="${testId}RichTextInputContainer"><div id="${id}" role="textbox" contenteditable="true" data-testid="${testId}"></div></div>`;

const post = (words: string) =>
  `<article data-testid="tweet"><div data-testid="User-Name">Robin Ames-Fell @ramesfell</div><div data-testid="tweetText">${words}</div></article>`;

const THREAD = `
  <header>
    <button data-testid="SideNav_AccountSwitcher_Button"><div>Dr A Khan</div><div>@akhan</div></button>
    <input id="search" data-testid="SearchBox_Search_Input" role="combobox" aria-label="Search query">
  </header>
  <main>
    ${post("Further up")}
    ${post("Three days and nobody washed him 😢<br>Shame on you")}
    ${editor("answer")}
    <button id="inline" data-testid="tweetButtonInline">Reply</button>
    ${post("Somebody else's answer")}
  </main>`;

test("finds the box of an answer, its button, and the post above it", () => {
  draw(THREAD);
  const box = find("#answer");
  expect(x.isBox(box)).toBe(true);
  expect(x.sendButton(box)?.id).toBe("inline");
  expect(x.replyTo(box)).toBe("Three days and nobody washed him 😢\nShame on you");
  expect(x.audienceOf?.(box)).toBeUndefined();
});

test("keeps to the dialog in which something is written", () => {
  draw(`${THREAD}<div role="dialog">${post("Quoted to be answered")}${editor("new")}
    <button id="modal" data-testid="tweetButton">Post</button></div>`);
  expect(x.sendButton(find("#new"))?.id).toBe("modal");
  expect(x.sendButton(find("#answer"))?.id).toBe("inline");
  expect(x.replyTo(find("#new"))).toBe("Quoted to be answered");
});

test("takes a new post for no answer, whatever is quoted below it", () => {
  draw(`<div role="dialog">${editor("new")}${post("Quoted")}</div>${post("Behind")}`);
  expect(x.replyTo(find("#new"))).toBeUndefined();
});

test("sends posts by a shortcut, and messages by Enter", () => {
  draw(`${THREAD}<aside><div id="message" role="textbox" contenteditable="true" data-testid="dmComposerTextInput"></div>
    <button id="send" data-testid="dmComposerSendButton"></button></aside>`);
  expect(x.sends(press("Enter", "ctrlKey"), find("#answer"))).toBe(true);
  expect(x.sends(press("Enter"), find("#answer"))).toBe(false);
  const message = find("#message");
  expect(x.sends(press("Enter"), message)).toBe(true);
  expect(x.sendButton(message)?.id).toBe("send");
  expect(x.audienceOf?.(message)).toBe("private");
});

test("leaves the search box alone", () => {
  draw(THREAD);
  expect(x.isBox(find("#search"))).toBe(false);
});

test("knows who writes by the account's button", () => {
  draw(THREAD);
  expect(x.author(find("#answer"))).toEqual({ name: "Dr A Khan", handle: "@akhan" });
});

test("gets by without the test ids", () => {
  draw(
    `<main><div id="box" role="textbox" contenteditable="true"></div><button id="b" aria-label="Post">Post</button></main>`,
  );
  expect(x.isBox(find("#box"))).toBe(true);
  expect(x.sendButton(find("#box"))?.id).toBe("b");
});
