import { expect, test } from "vitest";
import { draw, find, press } from "./draw.ts";
import { linkedin } from "./linkedin.ts";

const SHARE = (audience: string, shared = "") => `
  <div class="feed-shared-update-v2" role="article"><div class="update-components-text">Behind the dialog</div></div>
  <div role="dialog" class="share-box-v2__modal">
    <button class="share-unified-settings-entry-button"><div>Dr A Khan</div><div>${audience}</div></button>
    <div class="ql-container"><div class="ql-editor" contenteditable="true" role="textbox"
      aria-label="Text editor for creating content"><p><br></p></div></div>
    ${shared}
    <button id="post" class="share-actions__primary-action"><span>Post</span></button>
  </div>`;

const COMMENT_FORM = (id: string, says: string) => `
  <div class="comments-comment-box comments-comment-box--cr"><form class="comments-comment-box__form">
    <div class="ql-editor" id="${id}" contenteditable="true" role="textbox"><p>Thank you</p></div>
    <button type="submit" id="${id}-send" class="comments-comment-box__submit-button--cr">${says}</button>
  </form></div>`;

const COMMENT = (id: string, words: string, inside = "") => `
  <article class="comments-comment-entity" data-id="${id}">
    <div class="comments-comment-item__main-content"><div class="update-components-text">${words}</div></div>
    ${inside}
  </article>`;

const POST = (comments: string) => `
  <div class="feed-shared-update-v2" data-urn="urn:li:activity:1">
    <div class="update-components-text"><span dir="ltr">Night shifts are<br>not for everybody.</span></div>
    <div class="feed-shared-update-v2__comments-container">${comments}</div>
  </div>`;

test("writes a post in the dialog, which says who will read it", () => {
  draw(SHARE("Post to Anyone"));
  const box = find(".ql-editor");
  expect(linkedin.isBox(box)).toBe(true);
  expect(linkedin.sendButton(box)?.id).toBe("post");
  expect(linkedin.audienceOf?.(box)).toBe("public");
  expect(linkedin.replyTo(box)).toBeUndefined();
  draw(SHARE("Connections only"));
  expect(linkedin.audienceOf?.(find(".ql-editor"))).toBe("closed-group");
  draw(SHARE("Alle"));
  expect(linkedin.audienceOf?.(find(".ql-editor"))).toBeUndefined();
});

test("knows a post that is passed on with words of one's own", () => {
  draw(SHARE("Post to Anyone", `<div class="update-components-text">We are hiring nurses.</div>`));
  expect(linkedin.replyTo(find(".ql-editor"))).toBe("We are hiring nurses.");
});

test("tells a comment from an answer to a comment and from one that is being changed", () => {
  draw(
    POST(
      COMMENT_FORM("comment", "Comment") +
        COMMENT("c1", "She was rude to my mother.", COMMENT_FORM("answer", "Reply")) +
        COMMENT(
          "c2",
          "I agree.",
          `<article class="comments-comment-entity">${COMMENT_FORM("change", "Save changes")}</article>`,
        ) +
        `<article class="comments-comment-entity" data-id="c4">${COMMENT_FORM("own", "Save changes")}</article>`,
    ),
  );
  const answered = (id: string) => linkedin.replyTo(find(`#${id}`));
  expect(answered("comment")).toBe("Night shifts are\nnot for everybody.");
  expect(answered("answer")).toBe("She was rude to my mother.");
  expect(answered("change")).toBe("I agree.");
  expect(answered("own")).toBe("Night shifts are\nnot for everybody.");
  for (const id of ["comment", "answer", "change", "own"]) {
    expect(linkedin.sendButton(find(`#${id}`))?.id).toBe(`${id}-send`);
  }
});

const NEWER = `
    <div role="list"><div role="listitem" class="_1f2 _9ac">
      <p data-testid="expandable-text-box">Night shifts are not for everybody.</p>
      <div componentkey="commentBox-urn1"><div class="tiptap ProseMirror" contenteditable="true" role="textbox"
        aria-label="Text editor for creating comment"><p>Thank you</p></div>
      <button id="send" componentkey="commentButtonSection-urn1">Comment</button></div>
    </div></div>`;

test.for([NEWER, `<div role="dialog">${NEWER}</div>`])(
  "finds its way about the newer page, whose class names say nothing, also in a dialog",
  (html) => {
    draw(html);
    const box = find(".tiptap");
    expect(linkedin.isBox(box)).toBe(true);
    expect(linkedin.sendButton(box)?.id).toBe("send");
    expect(linkedin.replyTo(box)).toBe("Night shifts are not for everybody.");
  },
);

test("goes by what the button says where it has nothing else", () => {
  draw(`<div role="dialog"><div contenteditable="true" role="textbox" aria-label="Text editor for creating content"></div>
    <button>Schedule post</button><button id="post">Post</button></div>`);
  expect(linkedin.sendButton(find("[role=textbox]"))?.id).toBe("post");
});

const MESSAGE = (below: string) => `
  <div class="msg-convo-wrapper">
    <li class="msg-s-event-listitem msg-s-event-listitem--other"><p class="msg-s-event-listitem__body">Is my scan back?</p></li>
    <li class="msg-s-event-listitem"><p class="msg-s-event-listitem__body">Let me look.</p></li>
    <form class="msg-form"><div class="msg-form__contenteditable" contenteditable="true" role="textbox"
      aria-label="Write a message…"></div>${below}</form>
  </div>`;

test("knows a message, and whether Enter sends it", () => {
  draw(MESSAGE(`<button type="submit" class="msg-form__send-button">Send</button>`));
  const box = find("[role=textbox]");
  expect(linkedin.audienceOf?.(box)).toBe("private");
  expect(linkedin.replyTo(box)).toBe("Is my scan back?");
  expect(linkedin.sendButton(box)?.textContent).toBe("Send");
  expect(linkedin.sends(press("Enter"), box)).toBe(false);
  draw(MESSAGE(`<p class="msg-form__hint-text">Press Enter to Send</p>`));
  expect(linkedin.sends(press("Enter"), find("[role=textbox]"))).toBe(true);
  expect(linkedin.sends(press("Enter", "isComposing"), find("[role=textbox]"))).toBe(false);
});

test("leaves search boxes alone", () => {
  draw(
    `<div role="search"><div contenteditable="true"></div></div><div role="combobox" contenteditable="true"></div>`,
  );
  expect([...document.querySelectorAll<HTMLElement>("[contenteditable]")].filter(linkedin.isBox)).toEqual([]);
});

test("reads name and headline beside the feed, elsewhere the name on the picture", () => {
  draw(`<div class="feed-identity-module"><h3 class="profile-card-name">Dr A Khan</h3><p class="profile-card-headline">GP in training</p></div>
    <div contenteditable="true"></div>`);
  expect(linkedin.author(find("[contenteditable]"))).toEqual({ name: "Dr A Khan", bio: "GP in training" });
  draw(`<img class="global-nav__me-photo" alt="Dr A Khan"><div contenteditable="true"></div>`);
  expect(linkedin.author(find("[contenteditable]"))).toEqual({ name: "Dr A Khan" });
});
