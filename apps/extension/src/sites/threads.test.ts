import { expect, test } from "vitest";
import { draw, find, press } from "./draw.ts";
import { threads } from "./threads.ts";

const post = (words: string) => `
  <div data-pressable-container="true">
    <a href="/@ramesfell"><span dir="auto">ramesfell, whose name is longer than the words</span></a>
    <div role="button"><span dir="auto">Translate this post for me, would you</span></div>
    <span dir="auto">2h</span><span dir="auto"><span>${words}</span></span>
  </div>`;

const BOX = `<div id="box" role="textbox" contenteditable="true" data-lexical-editor="true"
  aria-label="Empty text field. Type to compose a new post."></div>`;

test("finds the post that is answered in the dialog, without names, dates and buttons", () => {
  draw(`<nav><a href="/@akhan">Profile</a></nav><main>${post("Behind")}</main>
    <div role="dialog">${post("Nobody washed him.")}${BOX}<div id="send" role="button"><div>Post</div></div></div>`);
  const box = find("#box");
  expect(threads.isBox(box)).toBe(true);
  expect(threads.replyTo(box)).toBe("Nobody washed him.");
  expect(threads.sendButton(box)?.id).toBe("send");
  expect(threads.author(box)).toEqual({ handle: "@akhan" });
});

test("takes a new post for no answer", () => {
  draw(`<main>${post("Behind")}</main><div role="dialog">${BOX}<div role="button">Post</div></div>`);
  expect(threads.replyTo(find("#box"))).toBeUndefined();
});

test("sends by Ctrl with Enter", () => {
  draw(BOX);
  expect(threads.sends(press("Enter", "ctrlKey"), find("#box"))).toBe(true);
  expect(threads.sends(press("Enter"), find("#box"))).toBe(false);
});
