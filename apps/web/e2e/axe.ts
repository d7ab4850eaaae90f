import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

export const SIZES = [
  { name: "phone", width: 390, height: 844 },
  { name: "desk", width: 1440, height: 900 },
] as const;

export const THEMES = ["light", "dark"] as const;

/** Nothing for axe to find in the page as it stands. */
export async function expectFine(page: Page, state: string): Promise<void> {
  await page.waitForTimeout(250); // past the fading in of dialogs, of which axe would measure the middle
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
  expect(found, state).toEqual([]);
}
