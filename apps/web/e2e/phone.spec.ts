import { DRAFTS, expect, test } from "./desk.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("the verdict stands at the foot of the screen and raises the findings, and the draft does not move", async ({
  desk,
  page,
}) => {
  await desk.write(DRAFTS.stop);
  await expect(desk.bar).toContainText("Please don’t send this as it stands.");
  const where = () =>
    page.evaluate(() => {
      const { top, left } = document.querySelector(".cm-content")!.getBoundingClientRect();
      return { top, left, scrollY };
    });
  const before = await where();
  await desk.bar.tap();
  const sheet = page.getByRole("dialog", { name: "What we found" });
  await expect(sheet).toBeVisible();
  expect(await where()).toEqual(before);
  await sheet.getByRole("button", { name: "Close" }).tap();
  await expect(sheet).toHaveCount(0);
  expect(await where()).toEqual(before);
  const bar = await desk.bar.boundingBox();
  const places = await page.getByRole("navigation", { name: "Places, at the foot" }).boundingBox();
  expect(bar!.y + bar!.height).toBeCloseTo(places!.y, 0);
  expect(places!.y + places!.height).toBeCloseTo(844, 0);
});

test("a fix in the sheet changes the draft, and can be undone there", async ({ desk, page }) => {
  await desk.write(DRAFTS.stop);
  await desk.bar.tap();
  await page.getByRole("button", { name: /^Change ‘943/ }).tap();
  await expect(page.locator(".sheet-body [data-verdict]")).toHaveAttribute("data-verdict", "clear");
  await page.getByRole("button", { name: "Undo" }).tap();
  await expect(page.locator(".sheet-body [data-verdict]")).toHaveAttribute("data-verdict", "stop");
  await page.getByRole("button", { name: "Close" }).tap();
  await expect(desk.editor).toHaveText(DRAFTS.stop);
});

test("a chip leads from the sheet to the words in the draft", async ({ desk, page }) => {
  await desk.write(`${"A quiet line about nothing much.\n".repeat(60)}${DRAFTS.stop}`);
  await page.evaluate(() => scrollTo(0, 0));
  await desk.bar.tap();
  await page.locator(".finding .chip").tap();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(desk.mark("confidentiality/nhs-number")).toBeInViewport();
  await expect(desk.bar).toContainText("This looks like an NHS number.");
});

test("a tap on underlined words says in the bar what they are", async ({ desk }) => {
  await desk.write(`${DRAFTS.stop} ${DRAFTS.pause}`);
  await desk.mark("respect/insult").tap();
  await expect(desk.bar).toContainText("This insults the person it speaks to.");
});

test("an empty page offers examples behind the bar", async ({ desk, page }) => {
  await expect(desk.bar).toContainText("Nothing to check yet");
  await desk.bar.tap();
  await page.getByRole("button", { name: "News about vaccinations" }).tap();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(desk.bar).toContainText("Nothing here that we would change.");
});

test("who, where and for whom are behind one button", async ({ desk, page }) => {
  await page.locator(".context-summary").tap();
  const sheet = page.getByRole("dialog", { name: "Who, where and for whom" });
  await sheet.getByLabel("Where it goes").selectOption("whatsapp");
  await sheet.getByLabel("Who can see it").selectOption("colleagues");
  await sheet.getByLabel("What you are answering").fill("Any news on bed 4?");
  await sheet.getByRole("button", { name: "Done" }).tap();
  await expect(page.locator(".context-summary")).toHaveText("WhatsApp · Colleagues · An answer");
  await expect(desk.editor).toBeVisible();
});
