// Takes the pictures in docs/screens from the running app: `npx tsx apps/web/e2e/screens.ts`. Run by hand after a change
// to what is seen, and looked at before it is called done.
import { mkdirSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { CHROMIUM_ARGS, findChromium } from "../../../scripts/chromium.mjs";
import { ensureWebBuilt } from "../../../scripts/web-build.mjs";
import { createAppServer } from "../serve.mjs";

const FOLDER = path.join(import.meta.dirname, "../../../docs/screens");

interface Screen {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly isDark?: boolean;
  readonly steps?: (page: Page) => Promise<void>;
}

const PHONE = { width: 390, height: 844 };
const TABLET = { width: 768, height: 1024 };
const DESK = { width: 1440, height: 900 };

const STORY = "A moving story from last night’s shift";
const HANDOVER = "A handover in the ward’s group chat";
const STEAM = "Letting off steam after a handover";
const NEWS = "News about vaccinations";

const SCREENS: readonly Screen[] = [
  { name: "check-empty-desktop-light", ...DESK },
  { name: "check-stop-desktop-light", ...DESK, steps: trying(STORY) },
  { name: "check-stop-desktop-dark", ...DESK, isDark: true, steps: trying(HANDOVER) },
  { name: "check-clear-desktop-light", ...DESK, steps: trying(NEWS) },
  { name: "check-pause-tablet-light", ...TABLET, steps: trying(STEAM) },
  { name: "check-stop-tablet-dark", ...TABLET, isDark: true, steps: raised(HANDOVER) },
  { name: "check-stop-phone-light", ...PHONE, steps: trying(STORY) },
  { name: "check-findings-phone-light", ...PHONE, steps: raised(STORY) },
  { name: "check-findings-phone-dark", ...PHONE, isDark: true, steps: raised(STEAM) },
  { name: "people-tried-desktop-light", ...DESK, steps: triedOff(STORY) },
  { name: "people-tried-desktop-dark", ...DESK, isDark: true, steps: triedOff(STORY) },
  { name: "people-phone-light", ...PHONE, steps: panelOf(STORY) },
  { name: "people-phone-dark", ...PHONE, isDark: true, steps: panelOf(HANDOVER) },
];

function trying(title: string) {
  return async (page: Page) => {
    await page.getByRole("button", { name: "Examples" }).click();
    await page.getByRole("dialog").getByRole("button", { name: title }).click();
    await page.mouse.move(0, 0);
  };
}

function raised(title: string) {
  return async (page: Page) => {
    await trying(title)(page);
    await page.locator(".verdict-bar-button").click();
    await page.mouse.move(0, 0);
  };
}

/** The panel of how many people it could be, with the first two details tried off. */
function triedOff(title: string) {
  return async (page: Page) => {
    await trying(title)(page);
    for (const index of [0, 1]) await page.locator(".factor").nth(index).click();
    await page.locator(".how-counted summary").click();
    await page.mouse.move(0, 0);
  };
}

function panelOf(title: string) {
  return async (page: Page) => {
    await raised(title)(page);
    await page.locator(".people").evaluate((one) => one.scrollIntoView());
  };
}

async function take(browser: Browser, address: string, screen: Screen): Promise<void> {
  const { name, width, height, isDark, steps } = screen;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: isDark ? "dark" : "light",
    reducedMotion: "reduce",
    isMobile: width < DESK.width,
    hasTouch: width < DESK.width,
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(() =>
    localStorage.setItem("bedside.settings", '{"profession":"nurse","hasChosen":true}'),
  );
  await page.reload();
  await steps?.(page);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(200);
  const picture = await page.screenshot();
  await context.close();
  writeFileSync(path.join(FOLDER, `${name}.png`), await lighter(browser, picture));
}

/** Rounds colours to steps that no eye sees and that a PNG packs far better than the soft light at the top of the page. */
async function lighter(browser: Browser, picture: Buffer): Promise<Buffer> {
  const page = await browser.newPage();
  await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width;
    canvas.height = image.height;
    canvas.style.display = "block";
    const drawing = canvas.getContext("2d")!;
    drawing.drawImage(image, 0, 0);
    const pixels = drawing.getImageData(0, 0, image.width, image.height);
    const rounded = pixels.data.map((channel) => Math.min(255, Math.round(channel / 4) * 4));
    pixels.data.set(rounded);
    drawing.putImageData(pixels, 0, 0);
    document.body.style.margin = "0";
    document.body.replaceChildren(canvas);
  }, picture.toString("base64"));
  const lighter = await page.locator("canvas").screenshot();
  await page.close();
  return lighter;
}

ensureWebBuilt();
mkdirSync(FOLDER, { recursive: true });
const server = createAppServer(path.join(import.meta.dirname, "../dist"));
await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const executablePath = findChromium();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: CHROMIUM_ARGS });
for (const screen of SCREENS) await take(browser, address, screen);
await browser.close();
server.close();
