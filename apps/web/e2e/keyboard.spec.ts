import { DRAFTS, expect, test } from "./desk.ts";

test("a draft is written, fixed, undone and copied without a mouse", async ({ desk, page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Skip to the page" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  for (let stop = 0; stop < 12; stop++) {
    await page.keyboard.press("Tab");
    if (await desk.editor.evaluate((editor) => editor === document.activeElement)) break;
  }
  await expect(desk.editor).toBeFocused();
  await page.keyboard.type(`${DRAFTS.stop} ${DRAFTS.pause}`);
  await expect(desk.verdict).toHaveAttribute("data-verdict", "stop");
  // Both are there before anybody steps from one to the other.
  await expect(desk.finding("respect/insult")).toBeVisible();

  await page.keyboard.press("Control+Home");
  await page.keyboard.press("F8");
  expect(await page.evaluate(() => String(getSelection()))).toBe("943 476 5919");
  await page.keyboard.press("F8");
  await expect(desk.finding("respect/insult")).toHaveAttribute("data-active");
  await page.keyboard.press("Shift+F8");
  await expect(desk.finding("confidentiality/nhs-number")).toHaveAttribute("data-active");
  await page.keyboard.press("Control+.");
  await expect(desk.editor).toContainText("[number removed]");
  await page.keyboard.press("Control+z");
  await expect(desk.editor).toContainText("943 476 5919");

  // Tab leaves the draft rather than indenting it.
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Second reader" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Fix what can be fixed" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("943 476 5919");
});

test("after a fix the focus goes on to the next finding, and Ctrl and Z still undoes", async ({
  desk,
  page,
}) => {
  await desk.write(`${DRAFTS.stop} ${DRAFTS.pause}`);
  await page.getByRole("button", { name: /^Change ‘943/ }).focus();
  await page.keyboard.press("Enter");
  await expect(desk.finding("respect/insult")).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(desk.editor).toContainText("943 476 5919");
});

test("F8 works from anywhere on the page", async ({ desk, page }) => {
  await desk.write(DRAFTS.stop);
  await expect(desk.mark("confidentiality/nhs-number")).toBeVisible();
  await page.getByRole("button", { name: "Examples" }).focus();
  await page.keyboard.press("F8");
  await expect(desk.editor).toBeFocused();
  expect(await page.evaluate(() => String(getSelection()))).toBe("943 476 5919");
});

test("a dialog holds the focus, closes with Escape and gives it back", async ({ desk, page }) => {
  await expect(desk.editor).toBeVisible();
  const button = page.getByRole("button", { name: /Your profession and country/ });
  await button.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "You" });
  await expect(dialog).toBeVisible();
  for (let stop = 0; stop < 8; stop++) {
    await page.keyboard.press("Tab");
    expect(await dialog.evaluate((one) => one.contains(document.activeElement))).toBe(true);
  }
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
});

test("a screen reader hears the verdict once, after the writing has stopped", async ({ desk, page }) => {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const region of document.querySelectorAll("p[role=status]")) {
      new MutationObserver(() => heard.push(region.textContent ?? "")).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    }
  });
  await desk.editor.pressSequentially(DRAFTS.stop, { delay: 15 });
  await page.keyboard.type(" Thanks all, see you at nine tomorrow.", { delay: 15 });
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  await expect.poll(heard).toEqual(["Stop. One finding."]);
});
