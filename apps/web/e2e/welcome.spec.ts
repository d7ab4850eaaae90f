import type { Locator, Page } from "@playwright/test";
import { expectFine, SIZES, THEMES } from "./axe.ts";
import { Desk, DRAFTS, expect, test } from "./desk.ts";

test.use({ isFirstVisit: true });

const cardOn = (page: Page) => page.getByRole("complementary", { name: "Where do you work, and as what?" });
const youOn = (page: Page) => page.getByRole("button", { name: /Your profession and country/ });

async function choose(card: Locator, country: string, profession: string): Promise<void> {
  await card.getByLabel("I work in").selectOption(country);
  await card.getByLabel("I am a").selectOption(profession);
  await card.getByRole("button", { name: "Keep" }).click();
}

test("a newcomer can write at once, the card in nobody's way", async ({ desk, page }) => {
  await expect(cardOn(page)).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await desk.write(DRAFTS.stop);
  await expect(desk.verdict).toHaveAttribute("data-verdict", "stop");
  await expect(desk.editor).toBeFocused();
  await expect(cardOn(page)).toBeVisible();
});

test("what is kept changes the page at once, and the card is gone for good", async ({ desk, page }) => {
  await desk.write(DRAFTS.stop);
  await choose(cardOn(page), "IE", "nurse");
  await expect(cardOn(page)).toHaveCount(0);
  await expect(page.getByRole("main")).toBeFocused();
  await expect(youOn(page)).toHaveText(/Nurse, Ireland$/);
  await expect(page.getByRole("heading", { name: "People to ring, Ireland" })).toBeVisible();
  await expect(page.getByText("Kept: Nurse, Ireland.")).toBeAttached();
  await expect(desk.editor).toHaveText(DRAFTS.stop);
  await page.reload();
  await expect(youOn(page)).toHaveText(/Nurse, Ireland$/);
  await expect(cardOn(page)).toHaveCount(0);
});

test("skipping leaves everything as it was, and the card is gone for good", async ({ desk, page }) => {
  await expect(desk.editor).toBeVisible();
  await cardOn(page).getByLabel("I work in").selectOption("NZ");
  await cardOn(page).getByRole("button", { name: "Skip for now" }).click();
  await expect(cardOn(page)).toHaveCount(0);
  await expect(youOn(page)).toHaveText(/Your role, UK$/);
  await page.reload();
  await expect(desk.editor).toBeVisible();
  await expect(cardOn(page)).toHaveCount(0);
});

for (const hash of ["#/situations", "#/situations/old-posts", "#/library", "#/settings", "#/about"]) {
  test(`it comes on whichever page they arrive: ${hash}`, async ({ page, complaints }) => {
    await page.goto(`./${hash}`);
    await expect(page.getByRole("heading", { level: 1 }).last()).toBeVisible();
    await expect(cardOn(page)).toBeVisible();
    await cardOn(page).getByRole("button", { name: "Skip for now" }).click();
    await page.getByRole("link", { name: "Library", exact: true }).first().click();
    await expect(page.getByRole("heading", { name: "Library" })).toBeVisible();
    await expect(cardOn(page)).toHaveCount(0);
    expect(complaints).toEqual([]);
  });
}

test("a shared link fills the card in, also after a walk to another page", async ({ page, complaints }) => {
  await page.goto("./#/situations/old-posts?in=SG&as=nurse");
  const card = cardOn(page);
  await expect(card.getByLabel("I work in")).toHaveValue("SG");
  await expect(card.getByLabel("I am a")).toHaveValue("nurse");
  await expect(page.getByText("The link shows this for")).toBeVisible();
  await page.getByRole("link", { name: "Library", exact: true }).first().click();
  await expect(card.getByLabel("I work in")).toHaveValue("SG");
  await card.getByRole("button", { name: "Keep" }).click();
  await expect(youOn(page)).toHaveText(/Nurse, Singapore$/);
  expect(complaints).toEqual([]);
});

test("a link that names nobody Bedside knows fills nothing in", async ({ page, complaints }) => {
  await page.goto("./#/situations/old-posts?in=UK&as=wizard");
  await expect(cardOn(page).getByLabel("I work in")).toHaveValue("GB");
  await expect(cardOn(page).getByLabel("I am a")).toHaveValue("");
  expect(complaints).toEqual([]);
});

