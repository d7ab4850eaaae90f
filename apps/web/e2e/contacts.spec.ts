import type { Page } from "@playwright/test";
import { expectFine, SIZES, THEMES } from "./axe.ts";
import { expect, test } from "./desk.ts";

const PAGES = ["#/", "#/situations", "#/situations/old-posts", "#/library", "#/settings", "#/about"];

/** The page for somebody who has said where they work. */
async function openFor(page: Page, settings: Record<string, string>, hash = ""): Promise<void> {
  await page.addInitScript(
    (kept) => localStorage.setItem("bedside.settings", kept),
    JSON.stringify({ hasChosen: true, ...settings }),
  );
  await page.goto(`./${hash}`);
  await page.reload();
  await isReady(page);
}

/** Past what is drawn before the script has come, which is the same for everybody. */
async function isReady(page: Page): Promise<void> {
  await expect(page.locator("#first-sight")).toHaveCount(0);
  await expect(page.getByRole("contentinfo")).toBeVisible();
}

test("Medical Protection’s two lines are in sight on every page for British readers, with their date", async ({
  page,
  complaints,
}) => {
  await openFor(page, { country: "GB", profession: "doctor" });
  for (const hash of PAGES) {
    await page.goto(`./${hash}`);
    for (const [number, href] of [
      ["0800 561 9000", "tel:08005619000"],
      ["0800 561 9090", "tel:08005619090"],
    ] as const) {
      const line = page.getByRole("contentinfo").getByRole("listitem").filter({ hasText: number });
      await expect(line.getByRole("link", { name: number })).toBeVisible();
      await expect(line.getByRole("link", { name: number })).toHaveAttribute("href", href);
      await expect(line).toContainText("31 October 2020");
      await expect(line).toContainText("check before calling");
    }
  }
  expect(complaints).toEqual([]);
});

test("the line at the top is for advice, and becomes the reader’s own once they say which", async ({
  desk,
  page,
}) => {
  await expect(desk.editor).toBeVisible();
  const line = page.getByRole("banner").getByRole("link", { name: /0800/ });
  await expect(line).toHaveAttribute("href", /^tel:0800/);
  await expect(line).toContainText(/checked on \d+ \w+ \d{4}/);
  await page.getByRole("button", { name: /Your profession and country/ }).click();
  await page
    .getByLabel("For medicolegal advice I ring")
    .selectOption("Medical Protection: medicolegal advice");
  await page.getByRole("button", { name: "Done" }).click();
  await expect(line).toHaveAttribute("href", "tel:08005619090");
  await expect(line).toContainText("Medical Protection");
  await expect(line).toContainText("check before calling");
  await page.reload();
  await expect(line).toHaveAttribute("href", "tel:08005619090");
});

test("every number says where and when it was read, and can be rung", async ({ page, complaints }) => {
  for (const country of ["GB", "IE", "NZ", "AU", "ZA", "SG", "HK", "MY", "US", "CA", "JM"]) {
    await openFor(page, { country });
    const footer = page.getByRole("contentinfo");
    const more = footer.getByText("More numbers");
    if (await more.isVisible()) await more.click();
    const lines = footer.locator(".contact-lines > li");
    await expect(lines.first()).toBeVisible();
    for (const line of await lines.all()) {
      await expect(line.locator(".contact-source")).toContainText(/, (checked (on|in)|on a page of) .*\d{4}/);
      await expect(line.locator("a[href^='tel:'], a[href^='sms:']").first()).toBeVisible();
    }
    await expect(footer.getByRole("heading", { level: 3 }).first()).toHaveText("If somebody is in danger");
  }
  expect(complaints).toEqual([]);
});

test("what is not theirs stands behind “More numbers”", async ({ page, complaints }) => {
  await openFor(page, { country: "GB", profession: "nurse" });
  const footer = page.getByRole("contentinfo");
  await expect(footer.getByRole("link", { name: "0800 587 7396" })).toBeVisible();
  await expect(footer.getByRole("link", { name: "0800 716 646" })).toBeHidden();
  await footer.getByText("More numbers").click();
  await expect(footer.getByRole("heading", { name: "For other professions" })).toBeVisible();
  await expect(footer.getByRole("link", { name: "0800 716 646" })).toBeVisible();
  expect(complaints).toEqual([]);
});

test("where no number was read, the page says so", async ({ page, complaints }) => {
  await openFor(page, { country: "FR", profession: "doctor" });
  const footer = page.getByRole("contentinfo");
  await expect(footer).toContainText("If somebody is in danger, ring your local emergency number.");
  await expect(footer).toContainText("We have no number for this country that we have read ourselves.");
  await expect(page.locator("a[href^='tel:']")).toHaveCount(0);
  await page.getByRole("button", { name: /Whom to ring/ }).click();
  await expect(page.getByRole("dialog")).toContainText("We have no number for this country");
  expect(complaints).toEqual([]);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("all numbers are one tap from every page, emergencies first", async ({ page, complaints }) => {
    await openFor(page, { country: "GB", profession: "doctor" });
    for (const hash of PAGES) {
      await page.goto(`./${hash}`);
      await page.getByRole("button", { name: /Whom to ring/ }).tap();
      const sheet = page.getByRole("dialog", { name: "Whom to ring, United Kingdom" });
      await expect(sheet.getByRole("link").first()).toHaveAttribute("href", "tel:999");
      await expect(sheet.getByRole("link", { name: "0800 561 9090" })).toBeVisible();
      await page.goBack();
      await expect(sheet).toHaveCount(0);
      await expect(page.getByRole("banner")).toBeInViewport();
    }
    expect(complaints).toEqual([]);
  });

  test("the foot of the Check page ends above the bars", async ({ desk, page }) => {
    await expect(desk.bar).toBeVisible();
    await isReady(page);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const link = await page.getByRole("link", { name: /^Settings/ }).boundingBox();
    const bar = await desk.bar.boundingBox();
    expect(link!.y + link!.height).toBeLessThanOrEqual(bar!.y);
  });
});

for (const colorScheme of THEMES)
  for (const { name, width, height } of SIZES)
    test.describe(`${colorScheme}, ${name}`, () => {
      test.use({ colorScheme, viewport: { width, height } });

      test("axe finds nothing in the numbers", async ({ desk, page }) => {
        await expect(desk.editor).toBeVisible();
        await page.getByText("More numbers").click();
        await expectFine(page, "footer");
        await page.getByRole("button", { name: /Whom to ring/ }).click();
        await expect(page.getByRole("dialog")).toBeVisible();
        await expectFine(page, "sheet");
        await page.keyboard.press("Escape");
        await page.getByRole("button", { name: /Your profession/ }).click();
        await expectFine(page, "you");
      });
    });
