// Takes the pictures of the extension's own pages in docs/screens: `npx tsx apps/extension/e2e/screens.ts`. Run by hand after a
// change to what is seen, and looked at before it is called done.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Country } from "@bedside/guidance";
import type { Page } from "@playwright/test";
import type { Settings } from "../src/settings/settings.ts";
import build from "./built.ts";
import { Extension, launch } from "./extension.ts";
import { AT_FIRST, type Pretence, pretend } from "./pretend.ts";

const FOLDER = path.join(import.meta.dirname, "../../../docs/screens");

const NURSE: Partial<Settings> = { profession: "nurse", hasChosen: true, sitesOn: ["x", "whatsapp"] };
const X: Pretence = {
  over: "https://x.com/home",
  granted: ["https://x.com/*", "https://web.whatsapp.com/*"],
};

interface Screen {
  readonly name: string;
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly isDark?: true;
  readonly settings?: Partial<Settings>;
  readonly pretence?: Pretence;
  readonly steps?: (page: Page) => Promise<void>;
}

const POPUP = { file: "popup.html", width: 360, height: 600 };
const DESK = { width: 1100, height: 800 };

const SCREENS: readonly Screen[] = [
  { name: "popup-on-light", ...POPUP, settings: NURSE, pretence: X },
  { name: "popup-first-light", ...POPUP, pretence: X },
  {
    name: "popup-other-dark",
    ...POPUP,
    isDark: true,
    settings: { ...NURSE, country: "IE" as Country, profession: "doctor" },
    pretence: { over: "https://forum.example/t/4" },
  },
  { name: "popup-paused-dark", ...POPUP, isDark: true, settings: { ...NURSE, isPaused: true }, pretence: X },
  { name: "options-desktop-light", file: "options.html", ...DESK, settings: NURSE, pretence: X },
  { name: "welcome-you-desktop-light", file: "welcome.html", ...DESK },
  {
    name: "welcome-try-desktop-dark",
    file: "welcome.html#try",
    ...DESK,
    isDark: true,
    settings: NURSE,
    async steps(page) {
      await page.getByRole("button", { name: "Put in an example" }).click();
      await page.locator(".tried-verdict").waitFor();
    },
  },
];

async function take(extension: Extension, screen: Screen): Promise<void> {
  const { name, file, width, height, isDark, settings, pretence, steps } = screen;
  await extension.keep({ ...AT_FIRST, ...settings });
  const page = await extension.context.newPage();
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: isDark ? "dark" : "light", reducedMotion: "reduce" });
  // tsx has functions remember their names by a function of its own, which no page has.
  await page.addInitScript("globalThis.__name = (named) => named");
  await page.addInitScript(pretend, pretence ?? {});
  await page.goto(extension.address(file));
  await page.locator("main > *").first().waitFor();
  await steps?.(page);
  await page.waitForTimeout(300);
  await page.screenshot({
    path: path.join(FOLDER, `extension-${name}.png`),
    fullPage: file === "popup.html",
  });
  await page.close();
}

/** Nothing listens there, so that nothing could leave. */
const NO_PROXY = 9;

await build();
const folder = mkdtempSync(path.join(tmpdir(), "bedside-screens-"));
const { context, worker } = await launch(folder, NO_PROXY);
const extension = new Extension(context, worker);
for (const screen of SCREENS) await take(extension, screen);
await context.close();
rmSync(folder, { recursive: true, force: true });
