import { contract } from "./contract.ts";
import type { Place } from "./place.ts";

const facebook: Place = {
  site: "facebook",
  address: "https://www.facebook.com/home",
  replica: "facebook",
  async compose(page) {
    await page.getByRole("region", { name: "Create a post" }).getByRole("button").click();
    const dialog = page.getByRole("dialog", { name: "Create post" });
    return { box: dialog.getByRole("textbox"), send: dialog.getByRole("button", { name: "Post" }) };
  },
  async answer(page) {
    const form = page.locator("form[role='presentation']").last();
    return { box: form.getByRole("textbox"), send: form.getByRole("button", { name: "Comment" }) };
  },
  async edit(page) {
    await page.getByRole("main").getByRole("button", { name: "Edit", exact: true }).click();
    const comment = page.getByRole("article", { name: "Comment by Dr A Khan" });
    return { box: comment.getByRole("textbox"), send: comment.getByRole("button", { name: "Save changes" }) };
  },
};

contract(facebook);
contract({
  ...facebook,
  name: "facebook comments",
  shortcut: "Enter",
  compose: facebook.answer,
  second: facebook.compose,
});
