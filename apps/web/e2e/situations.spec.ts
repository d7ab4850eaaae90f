import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./desk.ts";

/** Tries answers, from the last of each question to the first, until an outcome has words to use. */
async function expectWords(page: Page, id: string): Promise<void> {
  for (let choice = 0; choice < 6; choice++) {
    await page.goto("about:blank");
    await page.goto(`./#/situations/${id}`);
    await expect(page.locator("#question")).toBeVisible();
    while ((await page.locator("#outcome").count()) === 0) {
      const last = (await page.locator(".answer").count()) - 1;
      await page.locator(".answer").nth(Math.min(choice, last)).click();
    }
    if ((await page.locator(".words").count()) > 0) return;
  }
  throw new Error(`no words to use in ${id}`);
}

const FRIEND = "#/situations/patient-friend-request";

test("leads from the list through the questions to what to do, and back again", async ({
  page,
  complaints: _,
}) => {
  await page.goto("./#/situations");
  await expect(page.getByRole("heading", { name: "What has happened?" })).toBeVisible();
  await expect(page.locator(".situation-list a")).toHaveCount(28);
  await page.getByRole("link", { name: /A patient has sent you a friend request/ }).click();
  const question = page.locator("#question");
  await expect(question).toBeVisible();
  const first = await question.innerText();
  await expect(page.getByRole("heading", { name: "Before anything else" })).toBeVisible();
  while ((await page.locator("#outcome").count()) === 0) await page.locator(".answer").first().click();
  await expect(page.locator("#outcome")).toBeFocused();
  for (const part of ["Do", "Don’t", "Words you can use", "Who to ring", "Where this comes from"])
    await expect(page.getByRole("heading", { name: part, exact: true }).first()).toBeVisible();
  const answers = await page.locator(".path-so-far li").count();
  await page.goBack();
  await expect(page.locator("#question")).toBeVisible();
  await expect(page.locator(".path-so-far li")).toHaveCount(answers - 1);
  await page
    .getByRole("link", { name: /^Change/ })
    .first()
    .click();
  await expect(page.locator("#question")).toHaveText(first);
});

test("opens the same place from a copied link, for the reader it was made for", async ({
  page,
  context,
  complaints: _,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`./${FRIEND}`);
  while ((await page.locator("#outcome").count()) === 0) await page.locator(".answer").last().click();
  const title = await page.locator("#outcome").innerText();
  await page.getByRole("button", { name: /Copy link/ }).click();
  await expect(page.getByText("Copied", { exact: true })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain("path=");
  expect(link).toContain("in=GB");
  await page.goto("about:blank");
  await page.goto(link);
  await expect(page.locator("#outcome")).toHaveText(title);
});

test("shows another country's rules only with a word that they are another's", async ({
  page,
  complaints: _,
}) => {
  await page.goto(`./${FRIEND}?in=SG&as=nurse`);
  await expect(page.getByText(/for a nurse in Singapore/)).toBeVisible();
  await page.getByRole("button", { name: /Show it for me/ }).click();
  await expect(page.getByText(/for a nurse in Singapore/)).toHaveCount(0);
  await expect(page).toHaveURL(/patient-friend-request$/);
});

test("copies words to use as they stand", async ({ page, context, complaints: _ }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await expectWords(page, "patient-review");
  const words = page.locator(".words").first();
  await words.getByRole("button", { name: /Copy these words/ }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split("\n\n")).toEqual(await words.locator("blockquote p").allInnerTexts());
});

test("is followed by keyboard alone", async ({ page, complaints: _ }) => {
  await page.goto(`./${FRIEND}`);
  await expect(page.locator("#question")).toBeVisible();
  for (let step = 0; step < 8 && (await page.locator("#outcome").count()) === 0; step++) {
    await page.locator(".answer").first().focus();
    await page.keyboard.press("Enter");
    await page.waitForTimeout(100);
  }
  await expect(page.locator("#outcome")).toBeFocused();
});

test("makes do with links that fit no longer", async ({ page, complaints: _ }) => {
  await page.goto("./#/situations/no-such-thing?path=a.b");
  await expect(page.getByRole("heading", { name: "We have no situation by that name" })).toBeVisible();
  await page.getByRole("link", { name: "A patient has sent you a friend request" }).click();
  await expect(page.locator("#question")).toBeVisible();
  await page.goto(`./${FRIEND}?path=current.gone.away`);
  await expect(page.getByText(/has changed since the link was made/)).toBeVisible();
  await expect(page.locator("#question")).toBeVisible();
  await page.goto(`./${FRIEND}?in=UK&as=wizard`);
  await expect(page.getByText(/country or profession that Bedside does not know/)).toBeVisible();
  await page.goto("./#/situations/__proto__");
  await expect(page.getByRole("heading", { name: "We have no situation by that name" })).toBeVisible();
});

test("prints the answers and the advice, without what only a screen needs", async ({
  page,
  complaints: _,
}) => {
  await page.goto(`./${FRIEND}`);
  while ((await page.locator("#outcome").count()) === 0) await page.locator(".answer").first().click();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".path-answer").first()).toBeVisible();
  await expect(page.locator("#outcome")).toBeVisible();
  for (const hidden of [".top-bar", ".footer", ".copy-button"])
    await expect(page.locator(hidden).first()).toBeHidden();
});

test("keeps nothing of what was answered", async ({ page, complaints: _ }) => {
  await page.goto(`./${FRIEND}`);
  while ((await page.locator("#outcome").count()) === 0) await page.locator(".answer").first().click();
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
  );
  expect(kept).not.toContain("friend-request");
  expect(kept).not.toContain("current");
});

for (const colorScheme of ["light", "dark"] as const)
  for (const width of [390, 1440])
    test(`axe finds nothing in the situations, ${colorScheme}, ${width} pixels`, async ({
      page,
      complaints: _,
    }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 850 });
      for (const hash of [
        "#/situations",
        FRIEND,
        "#/situations/lost-phone-group-chat",
        "#/situations/nothing",
      ]) {
        await page.goto("about:blank");
        await page.goto(`./${hash}`);
        await expect(page.locator("main h1:visible")).toBeVisible();
        if (hash.includes("phone"))
          while ((await page.locator("#outcome").count()) === 0)
            await page.locator(".answer").first().click();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${hash} ${id} ${nodes[0]?.target}`)).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow, `${hash} is wider than the screen`).toBeLessThanOrEqual(0);
      }
    });
