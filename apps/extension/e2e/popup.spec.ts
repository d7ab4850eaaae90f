import type { Country } from "@bedside/guidance";
import { expectFine, expectNarrow } from "./axe.ts";
import { expect, kept, noted, standingIn, test } from "./own-pages.ts";

const IRELAND = "IE" as Country;

const X = "https://x.com/home";
const X_ON = { sitesOn: ["x"] } as const;
const X_GRANTED = ["https://x.com/*"];

test("switches on the site that the reader is on, asking the browser for just that", async ({ openOwn }) => {
  const page = await openOwn("popup.html", {}, { over: X });
  await expect(page.getByRole("heading", { name: "X (Twitter)" })).toBeVisible();
  const onX = page.getByRole("switch", { name: "Read what I write here" });
  await expect(onX).toHaveAttribute("aria-checked", "false");
  expect((await noted(page)).asked).toEqual([]);
  await expectFine(page, "popup, off");

  await onX.click();
  await expect(onX).toHaveAttribute("aria-checked", "true");
  expect(await noted(page)).toMatchObject({ asked: X_GRANTED, wasAskedUnbidden: false });
  expect(await kept(page)).toMatchObject(X_ON);
  await expect.poll(() => standingIn(page)).toContain("https://x.com/*");
  await expectFine(page, "popup, on");
  await expectNarrow(page, "popup, on");
});

test("switches it off again: the permission goes back, and the script is gone", async ({ openOwn }) => {
  const page = await openOwn("popup.html", X_ON, { over: X, granted: X_GRANTED });
  await expect.poll(() => standingIn(page)).not.toEqual([]);
  await page.getByRole("switch", { name: "Read what I write here" }).click();
  await expect.poll(() => standingIn(page)).toEqual([]);
  await expect.poll(async () => (await noted(page)).given).toEqual([]);
  expect(await kept(page)).toMatchObject({ sitesOn: [] });
});

test("says kindly that the browser was told no, and changes nothing", async ({ openOwn }) => {
  const page = await openOwn("popup.html", {}, { over: X, answers: "no" });
  const onX = page.getByRole("switch", { name: "Read what I write here" });
  await onX.click();
  await expect(page.getByText("The browser did not let Bedside into x.com. That is all right")).toBeVisible();
  await expect(onX).toHaveAttribute("aria-checked", "false");
  await expect.poll(async () => (await kept(page)).sitesOn).toEqual([]);
  await expect.poll(() => standingIn(page)).toEqual([]);
  await expectFine(page, "popup, refused");
});

test("can be used on any other site, host by host", async ({ openOwn }) => {
  const page = await openOwn("popup.html", {}, { over: "https://forum.example/t/4" });
  await expect(page.getByRole("heading", { name: "forum.example" })).toBeVisible();
  await page.getByRole("switch", { name: "Use it on this site too" }).click();
  await expect.poll(() => standingIn(page)).toEqual(["https://forum.example/*"]);
  expect(await kept(page)).toMatchObject({ otherHosts: ["forum.example"], sitesOn: [] });
  expect((await noted(page)).asked).toEqual(["https://forum.example/*"]);
});

test("keeps who reads what is written on a site, and in what capacity, beginning with what is usual there", async ({
  openOwn,
}) => {
  const page = await openOwn(
    "popup.html",
    { sitesOn: ["whatsapp"] },
    { over: "https://web.whatsapp.com/", granted: ["https://web.whatsapp.com/*"] },
  );
  const audience = page.getByLabel("Who reads what I write here");
  await expect(audience.locator("option:checked")).toHaveText(/colleagues/);
  await audience.selectOption("A patient");
  await page.getByLabel("In what capacity").selectOption("As a professional");
  await expect
    .poll(async () => (await kept(page)).bySite)
    .toEqual({ whatsapp: { audience: "patient", capacity: "professional" } });
  await audience.selectOption("");
  await expect
    .poll(async () => (await kept(page)).bySite)
    .toEqual({ whatsapp: { capacity: "professional" } });
});

test("stops holding posts on one site, and goes back to holding them", async ({ openOwn }) => {
  const page = await openOwn("popup.html", X_ON, { over: X, granted: X_GRANTED });
  const holds = page.getByRole("switch", { name: "Hold my post once when it should not go out" });
  await expect(holds).toHaveAttribute("aria-checked", "true");
  await holds.click();
  await expect.poll(async () => (await kept(page)).bySite).toEqual({ x: { holds: false } });
  await holds.click();
  await expect.poll(async () => (await kept(page)).bySite).toEqual({});
});

