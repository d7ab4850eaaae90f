import { expect, test } from "vitest";
import { at, draw, find, press } from "./draw.ts";
import { mastodon } from "./mastodon.ts";

const FORM = ({ above = "", icon = "globe", says = "Public" } = {}) => `
  <div class="navigation-bar"><bdi><strong class="display-name__html">Dr A Khan</strong></bdi>
    <span class="display-name__account">@akhan</span></div>
  <form class="compose-form">${above}<div class="compose-form__highlightable">
    <button type="button" class="dropdown-button">${icon && `<svg class="icon icon-${icon}"></svg>`}<span>${says}</span></button>
    <button type="button" class="dropdown-button"><svg class="icon icon-translate"></svg><span>English</span></button>
    <textarea class="autosuggest-textarea__textarea" aria-autocomplete="list"></textarea></div>
    <button type="submit" id="post">Post</button>
  </form>`;

const REPLY = `<div class="reply-indicator"><a><strong>Robin Ames-Fell</strong></a>
  <div class="reply-indicator__content translate"><p>You misdiagnosed my mum.</p><p>Shame on you.</p></div></div>`;
const EDIT = `<div class="edit-indicator"><div class="edit-indicator__content">What I wrote before</div></div>`;

test("sends by the button of the form, and by Ctrl or Command with Enter", () => {
  draw(FORM());
  const box = find("textarea");
  expect(mastodon.isBox(box)).toBe(true);
  expect(mastodon.sendButton(box)?.id).toBe("post");
  expect(mastodon.sends(press("Enter", "ctrlKey"), box)).toBe(true);
  expect(mastodon.sends(press("Enter", "metaKey"), box)).toBe(true);
  expect(mastodon.sends(press("Enter"), box)).toBe(false);
});

test("reads what is answered, and takes nobody's own earlier words for it", () => {
  draw(FORM({ above: REPLY }));
  expect(mastodon.replyTo(find("textarea"))).toBe("You misdiagnosed my mum.\nShame on you.");
  draw(FORM({ above: EDIT }));
  expect(mastodon.replyTo(find("textarea"))).toBeUndefined();
});

test.for([
  ["globe", "public"],
  ["unlock", "public"],
  ["lock", "closed-group"],
  ["at", "private"],
] as const)("knows by the picture %s who will read it, in any language", ([icon, audience]) => {
  draw(FORM({ icon, says: "ما" }));
  expect(mastodon.audienceOf?.(find("textarea"))).toBe(audience);
});

test.for([
  ["Quiet public, anyone can quote", "public"],
  ["Followers", "closed-group"],
  ["Specific people", "private"],
] as const)("knows by the words %s who will read it, without the picture", ([says, audience]) => {
  draw(FORM({ icon: "", says }));
  expect(mastodon.audienceOf?.(find("textarea"))).toBe(audience);
});

test("says nothing of readers where the page does not", () => {
  draw(`<form class="compose-form"><textarea></textarea></form>`);
  expect(mastodon.audienceOf?.(find("textarea"))).toBeUndefined();
});

test("leaves alone what is not published", () => {
  draw(`<div class="account__header__account-note"><textarea></textarea></div>
    <form class="compose-form"><textarea disabled></textarea></form>`);
  expect([...document.querySelectorAll("textarea")].filter(mastodon.isBox)).toEqual([]);
});

test("reads who writes above the box", () => {
  draw(FORM());
  expect(mastodon.author(find("textarea"))).toEqual({ name: "Dr A Khan", handle: "@akhan" });
});

test("reads the bio on the author's own page, and nobody else's", () => {
  draw(
    `${FORM()}<div class="account__header__bio"><div class="account__header__content"><p>GP in training</p></div></div>`,
  );
  at("/@akhan", () => {
    expect(mastodon.author(find("textarea"))).toEqual({
      name: "Dr A Khan",
      handle: "@akhan",
      bio: "GP in training",
    });
  });
  at("/@ramesfell", () => {
    expect(mastodon.author(find("textarea"))).toEqual({ name: "Dr A Khan", handle: "@akhan" });
  });
});
