import type { Page } from "@playwright/test";
import { contract } from "./contract.ts";
import type { Compose, Place } from "./place.ts";

const reddit: Place = {
  site: "reddit",
  address: "https://www.reddit.com/r/wards/comments/1/open_thread/",
  replica: "reddit",
  shortcut: "Control+Enter",
  async compose(page) {
    const form = page.locator("shreddit-app > comment-composer-host form");
    return { box: form.getByRole("textbox"), send: form.getByRole("button", { name: "Comment" }) };
  },
  async answer(page) {
    await page.getByRole("button", { name: "Reply" }).click();
    const form = page.locator("shreddit-comment-action-row form");
    return { box: form.getByRole("textbox"), send: form.getByRole("button", { name: "Comment" }) };
  },
  async edit(page) {
    await page.getByRole("button", { name: "Edit comment" }).click();
    const form = page.locator("shreddit-comment shreddit-comment form");
    return { box: form.getByRole("textbox"), send: form.getByRole("button", { name: "Save edits" }) };
  },
};

contract(reddit);

const old: Place = {
  name: "reddit, the page of old",
  site: "reddit",
  address: "https://old.reddit.com/r/wards/comments/1/open_thread/",
  replica: "old-reddit",
  compose: (page) => form(page, "new"),
  async answer(page) {
    await page.getByRole("button", { name: "reply" }).click();
    return form(page, "answer");
  },
  async edit(page) {
    await page.getByRole("button", { name: "edit" }).click();
    return form(page, "edit");
  },
};

async function form(page: Page, where: string): Promise<Compose> {
  const form = page.locator(`form.${where}`);
  return { box: form.getByRole("textbox"), send: form.getByRole("button", { name: "save" }) };
}

contract(old);
