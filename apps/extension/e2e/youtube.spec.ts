import { contract } from "./contract.ts";
import type { Place } from "./place.ts";

const youtube: Place = {
  site: "youtube",
  address: "https://www.youtube.com/watch",
  replica: "youtube",
  shortcut: "Control+Enter",
  async compose(page) {
    const box = page.locator("ytd-comment-simplebox-renderer ytd-commentbox");
    return { box: box.locator("#contenteditable-root"), send: box.getByRole("button", { name: "Comment" }) };
  },
  async answer(page) {
    await page.getByRole("button", { name: "Reply" }).first().click();
    const box = page.locator("#reply-dialog ytd-commentbox");
    return { box: box.locator("#contenteditable-root"), send: box.getByRole("button", { name: "Reply" }) };
  },
  async edit(page) {
    await page.getByRole("button", { name: "Edit" }).click();
    const box = page.locator("#edit-dialog ytd-commentbox");
    return { box: box.locator("#contenteditable-root"), send: box.getByRole("button", { name: "Save" }) };
  },
};

contract(youtube);
