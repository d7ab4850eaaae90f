import type { Page } from "@playwright/test";
import type { Settings } from "../src/settings/settings.ts";
import { test as base, expect } from "./extension.ts";
import { AT_FIRST, type Noted, type Pretence, pretend } from "./pretend.ts";

interface Fixtures {
  /** Opens one of the extension's own pages, with these settings kept before. */
  openOwn: (file: string, settings?: Partial<Settings>, pretence?: Pretence) => Promise<Page>;
  /** What the browser complained about. */
  complaints: string[];
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from this pattern
  complaints: async ({}, use) => {
    const complaints: string[] = [];
    await use(complaints);
    expect(complaints).toEqual([]);
  },

  openOwn: async ({ extension, complaints }, use) => {
    const pages: Page[] = [];
    await use(async (file, settings = {}, pretence = {}) => {
      await extension.keep({ ...AT_FIRST, hasChosen: true, ...settings });
      const page = await extension.context.newPage();
      pages.push(page);
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) complaints.push(message.text());
      });
      if (file === "popup.html") await page.setViewportSize({ width: 360, height: 600 });
      await page.addInitScript(pretend, pretence);
      await page.goto(extension.address(file));
      return page;
    });
    for (const page of pages) await page.close();
  },
});

export { expect };

/** What was asked of the browser on this page, and given back to it. */
export const noted = (page: Page): Promise<Noted> => page.evaluate(() => window.noted);

/** What is kept, as the browser has it. */
export async function kept(page: Page): Promise<Record<string, unknown>> {
  const all = await page.evaluate(() => chrome.storage.local.get());
  return (all.settings ?? {}) as Record<string, unknown>;
}

/** The sites that the browser puts our script into at this moment. */
export async function standingIn(page: Page): Promise<string[]> {
  const scripts = await page.evaluate(() => chrome.scripting.getRegisteredContentScripts());
  return scripts.flatMap(({ matches = [] }) => matches).toSorted();
}
