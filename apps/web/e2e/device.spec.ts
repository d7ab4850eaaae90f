import { Desk, DRAFTS, expect, test } from "./desk.ts";

test("settings are kept on the device, and a draft is not", async ({ desk, page }) => {
  await page.getByLabel("Where it goes").selectOption("linkedin");
  await page.getByLabel("Who can see it").selectOption("colleagues");
  await desk.write(DRAFTS.stop);
  await expect(desk.verdict).toBeVisible();
  const kept = await desk.kept();
  expect(kept).toContain("linkedin");
  expect(kept).not.toContain("943");
  expect(kept).not.toContain("Bloods");
  await page.reload();
  await expect(page.getByLabel("Where it goes")).toHaveValue("linkedin");
  await expect(page.getByLabel("Who can see it")).toHaveValue("colleagues");
  await expect(desk.editor).not.toContainText("Bloods");
});

test("what an example brings is not remembered as the author’s choice", async ({ desk, page }) => {
  await page.getByRole("button", { name: "A handover in the ward’s group chat" }).click();
  await expect(page.getByLabel("Where it goes")).toHaveValue("whatsapp");
  await page.reload();
  await expect(desk.editor).toBeVisible();
  await expect(page.getByLabel("Where it goes")).toHaveValue("");
});

test("a draft is kept once the author asks for it, and forgotten once they do not", async ({
  desk,
  page,
}) => {
  await desk.write(DRAFTS.pause);
  await page.getByRole("link", { name: "Settings" }).click();
  const keep = page.getByLabel(/Keep the draft/);
  await keep.check();
  await expect.poll(() => desk.kept()).toContain("clown");
  await page.reload();
  await page.getByRole("link", { name: "Check", exact: true }).click();
  await expect(desk.editor).toHaveText(DRAFTS.pause);
  await expect(desk.verdict).toHaveAttribute("data-verdict", "pause");
  await page.getByRole("link", { name: "Settings" }).click();
  await keep.uncheck();
  await expect.poll(() => desk.kept()).not.toContain("clown");
});

test("the last words are kept too when the page is closed at once", async ({ desk, page }) => {
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByLabel(/Keep the draft/).check();
  await page.getByRole("link", { name: "Check", exact: true }).click();
  await desk.write("Written a moment ago");
  await page.reload();
  await expect(desk.editor).toHaveText("Written a moment ago");
});

test("erasing asks first, takes everything kept, and leaves the draft on the desk", async ({
  desk,
  page,
}) => {
  await desk.write(DRAFTS.pause);
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByLabel("Dark").check();
  await page.getByLabel(/Keep the draft/).check();
  await expect.poll(() => desk.kept()).toContain("clown");
  await page.getByRole("button", { name: "Erase what is kept" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Keep them" }).click();
  expect(await desk.kept()).toContain("clown");
  await page.getByRole("button", { name: "Erase what is kept" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Erase", exact: true }).click();
  await expect(page.getByText("Erased.")).toBeVisible();
  expect(await desk.kept()).not.toContain("bedside.");
  await expect(page.getByLabel("As this device has it")).toBeChecked();
  await page.getByRole("link", { name: "Check", exact: true }).click();
  await expect(desk.editor).toHaveText(DRAFTS.pause);
});

test("light and dark follow the device, and the author where they choose", async ({ desk, page }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: "light" });
  expect(await ground()).toBe("rgb(251, 250, 247)");
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await ground()).toBe("rgb(20, 24, 31)");
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("radio", { name: "Light" }).check();
  expect(await ground()).toBe("rgb(251, 250, 247)");
  await desk.open();
  expect(await ground()).toBe("rgb(251, 250, 247)");
});

test("back goes back, and the draft has waited", async ({ desk, page }) => {
  await desk.write(DRAFTS.clear);
  await page.getByRole("link", { name: /^About Bedside/ }).click();
  await expect(page.getByRole("heading", { name: "About Bedside" })).toBeVisible();
  await expect(page).toHaveTitle(/About Bedside/);
  await page.goBack();
  await expect(desk.editor).toHaveText(DRAFTS.clear);
  await page.getByRole("button", { name: /Your profession and country/ }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(desk.editor).toHaveText(DRAFTS.clear);
});

test("a browser that refuses storage gets a page that works, and says nothing alarming", async ({
  page,
  complaints,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  const desk = new Desk(page);
  await desk.open();
  await page.getByLabel("Who can see it").selectOption("colleagues");
  await desk.write(DRAFTS.stop);
  await expect(desk.verdict).toHaveAttribute("data-verdict", "stop");
  await expect(page.getByText(/error|denied|storage/i)).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test("damaged storage costs what was damaged and no more", async ({ page, complaints }) => {
  await page.addInitScript(() => {
    localStorage.setItem(
      "bedside.settings",
      '{"theme":"purple","audience":"colleagues","country":"UK","keepsDraft":true}',
    );
    localStorage.setItem("bedside.draft", '{"text":');
  });
  const desk = new Desk(page);
  await desk.open();
  await expect(page.getByLabel("Who can see it")).toHaveValue("colleagues");
  await desk.write(DRAFTS.stop);
  await expect(desk.verdict).toHaveAttribute("data-verdict", "stop");
  expect(complaints).toEqual([]);
});
