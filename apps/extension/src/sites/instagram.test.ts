import { expect, test } from "vitest";
import { draw, find, press } from "./draw.ts";
import { instagram } from "./instagram.ts";

const POST = (written = "") => `
  <nav><a href="/akhan/"><img alt="akhan's profile picture"></a><input id="search" aria-label="Search input"></nav>
  <article>
    <h1 dir="auto">Sunrise after nights</h1>
    <ul>
      <li><h3><a href="/louharker/">louharker</a></h3><span dir="auto">You misdiagnosed my mum.</span>
        <button>Reply</button></li>
      <li><h3><a href="/jotarrant/">jotarrant</a></h3><span dir="auto">Beautiful</span></li>
    </ul>
    <form><textarea id="box" aria-label="Add a comment…">${written}</textarea><div id="send" role="button">Post</div></form>
  </article>`;

test("takes the caption for what a comment answers", () => {
  draw(POST());
  const box = find("#box");
  expect(instagram.isBox(box)).toBe(true);
  expect(instagram.replyTo(box)).toBe("Sunrise after nights");
  expect(instagram.sendButton(box)?.id).toBe("send");
  expect(instagram.sends(press("Enter"), box)).toBe(true);
  expect(instagram.author(box)).toEqual({ handle: "@akhan" });
});

test("takes somebody's comment for what is answered when they are called by their handle", () => {
  draw(POST("@louharker I am so sorry"));
  expect(instagram.replyTo(find("#box"))).toBe("You misdiagnosed my mum.");
});

test("knows a message, and a caption that Enter does not send", () => {
  draw(`<main><div id="message" role="textbox" contenteditable="true" aria-label="Message"></div>
    <div id="send" role="button">Send</div></main>
    <div role="dialog"><div id="caption" role="textbox" contenteditable="true" aria-label="Write a caption..."></div>
    <div id="share" role="button">Share</div></div>`);
  expect(instagram.sends(press("Enter"), find("#message"))).toBe(true);
  expect(instagram.sendButton(find("#message"))?.id).toBe("send");
  expect(instagram.audienceOf?.(find("#message"))).toBe("private");
  expect(instagram.sends(press("Enter"), find("#caption"))).toBe(false);
  expect(instagram.sendButton(find("#caption"))?.id).toBe("share");
  expect(instagram.replyTo(find("#caption"))).toBeUndefined();
});

test("leaves the search alone", () => {
  draw(POST());
  expect(instagram.isBox(find("#search"))).toBe(false);
});
