import type { Country } from "@bedside/guidance";
import { expectFine, expectNarrow } from "./axe.ts";
import { expect, kept, noted, standingIn, test } from "./own-pages.ts";

const IRELAND = "IE" as Country;

test("keeps where somebody works and as what, and that they would rather not say", async ({ openOwn }) => {
  const page = await openOwn("options.html");
  await page.getByLabel("I work in").selectOption("New Zealand");
  await page.getByLabel("I am a").selectOption("Midwife");
  await expect.poll(() => kept(page)).toMatchObject({ country: "NZ", profession: "midwife" });
  await page.getByLabel("I am a").selectOption("I would rather not say");
  await expect.poll(async () => (await kept(page)).profession ?? "nothing").toBe("nothing");
});

test("has a switch for every site, and asks the browser only for the one that is switched on", async ({
  openOwn,
}) => {
  const page = await openOwn("options.html", {}, { granted: [] });
  const sites = page.getByRole("region", { name: "Sites" });
  await expect(sites.getByRole("switch")).toHaveCount(11);
  const reddit = sites.getByRole("switch", { name: "Reddit" });
  await reddit.click();
  await expect(reddit).toHaveAttribute("aria-checked", "true");
  expect(await noted(page)).toMatchObject({
    asked: ["https://www.reddit.com/*", "https://old.reddit.com/*"],
    wasAskedUnbidden: false,
  });
  await expect.poll(() => standingIn(page)).toHaveLength(2);
  await reddit.click();
  await expect.poll(() => standingIn(page)).toEqual([]);
  await expect.poll(async () => (await noted(page)).given).toEqual([]);
});

test("says how each site is read, and keeps what differs from the usual", async ({ openOwn }) => {
  const page = await openOwn("options.html", { sitesOn: ["linkedin"], otherHosts: ["forum.example"] });
  await page.getByText("How LinkedIn is read").click();
  await page.getByLabel("Who reads what I write here").first().selectOption("A closed group");
  await page.getByText("How forum.example is read").click();
  await page.getByRole("switch", { name: "Hold posts on forum.example" }).click();
  await expect
    .poll(async () => (await kept(page)).bySite)
    .toEqual({ linkedin: { audience: "closed-group" }, "forum.example": { holds: false } });
  await expectFine(page, "options, sites open");
});

test("switches holding off everywhere, and then offers it for no single site", async ({ openOwn }) => {
  const page = await openOwn("options.html", { sitesOn: ["x"] });
  await page.getByRole("switch", { name: /^Hold a post once/ }).click();
  await expect.poll(async () => (await kept(page)).holds).toBe(false);
  await page.getByText("How X (Twitter) is read").click();
  await expect(page.getByRole("switch", { name: "Hold posts on X (Twitter)" })).toHaveCount(0);
});

test("says what was asked of the browser and why, and which sites it grants", async ({ openOwn }) => {
  const page = await openOwn("options.html", {}, { granted: ["https://bsky.app/*"] });
  const asked = page.getByRole("region", { name: "What was asked of the browser, and why" });
  await expect(asked.getByRole("term")).toHaveText([
    "activeTab",
    "offscreen",
    "scripting",
    "storage",
    "Sites",
  ]);
  await expect(asked.getByRole("listitem")).toHaveText(["bsky.app"]);
});

test("shows what is kept just as it is there, and follows what another page changes", async ({
  openOwn,
  extension,
}) => {
  const page = await openOwn("options.html", { sitesOn: ["threads"] });
  const shown = page.locator(".kept");
  const there = async () => JSON.stringify(await page.evaluate(() => chrome.storage.local.get()), null, 2);
  await expect(shown).toHaveText(await there());
  await extension.keep({ isPaused: true });
  await expect(shown).toContainText('"isPaused": true');
  await expect(page.getByRole("switch", { name: "Pause everywhere" })).toHaveAttribute(
    "aria-checked",
    "true",
  );
});

test("erases everything, once it has been confirmed", async ({ openOwn }) => {
  const granted = ["https://x.com/*", "https://twitter.com/*", "https://forum.example/*"];
  const page = await openOwn(
    "options.html",
    { country: IRELAND, sitesOn: ["x"], otherHosts: ["forum.example"] },
    { granted },
  );
  await page.evaluate(() => localStorage.setItem("bedside.settings", "{}"));
  await page.getByRole("button", { name: "Erase everything" }).click();
  const dialog = page.getByRole("dialog", { name: "Erase everything?" });
  await expect(dialog.getByRole("button", { name: "Keep them" })).toBeFocused();
  await expectFine(page, "options, erasing");
  await page.keyboard.press("Escape");
  expect(await kept(page)).toMatchObject({ country: "IE" });

  await page.getByRole("button", { name: "Erase everything" }).click();
  await dialog.getByRole("button", { name: "Erase", exact: true }).click();
  await expect(page.getByText("Erased. Every site is switched off")).toBeVisible();
  await expect(page.locator(".kept")).toHaveText("Nothing.");
  expect((await noted(page)).back.toSorted()).toEqual(granted.toSorted());
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await expect.poll(() => standingIn(page)).toEqual([]);
  await expect(page.getByLabel("I work in")).toHaveValue("GB");
});

test("says which version it is, and has the licence with it", async ({ openOwn }) => {
  const page = await openOwn("options.html");
  await expect(page.getByRole("region", { name: "About" })).toContainText(/Bedside \d+\.\d+\.\d+/);
  for (const [link, words] of [
    ["Licence", "Apache License"],
    ["whose data and words are in it", "Copyright"],
  ] as const) {
    await page.getByRole("link", { name: link }).click();
    await expect(page.locator("body")).toContainText(words);
    await page.goBack();
  }
});

test("is fine to look at and to listen to, on a telephone too", async ({ openOwn }) => {
  const page = await openOwn("options.html", { sitesOn: ["x"] });
  await expect(page.getByRole("heading", { name: "Sites" })).toBeVisible();
  await expectFine(page, "options");
  await page.setViewportSize({ width: 390, height: 844 });
  await expectFine(page, "options, telephone");
  await expectNarrow(page, "options");
});