test("says when holding is switched off everywhere, rather than offer a switch that does nothing", async ({
  openOwn,
}) => {
  const page = await openOwn("popup.html", { ...X_ON, holds: false }, { over: X, granted: X_GRANTED });
  await expect(page.getByText("No post is held on any site")).toBeVisible();
  await expect(page.getByRole("switch", { name: /Hold my post/ })).toHaveCount(0);
});

test("pauses everywhere, and goes on", async ({ openOwn }) => {
  const page = await openOwn("popup.html", X_ON, { over: X, granted: X_GRANTED });
  const paused = page.getByRole("switch", { name: "Pause everywhere" });
  await paused.click();
  await expect(page.getByText("Paused. Nothing is read on any site")).toBeVisible();
  await expect.poll(() => standingIn(page)).toEqual([]);
  await expectFine(page, "popup, paused");
  await paused.click();
  await expect.poll(() => standingIn(page)).not.toEqual([]);
});

test("says so where the reader wants it and the browser keeps it out", async ({ openOwn }) => {
  const page = await openOwn("popup.html", X_ON, { over: X, granted: [] });
  const onX = page.getByRole("switch", { name: "Read what I write here" });
  await expect(
    page.getByText("You switched it on, but the browser does not let Bedside into x.com"),
  ).toBeVisible();
  await expect(onX).toHaveAttribute("aria-checked", "false");
  await expectFine(page, "popup, kept out");
  await onX.click();
  await expect(onX).toHaveAttribute("aria-checked", "true");
});

for (const [over, says] of [
  ["chrome://settings/", "Bedside cannot stand in this page."],
  [undefined, "Bedside cannot stand in this page."],
  ["https://chromewebstore.google.com/", "Browsers let no extension into the shops"],
  ["http://forum.example/", "This page is not on a secure connection."],
] as const) {
  test(`says why it cannot stand in ${over ?? "a page that the browser keeps to itself"}`, async ({
    openOwn,
  }) => {
    const page = await openOwn("popup.html", {}, over === undefined ? {} : { over });
    await expect(page.getByText(says)).toBeVisible();
    await expect(page.getByRole("switch")).toHaveCount(1); // pausing is possible anywhere
    await expectFine(page, `popup over ${over}`);
  });
}

test("asks for the country of whoever has not said it, and shows whose guidance holds until then", async ({
  openOwn,
}) => {
  const page = await openOwn("popup.html", { hasChosen: false }, { over: X });
  await expect(page.getByText("Until you say so, Bedside goes by the United Kingdom")).toBeVisible();
  await expect(page.getByRole("link", { name: "Say where you work" })).toHaveAttribute(
    "href",
    "welcome.html",
  );
  await expectFine(page, "popup, country not chosen");
});

test("shows whom to ring in the reader's country, and opens all numbers", async ({ openOwn, extension }) => {
  const page = await openOwn("popup.html", { country: IRELAND, profession: "doctor" }, { over: X });
  const ring = page.getByRole("region", { name: "People to ring, Ireland" });
  await expect(ring.getByRole("link").first()).toHaveAttribute("href", "tel:112");
  const opened = extension.context.waitForEvent("page");
  await ring.getByRole("button", { name: "All numbers" }).click();
  const guidance = await opened;
  await expect(guidance.getByRole("dialog", { name: "Whom to ring, Ireland" })).toBeVisible();
  await guidance.close();
});

test("says that the background does not answer, and tries again when asked to", async ({ openOwn }) => {
  const page = await openOwn("popup.html", {}, { over: X, silentFor: 1 });
  await expect(page.getByRole("alert")).toContainText("Bedside is not answering.");
  await expectFine(page, "popup, no answer");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { name: "X (Twitter)" })).toBeVisible();
});

test("is worked from the keyboard, in the order in which it is read", async ({ openOwn }) => {
  const page = await openOwn("popup.html", {}, { over: X });
  const onX = page.getByRole("switch", { name: "Read what I write here" });
  await expect(onX).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Settings" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(onX).toBeFocused();
  await page.keyboard.press("Space");
  await expect(onX).toHaveAttribute("aria-checked", "true");
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Who reads what I write here")).toBeFocused();
});
