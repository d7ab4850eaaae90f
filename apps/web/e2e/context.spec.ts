import { DRAFTS, expect, test } from "./desk.ts";

test("country and profession decide whose guidance is cited", async ({ desk, page }) => {
  await desk.write(DRAFTS.stop);
  const guidance = desk.finding("confidentiality/nhs-number").locator(".citations");
  const before = await guidance.innerText();
  await page.getByRole("button", { name: /Your profession and country/ }).click();
  const dialog = page.getByRole("dialog", { name: "You" });
  await dialog.getByLabel("I am a").selectOption("nurse");
  await dialog.getByRole("button", { name: "Done" }).click();
  await expect(page.getByRole("button", { name: "Your profession and country: Nurse, UK" })).toBeVisible();
  await expect(guidance).toContainText("NMC");
  expect(before).not.toContain("NMC");
});

test("the foot of the page has the numbers of the country", async ({ page, desk }) => {
  await expect(desk.editor).toBeVisible();
  const footer = page.getByRole("contentinfo");
  await expect(footer.getByRole("link", { name: "0800 561 9090" })).toHaveAttribute(
    "href",
    "tel:08005619090",
  );
  await footer.getByRole("button", { name: "Another country" }).click();
  await page.getByLabel("I work in").selectOption("ZA");
  await page.getByRole("button", { name: "Done" }).click();
  await expect(footer.getByRole("heading", { name: "People to ring, South Africa" })).toBeVisible();
  await expect(footer.getByRole("link", { name: "0800 014 780" }).first()).toBeVisible();
});

test("what a draft answers is part of the check", async ({ desk, page }) => {
  const reply = "We are sorry to hear that. You were seen within ten minutes and were offered a new crown.";
  await page.getByLabel("Where it goes").selectOption("facebook");
  await desk.write(reply);
  const without = await desk.verdict.getAttribute("data-verdict");
  await page.getByRole("button", { name: "Answering something?" }).click();
  await page
    .getByLabel("What you are answering")
    .fill("Waited an hour and the crown fell out. Avoid. – S. Pryce");
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page.getByRole("button", { name: "It answers something" })).toBeVisible();
  await expect(desk.verdict).toHaveAttribute("data-verdict", "stop");
  expect(without).toBeTruthy();
});

test("who can see it decides how grave it is", async ({ desk, page }) => {
  await page.getByLabel("Who can see it").selectOption("patient");
  await desk.write("Here is my own number, 07700 900831, ring me any evening and I will sort it.");
  await expect(desk.verdict).not.toHaveAttribute("data-verdict", "clear");
});

test("who wrote it is kept on the device, and shown on its button", async ({ desk, page }) => {
  await page.getByRole("button", { name: "Who wrote it" }).click();
  const dialog = page.getByRole("dialog", { name: "Who wrote it" });
  await dialog.getByLabel("Handle").fill("@rosa_rn");
  await dialog.getByLabel("Bio").fill("Nurse at the cottage hospital in Whitby");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole("button", { name: "@rosa_rn" })).toBeFocused();
  await desk.open();
  await expect(page.getByRole("button", { name: "@rosa_rn" })).toBeVisible();
});
