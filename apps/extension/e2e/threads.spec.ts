import { contract } from "./contract.ts";
import type { Place } from "./place.ts";

const threads: Place = {
  site: "threads",
  address: "https://www.threads.com/home",
  replica: "threads",
  shortcut: "Control+Enter",
  async compose(page) {
    await page.getByRole("button", { name: "Create" }).click();
    const dialog = page.getByRole("dialog", { name: "New thread" });
    return { box: dialog.getByRole("textbox"), send: dialog.getByRole("button", { name: "Post" }) };
  },
  async answer(page) {
    const main = page.getByRole("main");
    return { box: main.getByRole("textbox"), send: main.getByRole("button", { name: "Post" }) };
  },
  async edit(page) {
    await page.getByRole("button", { name: "Edit", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Edit" });
    return { box: dialog.getByRole("textbox"), send: dialog.getByRole("button", { name: "Done" }) };
  },
};

contract(threads);
