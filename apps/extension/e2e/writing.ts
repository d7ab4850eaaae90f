import { expect, type Locator, type Page } from "@playwright/test";
import type { Posted } from "./replicas/stage.tsx";

/** The ways in which words come into a box. */

export async function type(box: Locator, text: string): Promise<void> {
  await box.click();
  await box.pressSequentially(text);
}

export async function paste(page: Page, box: Locator, text: string): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await box.click();
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.press("ControlOrMeta+v");
}

/** As an input method does: the words are tried out in the box, one after the other, before each is settled. */
export async function compose(page: Page, box: Locator, text: string): Promise<void> {
  await box.click();
  const devtools = await page.context().newCDPSession(page);
  for (const word of text.split(/(?<= )/)) {
    for (const tried of [word.slice(0, 2), word]) {
      await devtools.send("Input.imeSetComposition", {
        text: tried,
        selectionStart: tried.length,
        selectionEnd: tried.length,
      });
    }
    await devtools.send("Input.insertText", { text: word });
  }
  await devtools.detach();
}

/** What stands in a box as somebody reads it, without what editors put in to keep their lines open. */
export async function wordsIn(box: Locator): Promise<string> {
  const words = await box.evaluate((element) =>
    element instanceof HTMLTextAreaElement ? element.value : (element as HTMLElement).innerText,
  );
  return words.replace(/[\u200b\ufeff]/g, "").replace(/\n+$/, "");
}

export async function holds(box: Locator, text: string): Promise<void> {
  await expect.poll(() => wordsIn(box)).toBe(text);
}

export const posted = (page: Page): Promise<Posted[]> => page.evaluate(() => window.posted);

/** Waits until the site has taken exactly these texts, in this order. */
export async function hasPosted(page: Page, ...texts: string[]): Promise<void> {
  await expect.poll(async () => (await posted(page)).map((post) => post.text)).toEqual(texts);
}
