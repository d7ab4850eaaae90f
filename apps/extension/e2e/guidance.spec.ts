import type { Country } from "@bedside/guidance";
import type { Page } from "@playwright/test";
import { expectFine } from "./axe.ts";
import { STOP } from "./drafts.ts";
import { expect, test } from "./own-pages.ts";
import { zipOf } from "./zip.ts";

/** The guidance is the web app, packed into the extension: all of it has to work there, and without a network. */
const FOR_A_NURSE_IN_IRELAND = "in=IE&as=nurse";

test.beforeEach(({ extension }) => extension.context.setOffline(true));
test.afterEach(({ extension }) => extension.context.setOffline(false));

const at = (place: string) => `app/index.html#/${place}?${FOR_A_NURSE_IN_IRELAND}`;

/** Its own letters come last, so with them everything is there. */
async function isAllThere(page: Page): Promise<void> {
  await expect(page.locator("#first-sight")).toHaveCount(0);
  await expect
    .poll(() => page.evaluate(() => document.fonts.check('1em "Source Sans 3 Variable"')))
    .toBe(true);
}

test("opens an article for the reader's own country, without asking again where they work", async ({
  openOwn,
}) => {
  const page = await openOwn(at("library/jigsaw-identification"));
  await isAllThere(page);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Where do you work, and as what?" })).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "People to ring, Ireland" })).toBeVisible();
  await expect(page.getByRole("button", { name: /Nurse, Ireland/ })).toBeVisible();
  // Nobody else could open an address inside the extension.
  await expect(page.getByRole("button", { name: "Print" })).toBeVisible();
  await expect(page.getByRole("button", { name: /Copy link/ })).toHaveCount(0);
});

test("finds in the library", async ({ openOwn }) => {
  const page = await openOwn(at("library"));
  await page.getByRole("searchbox").first().fill("whatsapp");
  await page
    .getByRole("link", { name: /WhatsApp/ })
    .first()
    .click();
  await expect(page).toHaveURL(/#\/library\/[\w-]+/);
  await expect(page.getByRole("heading", { level: 1, name: /WhatsApp/ })).toBeVisible();
});

test("follows a situation to what to do", async ({ openOwn }) => {
  const page = await openOwn(at("situations/complaint-online"));
  const outcome = page.locator("#outcome");
  await expect(page.locator(".answer").first()).toBeVisible();
  while ((await outcome.count()) === 0) await page.locator(".answer").first().click();
  await expect(outcome).toBeVisible();
  await expect(page.getByRole("link", { name: "112" }).first()).toHaveAttribute("href", "tel:112");
});

test("answers a question", async ({ openOwn }) => {
  const page = await openOwn(at("ask"));
  await page
    .getByRole("textbox", { name: "Say in your own words what has happened" })
    .fill("a patient wants to be friends with me on facebook");
  await page.getByRole("button", { name: "Find the way through" }).click();
  await expect(page.getByRole("link", { name: /^A patient has sent you a friend request/ })).toBeVisible();
});

test("checks a draft", async ({ openOwn }) => {
  const page = await openOwn(at(""));
  await isAllThere(page);
  await page.getByRole("textbox", { name: "Your draft" }).click();
  await page.keyboard.insertText(STOP);
  await expect(page.locator("[data-verdict=stop]").first()).toBeVisible();
  await page.getByRole("button", { name: "Examples" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
});

for (const [kind, file] of [
  [
    "a list",
    {
      name: "posts.jsonl",
      buffer: Buffer.from(JSON.stringify({ text: STOP, date: "2024-06-03T10:00:00Z" })),
    },
  ],
  [
    "a zip",
    {
      name: "posts.zip",
      buffer: zipOf("posts.jsonl", JSON.stringify({ text: STOP, date: "2024-06-03T10:00:00Z" })),
    },
  ],
] as const) {
  test(`audits what was posted, from ${kind}`, async ({ openOwn }) => {
    const page = await openOwn(at("audit"));
    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles({ mimeType: "application/octet-stream", ...file });
    await page.getByRole("button", { name: "Read it here" }).click();
    await expect(page.locator(".results-view")).toContainText("1 should not stand as it is.");
  });
}

test("shows the numbers to ring at once when it is opened for them", async ({ openOwn }) => {
  const page = await openOwn(`${at("situations")}&ring=yes`);
  const sheet = page.getByRole("dialog", { name: "Whom to ring, Ireland" });
  await expect(sheet).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(sheet).toHaveCount(0);
  await expectFine(page, "situations, packed");
});

test("is opened by the popup for its own reader", async ({ openOwn }) => {
  const page = await openOwn("popup.html", { country: "NZ" as Country, profession: "midwife" });
  for (const [name, hash] of [
    ["Check a draft", "#/?in=NZ&as=midwife"],
    ["Situations", "#/situations?in=NZ&as=midwife"],
    ["Library", "#/library?in=NZ&as=midwife"],
  ] as const)
    await expect(page.getByRole("link", { name })).toHaveAttribute("href", `app/index.html${hash}`);
});
