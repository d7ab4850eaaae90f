import { expect, test } from "vitest";
import { draw, find, press } from "./draw.ts";
import { youtube } from "./youtube.ts";

const BOX = (id: string) => `
  <ytd-commentbox><yt-img-shadow id="author-thumbnail"><img alt="Dr A Khan"></yt-img-shadow>
    <div id="creation-box"><yt-formatted-string id="contenteditable-textarea">
      <div class="${id}" id="contenteditable-root" contenteditable="true"></div></yt-formatted-string></div>
    <ytd-button-renderer id="submit-button"><yt-button-shape><button class="${id}-send">Comment</button></yt-button-shape></ytd-button-renderer>
  </ytd-commentbox>`;

const COMMENT = (words: string, inside = "") => `
  <ytd-comment-view-model><h3 id="header-author">@somebody</h3>
    <yt-attributed-string id="content-text"><span>${words}</span></yt-attributed-string>${inside}</ytd-comment-view-model>`;

test("tells a comment from an answer to a comment and from one that is being changed", () => {
  draw(`<ytd-watch-metadata><h1>What the ward never told us</h1></ytd-watch-metadata>
    <ytd-comments-header-renderer><ytd-comment-simplebox-renderer>${BOX("comment")}</ytd-comment-simplebox-renderer></ytd-comments-header-renderer>
    <ytd-comment-thread-renderer>
      ${COMMENT("My dad waited nine hours.", `<div id="reply-dialog">${BOX("answer")}</div>`)}
      <ytd-comment-replies-renderer>
        ${COMMENT("So did mine.", `<div id="reply-dialog">${BOX("answer-below")}</div>`)}
        ${COMMENT("I am sorry.", BOX("change"))}
      </ytd-comment-replies-renderer>
    </ytd-comment-thread-renderer>
    <ytd-comment-thread-renderer>${COMMENT("Lovely.", BOX("own"))}</ytd-comment-thread-renderer>`);
  const answered = (id: string) => youtube.replyTo(find(`.${id}`));
  expect(answered("comment")).toBe("What the ward never told us");
  expect(answered("answer")).toBe("My dad waited nine hours.");
  expect(answered("answer-below")).toBe("So did mine.");
  expect(answered("change")).toBe("My dad waited nine hours.");
  expect(answered("own")).toBe("What the ward never told us");
  for (const id of ["comment", "answer", "answer-below", "change", "own"]) {
    expect(youtube.isBox(find(`.${id}`))).toBe(true);
    expect(youtube.sendButton(find(`.${id}`))?.className).toBe(`${id}-send`);
  }
});

test("reads the post that is commented, and nothing for a post of one's own", () => {
  draw(`<ytd-backstage-post-thread-renderer><yt-formatted-string id="content-text">Ask us anything.</yt-formatted-string></ytd-backstage-post-thread-renderer>
    <ytd-backstage-post-renderer><yt-formatted-string id="content-text">Ask us anything.</yt-formatted-string></ytd-backstage-post-renderer>
    <ytd-comments>${BOX("comment")}</ytd-comments>`);
  expect(youtube.replyTo(find(".comment"))).toBe("Ask us anything.");
  draw(`<ytd-backstage-post-dialog-renderer>${BOX("new")}</ytd-backstage-post-dialog-renderer>
    <ytd-backstage-post-renderer><yt-formatted-string id="content-text">An older one.</yt-formatted-string></ytd-backstage-post-renderer>`);
  expect(youtube.replyTo(find(".new"))).toBeUndefined();
});

test("sends a comment by Ctrl with Enter, and in the live chat by Enter", () => {
  draw(`<ytd-comments>${BOX("comment")}</ytd-comments>
    <yt-live-chat-message-input-renderer><yt-live-chat-text-input-field-renderer><div id="input" contenteditable=""></div></yt-live-chat-text-input-field-renderer>
    <div id="send-button"><button class="chat-send"></button></div></yt-live-chat-message-input-renderer>`);
  expect(youtube.sends(press("Enter", "ctrlKey"), find(".comment"))).toBe(true);
  expect(youtube.sends(press("Enter"), find(".comment"))).toBe(false);
  expect(youtube.sends(press("Enter"), find("#input"))).toBe(true);
  expect(youtube.sendButton(find("#input"))?.className).toBe("chat-send");
  expect(youtube.replyTo(find("#input"))).toBeUndefined();
});

test("reads who writes from the menu, or from the picture beside the box", () => {
  draw(BOX("comment"));
  expect(youtube.author(find(".comment"))).toEqual({ name: "Dr A Khan" });
  draw(`<ytd-active-account-header-renderer><yt-formatted-string id="account-name">Amira Khan</yt-formatted-string>
    <yt-formatted-string id="channel-handle">@drkhan</yt-formatted-string></ytd-active-account-header-renderer>${BOX("comment")}`);
  expect(youtube.author(find(".comment"))).toEqual({ name: "Amira Khan", handle: "@drkhan" });
});

test("leaves the search box alone", () => {
  draw(`<form role="search"><textarea name="search_query" aria-label="Search"></textarea></form>`);
  expect(youtube.isBox(find("textarea"))).toBe(false);
});
