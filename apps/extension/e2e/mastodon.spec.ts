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
    const section = page.getByRole("region", { name: "Reply" });
    return { box: section.getByRole("textbox"), send: section.getByRole("button", { name: "Reply" }) };
  },
  async edit(page) {
    await page.getByRole("button", { name: "Edit" }).click();
    const section = page.getByRole("region", { name: "Edit post" });
    return { box: section.getByRole("textbox"), send: section.getByRole("button", { name: "Update" }) };
  },
};

contract(mastodon);
