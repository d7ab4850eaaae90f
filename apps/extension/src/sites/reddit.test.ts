import { expect, test } from "vitest";
import { draw, find, press } from "./draw.ts";
import { reddit } from "./reddit.ts";

const COMPOSER = (id: string, says = "Comment") => `
  <shreddit-composer><template shadowrootmode="open">
    <div id="${id}" contenteditable="true" role="textbox" data-lexical-editor="true"><p>Thank you</p></div>
    <slot name="submit-button"></slot>
  </template><button slot="submit-button" type="submit" id="${id}-send">${says}</button></shreddit-composer>`;

const COMMENT = (id: string, words: string, inside = "") => `
  <shreddit-comment thingid="${id}" author="somebody"><div slot="commentMeta">somebody</div>
    ${words && `<div slot="comment" id="${id}-comment-rtjson-content"><p>${words}</p></div>`}${inside}</shreddit-comment>`;

const POST = `<shreddit-post><h1 slot="title">Discharged too early</h1>
  <div slot="text-body"><p>My gran went home on Friday.</p><p>She is back today.</p></div></shreddit-post>`;
const POST_WORDS = "Discharged too early\nMy gran went home on Friday.\nShe is back today.";

test("tells a comment from an answer to a comment and from one that is being changed, also in shadow roots", () => {
  draw(`${POST}<comment-composer-host>${COMPOSER("comment")}</comment-composer-host>
    ${COMMENT(
      "t1_a",
      "Which ward?",
      `<shreddit-comment-action-row>${COMPOSER("answer")}</shreddit-comment-action-row>
      ${COMMENT("t1_b", "", COMPOSER("change", "Save edits"))}`,
    )}
    ${COMMENT("t1_c", "", COMPOSER("own", "Save edits"))}`);
  const answered = (id: string) => reddit.replyTo(find(`#${id}`));
  expect(answered("comment")).toBe(POST_WORDS);
  expect(answered("answer")).toBe("Which ward?");
  expect(answered("change")).toBe("Which ward?");
  expect(answered("own")).toBe(POST_WORDS);
  for (const id of ["comment", "answer", "change", "own"]) {
    expect(reddit.isBox(find(`#${id}`))).toBe(true);
    expect(reddit.sendButton(find(`#${id}`))?.id).toBe(`${id}-send`);
  }
});

test("finds the button of a new post in its own shadow root, from the title and from the words", () => {
  draw(`<r-post-composer-form>
    <post-composer-title><template shadowrootmode="open"><textarea name="title"></textarea></template></post-composer-title>
    <shreddit-composer><div contenteditable="true" role="textbox" name="body"></div></shreddit-composer>
    <r-post-form-submit-button id="submit-post-button"><template shadowrootmode="open">
      <button id="inner-post-submit-button">Post</button></template></r-post-form-submit-button>
  </r-post-composer-form>`);
  for (const box of [find("textarea"), find("[role=textbox]")]) {
    expect(reddit.isBox(box)).toBe(true);
    expect(reddit.sendButton(box)?.id).toBe("inner-post-submit-button");
    expect(reddit.replyTo(box)).toBeUndefined();
  }
});

test("does not take for a box what opens one", () => {
  draw(`<faceplate-textarea-input data-testid="trigger-button"><template shadowrootmode="open">
    <textarea placeholder="Join the conversation"></textarea></template></faceplate-textarea-input>
    <reddit-search-large><template shadowrootmode="open"><div role="search"><textarea></textarea></div></template></reddit-search-large>`);
  expect(reddit.isBox(find("faceplate-textarea-input").shadowRoot!.querySelector("textarea")!)).toBe(false);
  expect(reddit.isBox(find("reddit-search-large").shadowRoot!.querySelector("textarea")!)).toBe(false);
});

const OLD_FORM = (
  id: string,
) => `<form class="usertext"><div class="usertext-edit"><div class="md"><textarea id="${id}" name="text"></textarea></div>
  <div class="usertext-buttons"><button type="submit" class="save" id="${id}-save">save</button></div></div></form>`;

test("finds its way about the old page", () => {
  draw(`
    <div id="header"><span class="user"><a href="https://old.reddit.com/user/drkhan/">drkhan</a></span></div>
    <div class="thing link"><a class="title">Discharged too early</a><div class="entry"><div class="usertext-body"><div class="md"><p>My gran went home on Friday.</p></div></div></div></div>
    <div class="commentarea">${OLD_FORM("comment")}
      <div class="thing comment"><div class="entry"><div class="usertext-body"><div class="md"><p>Which ward?</p></div></div></div>
        <div class="child">${OLD_FORM("answer")}
          <div class="thing comment"><div class="entry">${OLD_FORM("change")}</div></div></div></div></div>`);
  const answered = (id: string) => reddit.replyTo(find(`#${id}`));
  expect(answered("comment")).toBe("Discharged too early\nMy gran went home on Friday.");
  expect(answered("answer")).toBe("Which ward?");
  expect(answered("change")).toBe("Which ward?");
  expect(reddit.sendButton(find("#answer"))?.id).toBe("answer-save");
  expect(reddit.author(find("#answer"))).toEqual({ handle: "u/drkhan" });
});

test("writes a new post on the old page", () => {
  draw(
    `<form id="newlink"><textarea name="title"></textarea><textarea name="text"></textarea><button name="submit" type="submit">submit</button></form>`,
  );
  expect(reddit.replyTo(find("[name=text]"))).toBeUndefined();
  expect(reddit.sendButton(find("[name=title]"))).toBe(find("button"));
});

test("knows a conversation, which Enter sends", () => {
  draw(`<rs-app><template shadowrootmode="open"><rs-room><template shadowrootmode="open">
    <rs-message-composer><template shadowrootmode="open"><form><textarea name="message"></textarea>
    <button aria-label="Send message"></button></form></template></rs-message-composer>
  </template></rs-room></template></rs-app>`);
  const box = find("textarea");
  expect(reddit.audienceOf?.(box)).toBe("private");
  expect(reddit.sends(press("Enter"), box)).toBe(true);
  expect(reddit.sendButton(box)).toBe(find("button"));
});
