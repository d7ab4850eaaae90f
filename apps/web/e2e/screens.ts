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
  { name: "situations-desktop-light", ...DESK, steps: at("situations") },
  { name: "situation-question-phone-light", ...PHONE, steps: at("situations/patient-review") },
  { name: "situation-outcome-desktop-light", ...DESK, steps: outcome("complaint-online") },
  { name: "situation-outcome-phone-dark", ...PHONE, isDark: true, steps: outcome("lost-phone-group-chat") },
  { name: "library-desktop-light", ...DESK, steps: at("library?q=whatsapp") },
  { name: "library-phone-dark", ...PHONE, isDark: true, steps: at("library") },
  { name: "article-desktop-light", ...DESK, steps: at("library/what-studies-found") },
  { name: "article-phone-light", ...PHONE, steps: at("library/jigsaw-identification") },
  { name: "article-desktop-dark", ...DESK, isDark: true, steps: at("library/testimonials-and-adverts") },
  {
    name: "ask-desktop-light",
    ...DESK,
    steps: asked("a patient of mine keeps liking my holiday photos on instagram"),
  },
  {
    name: "ask-none-phone-dark",
    ...PHONE,
    isDark: true,
    steps: asked("what is the dose of amoxicillin for a child"),
  },
  { name: "audit-empty-desktop-light", ...DESK, steps: at("audit") },
  { name: "audit-desktop-light", ...DESK, steps: audited },
  { name: "audit-phone-dark", ...PHONE, isDark: true, steps: audited },
];

function at(hash: string) {
  return async (page: Page) => {
    await page.goto(`./#/${hash}`);
    await page.waitForTimeout(800);
  };
}

/** The first answer each time, up to what to do. */
function outcome(id: string) {
  return async (page: Page) => {
    await at(`situations/${id}`)(page);
    while ((await page.locator("#outcome").count()) === 0) await page.locator(".answer").nth(1).click();
    await page.waitForTimeout(300);
  };
}

function asked(question: string) {
  return async (page: Page) => {
    await at("ask")(page);
    await page.getByRole("textbox", { name: "Say in your own words what has happened" }).fill(question);
    await page.getByRole("button", { name: "Find the way through" }).click();
    await page.waitForTimeout(800);
  };
}

/** Invented posts of five years, some of them late at night. */
async function audited(page: Page): Promise<void> {
  const texts = [
    "The flu clinic opens on Monday at nine.",
    "You absolute clown, learn to hand over.",
    "Bloods back for 943 476 5919, all normal.",
    "Cycled home in the rain, worth every drop.",
    "That nurse is a useless cow.",
    "Proud of our team today.",
    "My patient with MS turned 61, bless him.",
    "He used to be the lighthouse keeper at Whitby. Lovely man.",
  ];
  const lines = Array.from({ length: 400 }, (_, i) => {
    const text =
      i < 398 ? `${texts[i % 6]} ${i % 6 === 1 || i % 6 === 4 ? `No. ${i}` : `(${i})`}` : texts[i - 392];
    const date = `${2020 + (i % 6)}-0${1 + (i % 9)}-1${i % 9}T${String((i * 5) % 24).padStart(2, "0")}:10:00Z`;
    return JSON.stringify({ text, date: i < 398 ? date : `2025-11-1${i - 390}T08:00:00Z` });
  });
  await at("audit")(page);
  const buffer = Buffer.from(lines.join("\n"));
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "posts.jsonl", mimeType: "text/plain", buffer });
  await page.getByRole("button", { name: "Read it here" }).click();
  await page.locator(".results-view").waitFor();
  await page.waitForTimeout(400);
}

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
    baseURL: address,
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
