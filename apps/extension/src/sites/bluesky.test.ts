import { expect, test } from "vitest";
import { bluesky } from "./bluesky.ts";
import { at, draw, find, press } from "./draw.ts";

const COMPOSER = (answered = "") => `
  <nav><button aria-label="Switch accounts"><div>Dr A Khan</div><div>@akhan.example</div></button>
    <a href="/profile/akhan.example" aria-label="Profile">Profile</a></nav>
  <article><div data-testid="postText">Behind the dialog</div></article>
  <div role="dialog"><div data-testid="composePostView">
    <div role="button" tabindex="0" aria-label="Cancel">Cancel</div>
    <button id="post" data-testid="composerPublishBtn">Post</button>
    ${answered}
    <div class="ProseMirror" contenteditable="true" tabindex="0" role="textbox"><p></p></div>
  </div></div>`;

const ANSWERED = (label: string) => `
  <div tabindex="0" aria-label="${label}"><div><div dir="auto">Robin Ames-Fell</div><div><div dir="auto">You misdiagnosed my mum.<br>Shame on you.</div></div></div></div>`;

test("sends a post by its button and by Ctrl with Enter", () => {
  draw(COMPOSER());
  const box = find(".ProseMirror");
  expect(bluesky.isBox(box)).toBe(true);
  expect(bluesky.sendButton(box)?.id).toBe("post");
  expect(bluesky.sends(press("Enter", "ctrlKey"), box)).toBe(true);
  expect(bluesky.sends(press("Enter"), box)).toBe(false);
  expect(bluesky.replyTo(box)).toBeUndefined();
});

test.for(["Expand or collapse the full post you are replying to", "Déplier ou replier tout le post"])(
  "reads what is answered without its author's name, labelled %s",
  (label) => {
    draw(COMPOSER(ANSWERED(label)));
    expect(bluesky.replyTo(find(".ProseMirror"))).toBe("You misdiagnosed my mum.\nShame on you.");
  },
);

test("knows a message, which Enter sends", () => {
  draw(
    `<main><textarea placeholder="Write a message"></textarea><button aria-label="Send message"></button></main>`,
  );
  const box = find("textarea");
  expect(bluesky.isBox(box)).toBe(true);
  expect(bluesky.audienceOf?.(box)).toBe("private");
  expect(bluesky.sends(press("Enter"), box)).toBe(true);
  expect(bluesky.sends(press("Enter", "shiftKey"), box)).toBe(false);
  expect(bluesky.sendButton(box)).toBe(find("button"));
});

test("reads who writes in the menu", () => {
  draw(COMPOSER());
  expect(bluesky.author(find(".ProseMirror"))).toEqual({ name: "Dr A Khan", handle: "@akhan.example" });
  draw(`<div contenteditable="true"></div>`);
  expect(bluesky.author(find("[contenteditable]"))).toBeUndefined();
});

test("leaves the search box alone", () => {
  draw(
    `<textarea role="searchbox" aria-label="Search"></textarea><textarea placeholder="Search for posts"></textarea>`,
  );
  expect([...document.querySelectorAll("textarea")].filter(bluesky.isBox)).toEqual([]);
});

test("reads the bio on the author's own page, and nobody else's", () => {
  draw(`${COMPOSER()}<div data-testid="profileHeaderDescription">GP in training</div>`);
  at("/profile/akhan.example", () => {
    expect(bluesky.author(find(".ProseMirror"))?.bio).toBe("GP in training");
  });
  at("/profile/ramesfell.example", () => {
    expect(bluesky.author(find(".ProseMirror"))?.bio).toBeUndefined();
  });
});
