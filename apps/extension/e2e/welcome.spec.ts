import { expectFine, expectNarrow } from "./axe.ts";
import { STOP } from "./drafts.ts";
import { expect, kept, noted, test } from "./own-pages.ts";

const FIRST_TIME = { hasChosen: false } as const;

test("goes through three steps, and asks nothing of the browser before a click", async ({ openOwn }) => {
  const page = await openOwn("welcome.html", FIRST_TIME);
  await expect(page.getByText("Step 1 of 3")).toBeVisible();
  await expectFine(page, "welcome, you");
  await page.getByLabel("I work in").selectOption("Ireland");
  await page.getByLabel("I am a").selectOption("Nurse");
  expect(await kept(page)).toMatchObject({ country: "GB" });
  await page.getByRole("button", { name: "Keep and go on" }).click();
  await expect(page.getByText("Step 2 of 3")).toBeVisible();
  expect(await kept(page)).toMatchObject({ country: "IE", profession: "nurse", hasChosen: true });
  await expectFine(page, "welcome, sites");
  expect((await noted(page)).asked).toEqual([]);

  await page.getByRole("switch", { name: "WhatsApp Web" }).click();
  await expect(page.getByRole("switch", { name: "WhatsApp Web" })).toHaveAttribute("aria-checked", "true");
  expect(await noted(page)).toMatchObject({ asked: ["https://web.whatsapp.com/*"], wasAskedUnbidden: false });
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByText("Step 3 of 3")).toBeVisible();
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page.getByRole("heading", { name: "That is all." })).toBeVisible();
  await expectFine(page, "welcome, done");
});

test("leaves out any step, and goes back by its own button and by the browser's", async ({ openOwn }) => {
  const page = await openOwn("welcome.html", FIRST_TIME);
  await page.getByRole("button", { name: "Skip for now" }).click();
  await page.getByRole("button", { name: "Go on without" }).click();
  await expect(page.getByText("Step 3 of 3")).toBeVisible();
  await page.getByRole("button", { name: "Back" }).click();
  await expect(page.getByText("Step 2 of 3")).toBeVisible();
  await page.goBack();
  await expect(page.getByText("Step 1 of 3")).toBeVisible();
  expect((await noted(page)).asked).toEqual([]);
  expect(await kept(page)).toMatchObject({ country: "GB", hasChosen: true });
});

test("lets the check be tried, and shows nothing about words that have gone", async ({ openOwn }) => {
  const page = await openOwn("welcome.html#try");
  const box = page.getByRole("textbox", { name: "Try it" });
  await page.getByRole("button", { name: "Put in an example" }).click();
  const answer = page.getByRole("status");
  await expect(answer).toContainText("Please don’t send this as it stands.");
  await expect(answer).toContainText("“Mrs Calloway”");
  await expect(answer).toContainText("Checked 20 words on this device. Nothing was sent anywhere.");
  await expectFine(page, "welcome, tried");
  await expectNarrow(page, "welcome, tried");
  await box.fill("");
  await expect(answer).toBeEmpty();
  await box.fill("Grateful to the whole team for a kind day.");
  await expect(answer).toContainText("Nothing here that we would change.");
});

test("forgets what was tried", async ({ openOwn }) => {
  const page = await openOwn("welcome.html#try");
  await page.getByRole("textbox", { name: "Try it" }).fill(STOP);
  await expect(page.getByRole("status")).toContainText("Please don’t send this");
  await page.goto(page.url().replace("welcome.html#try", "options.html"));
  await page.goBack();
  await expect(page.getByRole("textbox", { name: "Try it" })).toHaveValue("");
});

test("goes on without its background, and says so", async ({ openOwn }) => {
  const page = await openOwn("welcome.html", FIRST_TIME, { silentFor: 1 });
  await expect(page.getByRole("alert")).toContainText("Bedside is not answering.");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("Step 1 of 3")).toBeVisible();
});
