import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Nothing for axe to find in the page as it stands, by day and by night, and nothing cut off on a narrow screen. */
export async function expectFine(page: Page, state: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
    );
    expect(found, `${state}, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  expect(await widerThanShown(page), `${state}, wider than the window`).toBe(false);
}

/** At 200 % a popup of 360 pixels, or a page on a small telephone, has about 320 of them. */
export async function expectNarrow(page: Page, state: string): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 600 });
  expect(await widerThanShown(page), `${state} at 320 pixels`).toBe(false);
  if (before) await page.setViewportSize(before);
}

const widerThanShown = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
