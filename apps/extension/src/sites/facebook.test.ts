import { expect, test } from "vitest";
import { draw, find, press } from "./draw.ts";
import { facebook } from "./facebook.ts";

const lexical = (id: string, label: string) =>
  `<div id="${id}" role="textbox" contenteditable="true" data-lexical-editor="true" aria-label="${label}"></div>`;

const feed = (box: string) => `
  <div role="article">
    <h3><a href="#"><span dir="auto">Robin Ames-Fell</span></a></h3>
    <span aria-label="Shared with Members of Whitby Gossip"></span>
    <div data-ad-preview="message" dir="auto">Three days and nobody washed him.</div>
    <div role="button" aria-label="Leave a comment">Comment</div>
    <div role="article" aria-label="Comment by Lou Harker 2 hours ago">
      <a href="#"><span dir="auto">Lou Harker, a very long name indeed for a comment</span></a>
      <div dir="auto">Same with my mum.</div>
    </div>
    ${box}
  </div>`;

const comment = (label: string) => `<form role="presentation">${lexical("box", label)}
  <div id="send" role="button" aria-label="Comment"></div></form>`;

test("takes the post for what a comment answers, though other comments stand nearer", () => {
  draw(feed(comment("Comment as Dr A Khan")));
  const box = find("#box");
  expect(facebook.isBox(box)).toBe(true);
  expect(facebook.replyTo(box)).toBe("Three days and nobody washed him.");
  expect(facebook.author(box)).toEqual({ name: "Dr A Khan" });
  expect(facebook.sendButton(box)?.id).toBe("send");
  expect(facebook.audienceOf?.(box)).toBe("closed-group");
});

test("takes the comment for what a reply answers", () => {
  draw(feed(comment("Reply to Lou Harker")));
  expect(facebook.replyTo(find("#box"))).toBe("Same with my mum.");
});

test("sends comments by Enter, posts only by their button", () => {
  draw(feed(comment("Write a comment…")));
  expect(facebook.sends(press("Enter"), find("#box"))).toBe(true);
  expect(facebook.sends(press("Enter", "shiftKey"), find("#box"))).toBe(false);
  draw(
    `<div role="dialog"><form method="POST">${lexical("new", "What's on your mind, Amira?")}</form></div>`,
  );
  expect(facebook.sends(press("Enter"), find("#new"))).toBe(false);
});

test.for([
  ["Edit privacy. Sharing with Public. ", "public"],
  ["Edit privacy. Sharing with Your friends. ", "closed-group"],
  ["Edit privacy. Sharing with Only me. ", "private"],
  ["Edit privacy. ", undefined],
] as const)("reads who will see a new post: %s", ([label, audience]) => {
  draw(`${feed(comment("Comment"))}<div role="dialog"><form method="POST">
    <div role="button" aria-label="${label}"></div>${lexical("new", "What's on your mind?")}
    <div id="post" role="button" aria-label="Post"></div></form></div>`);
  const box = find("#new");
  expect(facebook.audienceOf?.(box)).toBe(audience);
  expect(facebook.sendButton(box)?.id).toBe("post");
  expect(facebook.replyTo(box)).toBeUndefined();
});

test("knows a message to one person", () => {
  draw(`${feed("")}<div role="form">${lexical("message", "Write to Lou Harker")}
    <div id="send" role="button" aria-label="Press enter to send"></div></div>`);
  const box = find("#message");
  expect(facebook.sends(press("Enter"), box)).toBe(true);
  expect(facebook.sendButton(box)?.id).toBe("send");
  expect(facebook.audienceOf?.(box)).toBe("private");
  expect(facebook.replyTo(box)).toBeUndefined();
});
