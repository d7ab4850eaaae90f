import { contract } from "./contract.ts";
import type { Place } from "./place.ts";

const messages: Place = {
  name: "instagram messages",
  site: "instagram",
  address: "https://www.instagram.com/p/abc",
  replica: "instagram",
  shortcut: "Enter",
  async compose(page) {
    await page.getByRole("button", { name: "Messages" }).click();
    const dialog = page.getByRole("dialog", { name: "Lou Harker" });
    return { box: dialog.getByRole("textbox"), send: dialog.getByRole("button", { name: "Send" }) };
  },
  async answer(page) {
    const article = page.locator("article");
    return { box: article.getByRole("textbox"), send: article.getByRole("button", { name: "Post" }) };
  },
};

contract(messages);
contract({ ...messages, name: "instagram comments", compose: messages.answer, second: messages.compose });
