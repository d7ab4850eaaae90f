import { contract } from "./contract.ts";
import type { Place } from "./place.ts";

const bluesky: Place = {
  site: "bluesky",
  address: "https://bsky.app/home",
  replica: "bluesky",
  shortcut: "Control+Enter",
  async compose(page) {
    await page.getByTestId("composeFAB").click();
    const dialog = page.getByRole("dialog", { name: "Write a post" });
    return { box: dialog.getByRole("textbox"), send: dialog.getByTestId("composerPublishBtn") };
  },
  async answer(page) {
    await page.getByTestId("replyBtn").click();
    const dialog = page.getByRole("dialog", { name: "Write a reply" });
    return { box: dialog.getByRole("textbox"), send: dialog.getByTestId("composerPublishBtn") };
  },
};

contract(bluesky);
