import { contract } from "./contract.ts";
import type { Place } from "./place.ts";

const x: Place = {
  site: "x",
  address: "https://x.com/home",
  replica: "x",
  shortcut: "Control+Enter",
  async compose(page) {
    await page.getByTestId("SideNav_NewTweet_Button").click();
    const dialog = page.getByRole("dialog", { name: "New post" });
    return { box: dialog.getByRole("textbox"), send: dialog.getByTestId("tweetButton") };
  },
  async answer(page) {
    const main = page.getByRole("main");
    return { box: main.getByRole("textbox"), send: main.getByTestId("tweetButtonInline") };
  },
  async edit(page) {
    await page.getByRole("button", { name: "Edit post" }).click();
    const dialog = page.getByRole("dialog", { name: "Edit post" });
    return { box: dialog.getByRole("textbox"), send: dialog.getByTestId("tweetButton") };
  },
};

contract(x);
