import { contract } from "./contract.ts";
import type { Place } from "./place.ts";

const mastodon: Place = {
  site: "mastodon",
  address: "https://mastodon.social/home",
  replica: "mastodon",
  shortcut: "Control+Enter",
  async compose(page) {
    const form = page.locator(".compose-panel form.compose-form");
    return { box: form.getByRole("textbox"), send: form.getByRole("button", { name: "Post", exact: true }) };
  },
  async answer(page) {
    await page.getByRole("button", { name: "Reply" }).click();
    const dialog = page.getByRole("dialog", { name: "Reply" });
    return { box: dialog.getByRole("textbox"), send: dialog.getByRole("button", { name: "Reply" }) };
  },
  async edit(page) {
    await page.getByRole("button", { name: "Edit" }).click();
    const dialog = page.getByRole("dialog", { name: "Edit post" });
    return { box: dialog.getByRole("textbox"), send: dialog.getByRole("button", { name: "Update" }) };
  },
};

contract(mastodon);
