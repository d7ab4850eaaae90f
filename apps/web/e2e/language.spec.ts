import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { type Desk, DRAFTS, expect, test } from "./desk.ts";

const WELSH = "Diolch yn fawr iawn i bawb ar y ward neithiwr, roedd hi'n noson brysur.";
const SAID = "Bedside reads English; only numbers and contacts were checked.";

async function expectFine(page: Page): Promise<void> {
  await page.waitForTimeout(250); // past the fading in of sheets
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
}

async function expectUnread(desk: Desk, page: Page): Promise<void> {
  await expect(desk.verdict.locator(".verdict-line")).toHaveText("Most of this could not be read.");
  await expect(desk.verdict.locator(".verdict-reason")).toHaveText(SAID);
  await expect(page.getByText("What it was read for")).toHaveCount(0);
  await expectFine(page);
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`${colorScheme}, a draft that is not English`, () => {
    test.use({ colorScheme });

    test("is not called clear, and its questions stay open", async ({ desk, page }) => {
      await desk.write(WELSH);
      await expectUnread(desk, page);
      await expect(page.locator(".checklist-answer")).toHaveCount(0);
    });

    test("is still searched for numbers, and the remark stands under the verdict", async ({ desk, page }) => {
      await desk.write(`${WELSH} 943 476 5919`);
      await expect(desk.verdict).toHaveAttribute("data-verdict", "stop");
      await expect(page.locator("[data-remark='other-language']")).toHaveText(SAID);
      await expectFine(page);
    });
  });

  test.describe(`${colorScheme}, on a phone`, () => {
    test.use({ colorScheme, viewport: { width: 390, height: 844 } });

    test("the bar says so, and the sheet too", async ({ desk, page }) => {
      await desk.write(WELSH);
      await expect(desk.bar).toContainText("Most of this could not be read.");
      await expectFine(page);
      await desk.bar.click();
      await expectUnread(desk, page);
    });
  });
}

test("English beside it is read, and the remark says what was not", async ({ desk, page }) => {
  await desk.write(
    `Mae clinig y ffliw ar agor ddydd Sadwrn yn y feddygfa ac mae croeso i bawb ddod heb apwyntiad. ${DRAFTS.pause}`,
  );
  await expect(desk.verdict).toHaveAttribute("data-verdict", "pause");
  await expect(page.locator("[data-remark]")).toContainText(
    "of the rest only numbers and contacts were checked",
  );
});
