import { contract } from "./contract.ts";
import type { Place } from "./place.ts";

const linkedin: Place = {
  site: "linkedin",
  address: "https://www.linkedin.com/feed/",
  replica: "linkedin",
  withoutTrustedTypes: "Quill empties the element that it is given through innerHTML",
  shortcut: "Control+Enter",
  async compose(page) {
    await page.getByRole("button", { name: "Start a post" }).click();
    const dialog = page.getByRole("dialog", { name: "Create post" });
    return {
      box: dialog.getByRole("textbox"),
      send: dialog.getByRole("button", { name: "Post", exact: true }),
    };
  },
  async answer(page) {
    const form = page
      .locator("form")
      .filter({ hasNot: page.locator("article form") })
      .first();
    return { box: form.getByRole("textbox"), send: form.getByRole("button", { name: "Comment" }) };
  },
  async edit(page) {
    await page.getByRole("button", { name: "Edit", exact: true }).click();
    const comment = page.locator("article.comments-comment-entity");
    return { box: comment.getByRole("textbox"), send: comment.getByRole("button", { name: "Save changes" }) };
  },
};

contract(linkedin);
