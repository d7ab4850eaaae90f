import type { Page } from "@playwright/test";
import { expectFine, SIZES, THEMES } from "./axe.ts";
import { Desk, DRAFTS, expect, test } from "./desk.ts";

const STEPS = 6;
const tourOn = (page: Page) => page.locator(".tour").getByRole("dialog");
async function start(page: Page): Promise<void> {
  await page
    .getByRole("contentinfo")
    .getByRole("button", { name: /Take the tour/ })
    .click();
  await expect(tourOn(page)).toBeVisible();
}

test("six steps lead round and end where they began", async ({ page, complaints }) => {
  await page.goto("./#/library?q=photo");
  await expect(page.getByRole("heading", { name: "Library" })).toBeVisible();
  await start(page);
  const tour = tourOn(page);
  const titles = new Set<string>();
  for (let step = 1; step <= STEPS; step++) {
    await expect(tour.getByText(`${step} of ${STEPS}`)).toBeVisible();
    titles.add(await tour.getByRole("heading").innerText());
    await tour.getByRole("button", { name: step < STEPS ? "Next" : "Finish" }).click();
  }
  expect(titles.size).toBe(STEPS);
  await expect(tour.getByRole("heading", { name: "Tour completed" })).toBeVisible();
  await tour.getByRole("button", { name: "Take it again" }).click();
  await expect(tour.getByText(`1 of ${STEPS}`)).toBeVisible();
  for (let step = 1; step <= STEPS; step++) await page.keyboard.press("ArrowRight");
  await tour.getByRole("button", { name: "Continue" }).click();
  await expect(tour).toHaveCount(0);
  await expect(page).toHaveURL(/#\/library\?q=photo$/);
  await expect(page.getByRole("searchbox")).toHaveValue("photo");
  expect(complaints).toEqual([]);
});

test("it never comes unasked, and the foot of the page offers it again", async ({ desk, page }) => {
  await expect(desk.editor).toBeVisible();
  await expect(tourOn(page)).toHaveCount(0);
  const offer = page.getByRole("contentinfo").getByRole("button", { name: "Take the tour", exact: true });
  await offer.click();
  await tourOn(page).getByRole("button", { name: "Skip the tour" }).click();
  await expect(tourOn(page)).toHaveCount(0);
  await page.reload();
  await expect(desk.editor).toBeVisible();
  await expect(tourOn(page)).toHaveCount(0);
  await page.getByRole("button", { name: "Take the tour again" }).click();
  await expect(tourOn(page)).toBeVisible();
});

test("it goes by the keyboard alone, and gives the focus back", async ({ desk, page }) => {
  await expect(desk.editor).toBeVisible();
  const offer = page.getByRole("contentinfo").getByRole("button", { name: /Take the tour/ });
  await offer.focus();
  await page.keyboard.press("Enter");
  const tour = tourOn(page);
  const next = tour.getByRole("button", { name: "Next" });
  await expect(next).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(tour.getByText("4 of 6")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Library", includeHidden: true })).toBeVisible();
  await expect(next).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(tour.getByText("3 of 6")).toBeVisible();
  for (let stop = 0; stop < 6; stop++) {
    await page.keyboard.press("Tab");
    expect(await tour.evaluate((one) => one.contains(document.activeElement))).toBe(true);
  }
  await tour.getByRole("button", { name: "Back" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(tour.getByText("1 of 6")).toBeVisible();
  await expect(next).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(tour.getByText("1 of 6")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(tour).toHaveCount(0);
  await expect(offer).toBeFocused();
});

test("back leaves the tour, not the page", async ({ desk, page }) => {
  await desk.write(DRAFTS.stop);
  await start(page);
  for (let step = 1; step < 4; step++) await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/#\/library$/);
  await page.goBack();
  await expect(tourOn(page)).toHaveCount(0);
  await expect(desk.editor).toHaveText(DRAFTS.stop);
  await expect(desk.verdict).toHaveAttribute("data-verdict", "stop");
});

test("it survives a page on which things are missing", async ({ desk, page, complaints }) => {
  await expect(desk.editor).toBeVisible();
  await start(page);
  await page.evaluate(() => {
    const hide = () => {
      for (const one of document.querySelectorAll<HTMLElement>("main > *, .top-bar, .bottom-bar, footer"))
        one.style.display = "none";
    };
    hide();
    new MutationObserver(hide).observe(document.body, { childList: true, subtree: true });
  });
  for (let step = 1; step <= STEPS; step++) {
    await expect(tourOn(page).getByText(`${step} of ${STEPS}`)).toBeInViewport();
    await expect(page.locator(".tour-ring")).toHaveCount(0);
    await page.keyboard.press("ArrowRight");
  }
  await tourOn(page).getByRole("button", { name: "Continue" }).click();
  await expect(tourOn(page)).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test("it goes where the browser keeps nothing", async ({ page, complaints }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await new Desk(page).open();
  await page.getByRole("button", { name: "Take the one-minute tour" }).click();
  await expect(tourOn(page).getByText(`1 of ${STEPS}`)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(
    page.getByRole("complementary").getByRole("button", { name: "Take the tour again" }),
  ).toBeFocused();
  expect(complaints).toEqual([]);
});

test.describe("with less motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("nothing moves", async ({ desk, page }) => {
    await expect(desk.editor).toBeVisible();
    await start(page);
    await expect(page.locator(".tour-ring")).toBeVisible();
    const durations = await page.locator(".tour, .tour *").evaluateAll((all) =>
      all.flatMap((one) => {
        const { animationDuration, transitionDuration } = getComputedStyle(one);
        return [animationDuration, transitionDuration].flatMap((value) => value.split(", "));
      }),
    );
    expect(new Set(durations)).toEqual(new Set(["0s"]));
  });
});

for (const { name, width, height } of [...SIZES, { name: "small phone", width: 320, height: 568 }])
  test.describe(`on a ${name}`, () => {
    test.use({ viewport: { width, height } });

    for (const draft of ["", DRAFTS.stop])
      test(`it never covers what it points at, ${draft ? "with a draft" : "empty"}`, async ({
        desk,
        page,
      }) => {
        if (draft) await desk.write(draft);
        await start(page);
        for (let step = 1; step <= STEPS; step++) {
          await expect(tourOn(page).getByText(`${step} of ${STEPS}`)).toBeVisible();
          await expect(page.locator(".tour-ring")).toBeInViewport();
          await expect.poll(() => gapOf(page), { message: `step ${step}` }).toBeGreaterThan(0);
          await page.keyboard.press("ArrowRight");
        }
      });
  });

/** How far the ring is from the panel; negative where they overlap, or where either leaves the screen. */
function gapOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const boxes = [".tour-ring", ".tour-panel"].map((one) =>
      document.querySelector(one)?.getBoundingClientRect(),
    );
    const [ring, panel] = boxes;
    if (!ring || !panel) return -1;
    const isOnScreen = boxes.every(
      (box) => box && box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight,
    );
    const gaps = [
      panel.left - ring.right,
      ring.left - panel.right,
      panel.top - ring.bottom,
      ring.top - panel.bottom,
    ];
    return isOnScreen ? Math.max(...gaps) : -1;
  });
}

for (const colorScheme of THEMES)
  for (const { name, width, height } of SIZES)
    test.describe(`${colorScheme}, ${name}`, () => {
      test.use({ colorScheme, viewport: { width, height } });

      test("axe finds nothing at any step", async ({ desk, page }) => {
        test.slow();
        await expect(desk.editor).toBeVisible();
        await start(page);
        for (let step = 1; step <= STEPS + 1; step++) {
          await expectFine(page, `step ${step}`);
          await page.keyboard.press("ArrowRight");
        }
      });
    });
