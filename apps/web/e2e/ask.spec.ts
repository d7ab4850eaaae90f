import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./desk.ts";

const WORRIED = "a patient of mine wants to be friends on facebook, what do i do";
const BOX = { name: "What has happened? Ask in your own words" };

test("leads from a worried sentence in the header to the situation, with the words that decided", async ({
  page,
  complaints: _,
}) => {
  await page.goto("./");
  await page.getByRole("textbox", BOX).fill(WORRIED);
  await page.keyboard.press("Enter");
  const card = page.locator(".answer-card");
  await expect(card).toContainText("A patient has sent you a friend request");
  await expect(page.locator(".answer-why")).toContainText("“");
  expect(await page.locator(".answer-found .plain-links a").count()).toBe(3);
  await card.click();
  await expect(page).toHaveURL(/situations\/patient-friend-request/);
});

test("says honestly what it does not cover, and whom to ring instead", async ({ page, complaints: _ }) => {
  await page.goto("./#/ask");
  await page
    .getByRole("textbox", { name: "Say in your own words what has happened" })
    .fill("what is the dose of amoxicillin for a 5 year old");
  await page.getByRole("button", { name: "Find the way through" }).click();
  await expect(page.getByRole("heading", { name: "That is not something Bedside covers" })).toBeVisible();
  expect(await page.locator(".answer-found a[href^='tel:']").count()).toBeGreaterThan(0);
});

test("keeps a question in no address, no history and no storage, and sends it nowhere", async ({
  page,
  complaints: _,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.url()} ${request.postData() ?? ""}`));
  await page.goto("./");
  await page.getByRole("textbox", BOX).fill(WORRIED);
  await page.keyboard.press("Enter");
  await expect(page.locator(".answer-card")).toBeVisible();
  expect(page.url()).not.toContain("friend");
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, document.cookie]),
  );
  expect(kept).not.toContain("friend");
  for (const request of asked) {
    expect(new URL(request.split(" ")[0] ?? "").hostname).toBe("127.0.0.1");
    expect(request).not.toMatch(/what%20do|what\+do|of%20mine/);
  }
});

test("asks again with other words, and from a phone", async ({ page, complaints: _ }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("./#/situations");
  await page
    .locator("main")
    .getByRole("textbox", BOX)
    .fill("I lost my phone with the ward whatsapp group on it");
  await page.keyboard.press("Enter");
  await expect(page.locator(".answer-card")).toContainText("phone");
  const field = page.getByRole("textbox", { name: "Say in your own words what has happened" });
  await field.fill("a journalist rang me about a patient");
  await field.press("Enter");
  await expect(page.locator(".answer-card")).toHaveAttribute("href", /journalist-contact/);
});

for (const colorScheme of ["light", "dark"] as const)
  for (const width of [390, 1440])
    test(`axe finds nothing in Ask, ${colorScheme}, ${width} pixels`, async ({ page, complaints: _ }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 850 });
      await page.goto("./#/ask");
      for (const question of ["", WORRIED, "weather tomorrow"]) {
        const field = page.getByRole("textbox", { name: "Say in your own words what has happened" });
        await field.fill(question);
        if (question) await field.press("Enter");
        await page.waitForTimeout(300);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${question} ${id} ${nodes[0]?.target}`)).toEqual([]);
      }
    });
