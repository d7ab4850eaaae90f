import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./desk.ts";

const search = "searchbox";
const NAME = { name: "Search articles and situations" };

test("finds as one types, in spite of a slip, and marks what matched", async ({ page, complaints: _ }) => {
  await page.goto("./#/library");
  await expect(page.locator(".result").first()).toBeVisible();
  const all = await page.locator(".result").count();
  await page.getByRole(search, NAME).fill("whatsap");
  await expect(page.locator(".result mark").first()).toHaveText(/whatsapp/i);
  expect(await page.locator(".result").count()).toBeLessThan(all);
  await expect(page).toHaveURL(/q=whatsap/);
  await page.reload();
  await expect(page.getByRole(search, NAME)).toHaveValue("whatsap");
});

test("narrows by country, profession, topic and kind, each with its count", async ({
  page,
  complaints: _,
}) => {
  await page.goto("./#/library");
  await expect(page.locator(".result").first()).toBeVisible();
  const kind = page.getByLabel("Kind");
  const option = kind.locator("option", { hasText: "Situations" });
  const count = Number(/\((\d+)\)/.exec((await option.textContent()) ?? "")?.[1]);
  expect(count).toBe(28);
  await kind.selectOption("situation");
  await expect(page.locator(".result")).toHaveCount(count);
  await page.getByLabel("Country").selectOption("SG");
  await page.getByLabel("Topic").selectOption("boundaries");
  await expect(page).toHaveURL(/region=SG/);
  const left = await page.locator(".result").count();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(count);
});

test("says honestly when there is nothing, and widens the search", async ({ page, complaints: _ }) => {
  await page.goto("./#/library?q=zzzzqqqq");
  await expect(page.getByText("Nothing found.").first()).toBeVisible();
  await page.goto("./#/library?q=testimonials&kind=checklist&topic=indemnity");
  await page.getByRole("link", { name: "Look in everything" }).click();
  await expect(page.locator(".result").first()).toBeVisible();
});

test("remembers the last searches on the device, and forgets them when asked", async ({
  page,
  complaints: _,
}) => {
  await page.goto("./#/library");
  await page.getByRole(search, NAME).fill("photos");
  await page.getByRole(search, NAME).press("Enter");
  await page.getByRole(search, NAME).fill("");
  await page.getByRole("button", { name: "photos" }).click();
  await expect(page.getByRole(search, NAME)).toHaveValue("photos");
  await page.getByRole(search, NAME).fill("");
  await page.getByRole("button", { name: "Forget these" }).click();
  await expect(page.getByRole("button", { name: "photos" })).toHaveCount(0);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain("photos");
});

test("opens an article with its dates, its sources, its neighbours, and headings that can be linked", async ({
  page,
  complaints: _,
}) => {
  await page.goto("./#/library/eight-points");
  await expect(page.locator("h1:visible")).toHaveText("Eight points before you post as a professional");
  await expect(page).toHaveTitle(/Eight points/);
  for (const fact of ["To read", "Published", "Reviewed", "For", "About"])
    await expect(page.locator(".article-margin dt", { hasText: fact }).first()).toBeVisible();
  await expect(page.locator(".correct-at")).toContainText("was correct when it was last read through");
  expect(await page.locator(".reference").count()).toBeGreaterThan(2);
  const heading = page.locator(".article-body h2[id]").nth(1);
  await heading.getByRole("link").click();
  await expect(page).toHaveURL(new RegExp(`at=${await heading.getAttribute("id")}`));
  await expect(heading).toBeInViewport();
  await page.locator(".neighbour").last().click();
  await expect(page.locator("h1:visible")).not.toHaveText("Eight points before you post as a professional");
  await page.goBack();
  await page.goBack();
});

test("draws figures as bars with their numbers beside them and the same in words", async ({
  page,
  complaints: _,
}) => {
  await page.goto("./#/library/what-studies-found");
  const chart = page.locator(".bar-chart").first();
  await expect(chart.locator(".bar").first()).toBeVisible();
  await expect(chart.locator(".bar-number").first()).toHaveText(/\d/);
  await expect(chart.locator(".bar-words")).not.toBeEmpty();
});

test("goes to the search box by a slash, and stays out of the way of writing", async ({
  page,
  complaints: _,
}) => {
  await page.goto("./#/library");
  await expect(page.locator(".result").first()).toBeVisible();
  await page.keyboard.press("/");
  await expect(page.getByRole(search, NAME)).toBeFocused();
  await page.keyboard.type("a/b");
  await expect(page.getByRole(search, NAME)).toHaveValue("a/b");
});

test("makes do with an article that is not there and with one that cannot be fetched", async ({
  page,
  complaints,
}) => {
  await page.goto("./#/library/no-such-article");
  await expect(page.getByRole("heading", { name: "We have no article by that name" })).toBeVisible();
  await page.route("**/assets/four-questions*", (route) => route.abort());
  await page.goto("./#/library/four-questions");
  await expect(page.getByText("This page could not be fetched.")).toBeVisible();
  await page.unroute("**/assets/four-questions*");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.locator("h1:visible")).toBeVisible();
  complaints.length = 0;
});

for (const colorScheme of ["light", "dark"] as const)
  for (const width of [390, 1440])
    test(`axe finds nothing in the library, ${colorScheme}, ${width} pixels`, async ({
      page,
      complaints: _,
    }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 850 });
      for (const hash of [
        "#/library",
        "#/library?q=photo",
        "#/library/what-studies-found",
        "#/library/testimonials-and-adverts",
      ]) {
        await page.goto("about:blank");
        await page.goto(`./${hash}`);
        await expect(page.locator("main h1:visible")).toBeVisible();
        await page.waitForTimeout(300);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${hash} ${id} ${nodes[0]?.target}`)).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow, `${hash} is wider than the screen`).toBeLessThanOrEqual(0);
      }
    });
