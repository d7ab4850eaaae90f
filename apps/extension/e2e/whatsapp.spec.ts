import type { Page } from "@playwright/test";
import { contract } from "./contract.ts";
import type { Place } from "./place.ts";

const footer = (page: Page) => ({
  box: page.locator("footer").getByRole("textbox"),
  send: page.locator("footer").getByRole("button", { name: "Send" }),
});

async function edit(page: Page) {
  await page.locator("#main").getByRole("button", { name: "Edit" }).click();
  const dialog = page.getByRole("dialog", { name: "Edit message" });
  return { box: dialog.getByRole("textbox"), send: dialog.getByRole("button", { name: "Send" }) };
}

const whatsapp: Place = {
  site: "whatsapp",
  address: "https://web.whatsapp.com/",
  replica: "whatsapp",
  shortcut: "Enter",
  compose: async (page) => footer(page),
  async answer(page) {
    await page.locator("#main").getByRole("button", { name: "Reply" }).click();
    return footer(page);
  },
  edit,
  second: edit,
};

contract(whatsapp);
