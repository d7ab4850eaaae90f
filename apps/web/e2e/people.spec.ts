import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { type Desk, DRAFTS, expect, test } from "./desk.ts";

const MANY = "My patient came to our clinic from Leeds last month, a retired lady, and we talked.";
const FEW = "My patient last month was a woman of 84 from Whitby with myasthenia gravis";

const panel = (page: Page) => page.locator(".people");
const answer = (page: Page) => page.locator(".people-answer");
const chip = (page: Page, words: string) => panel(page).locator(".factor", { hasText: words }).first();

/** Where the marker stands, from 0 for one person to 100 for everybody. */
async function marker(page: Page): Promise<number> {
  const value = await panel(page).getByRole("meter").getAttribute("aria-valuenow");
  return Number(value);
}

async function openPanel(desk: Desk): Promise<void> {
  if (await desk.isNarrow()) await desk.bar.click();
  await expect(panel(desk.page)).toBeVisible();
}

test("nothing is said of how many people where no patient is spoken of", async ({ desk, page }) => {
  await desk.write(DRAFTS.clear);
  await expect(desk.verdict).toHaveAttribute("data-verdict", "clear");
  await expect(panel(page)).toHaveCount(0);
});

test("details that are typed move the marker towards one person", async ({ desk, page }) => {
  await desk.write("My patient last month was a woman of 84");
  await expect(panel(page)).toBeVisible();
  const wide = await marker(page);
  await page.keyboard.type(" from Whitby with myasthenia gravis");
  await expect.poll(() => marker(page)).toBeLessThan(wide);
});

test("many people fit a draft that says little", async ({ desk, page }) => {
  await desk.write(MANY);
  await expect(answer(page)).toContainText(/^About [\d,.]+( million)? people fit this$/);
});

test("a detail that is tried off changes the number at once and not the draft, and can be put back", async ({
  desk,
  page,
}) => {
  await desk.write(FEW);
  await expect(answer(page)).toHaveText(/one person|fit this/);
  const [before, at] = [await answer(page).innerText(), await marker(page)];
  await chip(page, "Whitby").click();
  await expect(chip(page, "Whitby")).toHaveAttribute("aria-pressed", "false");
  await expect(answer(page)).not.toHaveText(before);
  await expect.poll(() => marker(page)).toBeGreaterThanOrEqual(at);
  const one = await marker(page);
  await chip(page, "84").click();
  await expect.poll(() => marker(page)).toBeGreaterThan(one);
  await expect(desk.editor).toHaveText(FEW);
  await panel(page).getByRole("button", { name: "Put back" }).click();
  await expect(answer(page)).toHaveText(before);
  await expect(panel(page).locator("[aria-pressed=false]")).toHaveCount(0);
});

test("trying details off moves nothing on the page", async ({ desk, page }) => {
  await desk.write(FEW);
  const places = () =>
    page.evaluate(() =>
      [...document.querySelectorAll(".cm-content, .people-scale, .factor, .how-counted, .finding")].map(
        (one) => {
          const { top, left, width } = one.getBoundingClientRect();
          return [top, left, width].map(Math.round);
        },
      ),
    );
  await expect(panel(page)).toBeVisible();
  const before = await places();
  await chip(page, "Whitby").click();
  await expect(answer(page)).toHaveText(/would fit|[Ss]till|couldn’t/);
  expect(await places()).toEqual(before);
});

test("a detail under the mouse or the focus is shown in the draft", async ({ desk, page }) => {
  await desk.write(FEW);
  const pointed = desk.editor.locator(".bedside-pointed");
  await chip(page, "Whitby").hover();
  await expect(pointed).toHaveText("Whitby");
  await page.mouse.move(0, 0);
  await expect(pointed).toHaveCount(0);
  await chip(page, "84").focus();
  await expect(pointed.first()).toContainText("84");
});

test("details are tried off and put back from the keyboard, and heard", async ({ desk, page }) => {
  await desk.write(FEW);
  await chip(page, "Whitby").focus();
  await page.keyboard.press("Space");
  await expect(chip(page, "Whitby")).toHaveAttribute("aria-pressed", "false");
  await expect(panel(page).getByRole("status")).toHaveText(/, without one detail\.$/);
  await panel(page).getByRole("button", { name: "Put back" }).focus();
  await page.keyboard.press("Enter");
  await expect(chip(page, "Whitby")).toBeFocused();
  await expect(chip(page, "Whitby")).toHaveAttribute("aria-pressed", "true");
});

test("the cheapest change is made with one button, and undone with another", async ({ desk, page }) => {
  await desk.write(FEW);
  const change = panel(page).locator(".people-change");
  await expect(change).toHaveText(/people$/);
  const at = await marker(page);
  await change.click();
  await expect(desk.editor).not.toHaveText(FEW);
  await expect.poll(async () => ((await panel(page).count()) === 0 ? 100 : marker(page))).toBeGreaterThan(at);
  await expect(page.getByText(/^Done: /)).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(desk.editor).toHaveText(FEW);
});

test("how it is counted is behind a disclosure", async ({ desk, page }) => {
  await desk.write(FEW);
  const steps = panel(page).locator(".how-counted li");
  await expect(steps.first()).toBeHidden();
  await panel(page).getByText("How this is counted").click();
  await expect(steps.first()).toContainText("We start from everybody");
});

test("a name written from right to left stays in its chip, in its own direction", async ({ desk, page }) => {
  await desk.write("Thank you Mrs דינה כהן, my patient in bed 12, NHS 999 456 7403");
  await expect(answer(page)).toContainText(/Somebody is named here|A number here/);
  await expect(panel(page).locator(".factor bdi").first()).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 1440, height: 900 },
  ]) {
    test.describe(`${colorScheme}, ${viewport.width} wide`, () => {
      test.use({ colorScheme, viewport });

      test("axe finds nothing in the panel, tried off and opened", async ({ desk, page }) => {
        await desk.write(FEW);
        await openPanel(desk);
        await chip(page, "Whitby").click();
        await panel(page).getByText("How this is counted").click();
        await page.mouse.move(0, 0);
        await page.waitForTimeout(250); // past the change of colours, of which axe would measure the middle
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      });
    });
  }
}

test.describe("on a small screen", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test("nothing of the panel is cut off, and every detail is large enough for a thumb", async ({
    desk,
    page,
  }) => {
    await desk.write(`${FEW} ${"x".repeat(200)}`);
    await openPanel(desk);
    const body = page.locator(".sheet-body");
    expect(await body.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
    for (const one of await panel(page).locator(".factor").all()) {
      expect((await one.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    }
  });
});

test.describe("where colours are the reader's own", () => {
  test.use({ contextOptions: { forcedColors: "active" } });

  test("the scale, its marker and what is tried off can still be told", async ({ desk, page }) => {
    await desk.write(FEW);
    await chip(page, "Whitby").click();
    const grounds = await panel(page).evaluate((one) =>
      [".people-line", ".people-wedge", ".people-mark:last-child"].map(
        (part) => getComputedStyle(one.querySelector(part)!).backgroundColor,
      ),
    );
    expect(new Set(grounds).size).toBe(3);
    await expect(chip(page, "Whitby")).toHaveCSS("border-style", "dashed");
    await expect(chip(page, "84")).toHaveCSS("border-style", "solid");
  });
});
