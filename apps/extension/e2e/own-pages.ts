import type { Page } from "@playwright/test";
import { DEFAULT_SETTINGS, type Settings } from "../src/settings/settings.ts";
import { test as base, expect } from "./extension.ts";

/**
 * What a test cannot have the browser do, said in its stead to one of the extension's own pages: over which tab a popup was
 * opened, and what the reader answers when the browser asks them. What was asked, and in a click or not, is written down.
 */
export interface Pretence {
  /** The page that the popup was opened over; left out where the browser does not tell. */
  readonly over?: string;
  /** The reader's answer to every question of the browser's. */
  readonly answers?: "yes" | "no";
  /** Granted before. */
  readonly granted?: readonly string[];
  /** How many connections to the background come to nothing before one stands. */
  readonly silentFor?: number;
}

interface Noted {
  readonly asked: string[];
  readonly given: string[];
  readonly back: string[];
  wasAskedUnbidden: boolean;
}

declare global {
  interface Window {
    noted: Noted;
  }
}

/** Runs in the page before it does. */
function pretend({ over, answers = "yes", granted = [], silentFor = 0 }: Pretence): void {
  if (globalThis.chrome?.permissions === undefined) return;
  const noted: Noted = { asked: [], given: [...granted], back: [], wasAskedUnbidden: false };
  window.noted = noted;
  const tabs = [{ ...(over !== undefined && { url: over }) }];
  const { connect } = chrome.runtime;
  let silent = silentFor;
  const deaf = {
    postMessage() {
      throw new Error("Could not establish connection.");
    },
    onMessage: { addListener() {} },
    onDisconnect: { addListener() {} },
  };
  const replace = (place: object, doings: object) => Object.assign(place, doings);
  replace(chrome.tabs, { query: async () => tabs });
  replace(chrome.runtime, {
    connect: (info: { name: string }) =>
      silent-- > 0 ? deaf : Reflect.apply(connect, chrome.runtime, [info]),
  });
  replace(chrome.permissions, {
    request: async ({ origins = [] }: { origins?: string[] }) => {
      if (!navigator.userActivation.isActive) noted.wasAskedUnbidden = true;
      noted.asked.push(...origins);
      if (answers === "yes") noted.given.push(...origins);
      return answers === "yes";
    },
    contains: async ({ origins = [] }: { origins?: string[] }) =>
      origins.every((origin) => noted.given.includes(origin)),
    getAll: async () => ({ origins: [...noted.given] }),
    remove: async ({ origins = [] }: { origins?: string[] }) => {
      noted.back.push(...origins);
      noted.given.splice(0, noted.given.length, ...noted.given.filter((one) => !origins.includes(one)));
      return true;
    },
  });
}

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
      await extension.keep({ ...EVERYDAY, ...settings });
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

/** As at first, but for the question where somebody works. */
const EVERYDAY: Settings = { ...DEFAULT_SETTINGS, profession: undefined, hasChosen: true };

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
