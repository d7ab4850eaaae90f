import type { Page } from "@playwright/test";
import { Desk, DRAFTS, expect, test } from "./desk.ts";

const SCRIPTS = /assets\/[^/]+\.js$/;
/** The page's own script; the first one, which fits the page to its address, comes. */
const PAGE_SCRIPT = /assets\/(?:index|react)-[^/]+\.js$/;

/** Keeps what is asked for there from coming until told otherwise. */
async function hold(page: Page, what: RegExp): Promise<() => void> {
  let letGo = () => {};
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(what, async (route) => {
    await gone;
    await route.continue();
  });
  return letGo;
}

/** Opens a page whose scripts are held back, as far as its style sheet. */
async function open(page: Page, address = "./"): Promise<void> {
  await page.goto(address, { waitUntil: "commit" });
  await expect(page.locator("body")).toHaveCSS("margin-top", "0px");
}

/** Waits until what the scripts have changed so far is on the screen. */
const drawn = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

const shown = (page: Page, words: string) => page.getByText(words).filter({ visible: true });

test("before any script has come the page says so, can be written in, and has whom to ring", async ({
  page,
  complaints,
}) => {
  const letGo = await hold(page, SCRIPTS);
  const desk = new Desk(page);
  await open(page);
  await expect(shown(page, "Getting ready. You can write already.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "People to ring, United Kingdom" })).toBeVisible();
  await expect(page.locator(".footer a[href^='tel:']").first()).toBeVisible();

  await desk.editor.click();
  await page.keyboard.type(`${DRAFTS.stop}\nA second line`);
  await page.keyboard.press("Home");
  letGo();
  await expect(page.locator(".cm-content")).toBeFocused();
  await page.keyboard.type("And ");
  await expect(desk.verdict).toHaveAttribute("data-verdict", "stop");
  expect(await desk.text()).toBe(`${DRAFTS.stop}\nAnd A second line`);
  await expect(page.locator("#first-sight")).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test("whoever writes on while the editor comes loses nothing", async ({ page, complaints }) => {
  const letGo = await hold(page, PAGE_SCRIPT);
  const desk = new Desk(page);
  await open(page);
  await desk.editor.click();
  const words = "Every word of this was written while the page was on its way, and not one of them was lost.";
  setTimeout(letGo, 300);
  await page.keyboard.type(words, { delay: 25 });
  await expect(page.locator(".cm-content")).toHaveText(words);
  await page.keyboard.press("Control+z");
  await expect(page.locator(".cm-content")).not.toHaveText("");
  expect(complaints).toEqual([]);
});

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
]) {
  test.describe(`${viewport.width} pixels wide`, () => {
    test.use({ viewport });

    test("nothing moves when the page takes over from its first sight", async ({ page }) => {
      const letGo = await hold(page, PAGE_SCRIPT);
      await open(page);
      await expect(shown(page, "Getting ready")).toBeVisible();
      // The first script takes the card for newcomers away from whoever has chosen already.
      await expect(page.locator("html")).toHaveAttribute("data-place", "check");
      await drawn(page);
      await page.evaluate(() => {
        Object.assign(window, { moved: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            Object.assign(window, { moved: Reflect.get(window, "moved") + Reflect.get(entry, "value") });
        }).observe({ type: "layout-shift" });
      });
      letGo();
      await expect(page.locator(".cm-content")).toBeVisible();
      await page.waitForLoadState("networkidle");
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate(() => Reflect.get(window, "moved"))).toBeLessThan(0.02);
    });
  });
}

test("an address of something else does not show the desk while it waits", async ({ page, complaints }) => {
  const letGo = await hold(page, PAGE_SCRIPT);
  await open(page, "./#/situations/patient-friend-request");
  await expect(page.getByText("Just a moment. Bedside is getting ready.")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Your draft" })).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Situations", exact: true })).toHaveAttribute(
    "aria-current",
    "page",
  );
  letGo();
  await expect(page.locator("[data-situation=patient-friend-request]")).toBeVisible();
  await expect(page.getByText("Bedside is getting ready")).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test("words written at first sight are there when their author comes back to the desk", async ({ page }) => {
  const letGo = await hold(page, PAGE_SCRIPT);
  const desk = new Desk(page);
  await open(page);
  await desk.editor.fill(DRAFTS.clear);
  await page.getByRole("link", { name: "Library", exact: true }).click();
  letGo();
  await expect(page.getByRole("heading", { name: "Library" })).toBeVisible();
  await page.getByRole("link", { name: "Check", exact: true }).click();
  await expect(page.locator(".cm-content")).toHaveText(DRAFTS.clear);
});

test("a desk that could not be fetched says so, keeps what was written, and is fetched again", async ({
  page,
  complaints,
}) => {
  const desk = new Desk(page);
  await page.route(/assets\/check-room-/, (route) => route.abort());
  await page.goto("./");
  await desk.editor.fill(DRAFTS.stop);
  await expect(shown(page, "Bedside could not be fetched yet.")).toBeVisible();
  await page.unroute(/assets\/check-room-/);
  await expect(desk.verdict).toHaveAttribute("data-verdict", "stop");
  await expect(page.locator(".cm-content")).toHaveText(DRAFTS.stop);
  complaints.length = 0;
});

test("a theme, a choice and a draft kept on the device are there before the page is", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.addInitScript(() => {
    localStorage.setItem("bedside.settings", '{"theme":"dark","hasChosen":true,"keepsDraft":true}');
    localStorage.setItem("bedside.draft", '{"text":"Kept for later"}');
  });
  const letGo = await hold(page, PAGE_SCRIPT);
  await open(page);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(20, 24, 31)");
  await expect(page.locator(".welcome")).toBeHidden();
  await expect(page.getByRole("textbox", { name: "Your draft" })).toHaveValue("Kept for later");
  letGo();
  await expect(page.locator(".cm-content")).toHaveText("Kept for later");
});

test("an article carries neither the editor nor the engine", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("./#/library/eight-points", { waitUntil: "networkidle" });
  await expect(page.locator("[data-article=eight-points]")).toBeVisible();
  expect(asked.filter((path) => /draft-editor|check-room|engine-|search-|ask-/.test(path))).toEqual([]);
});

test.describe("with JavaScript switched off", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says what that means, and still has whom to ring", async ({ page }) => {
    await page.goto("./");
    await expect(page.locator(".no-script")).toBeVisible();
    await expect(page.locator(".no-script")).toContainText("JavaScript is switched off here");
    await expect(page.locator(".footer a[href^='tel:']").first()).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Your draft" })).toHaveCount(0);
  });
});
