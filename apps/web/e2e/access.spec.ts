import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { type Desk, DRAFTS, expect, test } from "./desk.ts";

const SIZES = [
  { name: "phone", width: 390, height: 844 },
  { name: "desk", width: 1440, height: 900 },
] as const;

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

async function expectFine(page: Page, state: string): Promise<void> {
  await page.waitForTimeout(250); // past the fading in of dialogs, of which axe would measure the middle
  expect(await violations(page), state).toEqual([]);
}

async function withDialogs(desk: Desk, page: Page): Promise<void> {
  const narrow = await desk.isNarrow();
  const openers = narrow
    ? [page.locator(".context-summary"), page.getByRole("button", { name: "Examples" }), desk.bar]
    : [
        page.getByRole("button", { name: "Answering something?" }),
        page.getByRole("button", { name: "Who wrote it" }),
        page.getByRole("button", { name: "Examples" }),
      ];
  for (const opener of [...openers, page.getByRole("button", { name: /Your profession and country/ })]) {
    await opener.click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectFine(page, `dialog: ${await page.getByRole("dialog").locator(".sheet-title").innerText()}`);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  }
}

for (const colorScheme of ["light", "dark"] as const) {
  for (const { name, width, height } of SIZES) {
    test.describe(`${colorScheme}, ${name}`, () => {
      test.use({ colorScheme, viewport: { width, height } });

      test("axe finds nothing in any state of the page", async ({ desk, page }) => {
        test.slow();
        await expectFine(page, "empty");
        await desk.write(DRAFTS.clear);
        await expectFine(page, "clear");
        await page.keyboard.insertText(` ${DRAFTS.pause}`);
        await expectFine(page, "pause");
        await page.keyboard.insertText(` ${DRAFTS.stop}`);
        await desk.mark("confidentiality/nhs-number").click();
        await expectFine(page, "stop, with a finding looked at");
        await withDialogs(desk, page);
        await page.getByRole("button", { name: "Fix what can be fixed" }).click();
        await page.getByRole("button", { name: "Hold 30 min" }).click();
        await expectFine(page, "fixed and held");
      });

      test("axe finds nothing in Settings and About", async ({ desk, page }) => {
        await expect(desk.editor).toBeVisible();
        await page.getByRole("link", { name: "Settings" }).click();
        await expectFine(page, "settings");
        await page.getByRole("button", { name: "Erase what is kept" }).click();
        await expectFine(page, "asking before erasing");
        await page.getByRole("button", { name: "Keep them" }).click();
        await page.getByRole("link", { name: /^About Bedside/ }).click();
        await page.getByText("More numbers").click();
        await expectFine(page, "about");
      });
    });
  }
}

test.describe("on a small screen", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test("nothing is cut off or scrolls sideways, long words included", async ({ desk, page }) => {
    await desk.write(
      `Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch${"x".repeat(120)} ${DRAFTS.stop}`,
    );
    const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await sideways()).toBeLessThanOrEqual(0);
    await desk.bar.click();
    await expect(page.getByRole("dialog")).toBeVisible();
    expect(
      await page.locator(".sheet-body").evaluate((one) => one.scrollWidth - one.clientWidth),
    ).toBeLessThanOrEqual(0);
    await page.keyboard.press("Escape");
    for (const place of [/^Settings/, /^About Bedside/]) {
      await page.getByRole("link", { name: place }).click();
      expect(await sideways()).toBeLessThanOrEqual(0);
    }
  });

  test("everything to press is 44 pixels high", async ({ desk, page }) => {
    await desk.write(DRAFTS.stop);
    const small = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("button, select, .places a, .brand, summary")]
          // Chips reach beyond their edge; the skip link is only for keys.
          .filter((one) => !one.matches(".chip, .skip-link") && one.offsetParent !== null)
          // What lies in a box of 1 pixel (the dialog's own way out) is for screen readers alone.
          .filter((one) =>
            [one, one.parentElement as HTMLElement].every((each) => each.getBoundingClientRect().height > 1),
          )
          .filter((one) => one.getBoundingClientRect().height < 44)
          .map((one) => `${one.className}: ${one.textContent}`),
      );
    expect(await small()).toEqual([]);
    await desk.bar.click();
    await expect(page.getByRole("dialog")).toBeVisible();
    // A sheet grows as it comes in; what counts is how large it stays.
    await expect.poll(small).toEqual([]);
    const chip = page.locator(".finding .chip").first();
    const reach = await chip.evaluate((one) => {
      const edge = getComputedStyle(one, "::after");
      return (
        one.getBoundingClientRect().height - Number.parseFloat(edge.top) - Number.parseFloat(edge.bottom)
      );
    });
    expect(reach).toBeGreaterThanOrEqual(44);
  });
});

test.describe("with less motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("nothing moves", async ({ desk, page }) => {
    await expect(desk.editor).toBeVisible();
    await page.getByRole("button", { name: "Examples" }).click();
    const durations = await page.evaluate(() =>
      [...document.querySelectorAll("*")].flatMap((one) => {
        const { animationDuration, transitionDuration } = getComputedStyle(one);
        return [animationDuration, transitionDuration].flatMap((value) => value.split(", "));
      }),
    );
    expect(new Set(durations)).toEqual(new Set(["0s"]));
  });
});