test("where the browser keeps nothing, it comes once a visit", async ({ page, complaints }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  const desk = new Desk(page);
  await desk.open();
  await choose(cardOn(page), "NZ", "doctor");
  await expect(youOn(page)).toHaveText(/Doctor, New Zealand$/);
  for (const place of ["Situations", "Library", "Check"]) {
    await page.getByRole("link", { name: place, exact: true }).first().click();
    await expect(cardOn(page)).toHaveCount(0);
  }
  await page.getByRole("link", { name: /^Settings/ }).click();
  await expect(page.getByText("This browser keeps nothing for Bedside")).toBeVisible();
  await page.reload();
  await expect(cardOn(page)).toBeVisible();
  expect(complaints).toEqual([]);
});

for (const kept of [
  '{"hasChosen":',
  '"yes"',
  '{"hasChosen":"yes","country":7,"profession":["nurse"]}',
  "[]",
]) {
  test(`damaged storage brings a page that works: ${kept}`, async ({ page, complaints }) => {
    await page.addInitScript((value) => {
      if (!sessionStorage.getItem("damaged")) localStorage.setItem("bedside.settings", value);
      sessionStorage.setItem("damaged", "once");
    }, kept);
    const desk = new Desk(page);
    await desk.open();
    await choose(cardOn(page), "ZA", "dentist");
    await page.reload();
    await expect(youOn(page)).toHaveText(/Dental team, South Africa$/);
    await expect(cardOn(page)).toHaveCount(0);
    expect(complaints).toEqual([]);
  });
}

test("it can be answered without a mouse", async ({ desk, page }) => {
  await expect(desk.editor).toBeVisible();
  await cardOn(page).getByLabel("I work in").focus();
  await page.keyboard.type("New Zealand");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Midwife");
  await page.keyboard.press("Tab");
  await expect(cardOn(page).getByRole("button", { name: "Keep" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(youOn(page)).toHaveText(/Midwife, New Zealand$/);
  await expect(page.getByRole("main")).toBeFocused();
});

test("the settings bring it back, and choose the same things", async ({ desk, page }) => {
  await expect(desk.editor).toBeVisible();
  await page.getByRole("link", { name: /^Settings/ }).click();
  await page.getByRole("main").getByLabel("I am a").selectOption("paramedic");
  await expect(cardOn(page)).toHaveCount(0);
  await expect(youOn(page)).toHaveText(/Paramedic, UK$/);
  await page.getByRole("button", { name: "Show the welcome card again" }).click();
  await expect(cardOn(page).getByLabel("I am a")).toHaveValue("paramedic");
  await cardOn(page).getByRole("button", { name: "Keep" }).click();
  const kept = page.locator(".kept-things");
  await expect(kept).toContainText("Welcome card");
  await expect(kept).toContainText("Answered");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the choice can be changed from the header of every page", async ({ page, complaints }) => {
    for (const [hash, profession, words] of [
      ["#/", "nurse", "Nurse, UK"],
      ["#/situations", "dentist", "Dental team, UK"],
      ["#/library", "physiotherapist", "Physiotherapist, UK"],
    ] as const) {
      await page.goto(`./${hash}`);
      await youOn(page).tap();
      const dialog = page.getByRole("dialog", { name: "You" });
      await dialog.getByLabel("I am a").selectOption(profession);
      await dialog.getByRole("button", { name: "Done" }).tap();
      await expect(page.getByRole("banner").getByText(words)).toBeVisible();
      await expect(cardOn(page)).toHaveCount(0);
    }
    expect(complaints).toEqual([]);
  });

  test("the longest names do not push anything off the screen", async ({ desk, page }) => {
    await expect(desk.editor).toBeVisible();
    await choose(cardOn(page), "VC", "physiotherapist");
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await expect(page.getByRole("button", { name: /Whom to ring/ })).toBeInViewport();
  });
});

for (const colorScheme of THEMES)
  for (const { name, width, height } of SIZES)
    test.describe(`${colorScheme}, ${name}`, () => {
      test.use({ colorScheme, viewport: { width, height } });

      test("axe finds nothing in the card, wherever it stands", async ({ desk, page }) => {
        await expect(desk.editor).toBeVisible();
        await expectFine(page, "check");
        for (const hash of ["#/situations", "#/settings"]) {
          await page.goto(`./${hash}`);
          await expect(page.getByRole("heading", { level: 1 }).last()).toBeVisible();
          await expectFine(page, hash);
        }
      });
    });
