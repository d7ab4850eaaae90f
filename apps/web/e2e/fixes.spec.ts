import { DRAFTS, expect, test } from "./desk.ts";

test("a fix changes the draft as its button says, and undo brings the words back", async ({ desk, page }) => {
  await desk.write(DRAFTS.stop);
  await page.getByRole("button", { name: "Change ‘943 476 5919’ to ‘[number removed]’" }).click();
  await expect(desk.editor).toHaveText("Bloods back for [number removed], all normal.");
  await expect(desk.verdict).toHaveAttribute("data-verdict", "clear");
  await expect(page.getByText("Done: change ‘943 476 5919’")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(desk.editor).toHaveText(DRAFTS.stop);
  await expect(desk.verdict).toHaveAttribute("data-verdict", "stop");
});

test("a fix lands on its words where they are now, not where they were found", async ({ desk, page }) => {
  await desk.write(DRAFTS.stop);
  await page.keyboard.press("Control+Home");
  await page.keyboard.insertText("Evening all. ");
  await page.getByRole("button", { name: /^Change ‘943/ }).click();
  await expect(desk.editor).toHaveText("Evening all. Bloods back for [number removed], all normal.");
});

test("undo is not offered any more once the author has written on", async ({ desk, page }) => {
  await desk.write(DRAFTS.stop);
  await page.getByRole("button", { name: /^Change ‘943/ }).click();
  await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
  await desk.editor.click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Thanks");
  await expect(page.getByRole("button", { name: "Undo" })).toHaveCount(0);
});

test("everything that can be fixed is fixed at once, and undone at once", async ({ desk, page }) => {
  const two = "Bloods back for 943 476 5919 and for 999 456 7403, all normal.";
  await desk.write(two);
  await page.getByRole("button", { name: "Fix what can be fixed" }).click();
  await expect(desk.editor).toHaveText(
    "Bloods back for [number removed] and for [number removed], all normal.",
  );
  await expect(page.getByText("Two things changed.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Fix what can be fixed" })).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(desk.editor).toHaveText(two);
});

test("a finding can be set aside with a reason, and brought back", async ({ desk, page }) => {
  await desk.write(DRAFTS.stop);
  const card = desk.finding("confidentiality/nhs-number");
  await card.getByRole("button", { name: "Not a problem because…" }).click();
  await expect(card.getByRole("button", { name: "Set it aside" })).toBeDisabled();
  await card.getByLabel("Something else").check();
  await card.getByLabel("Your reason").fill("A number from a training leaflet");
  await card.getByRole("button", { name: "Set it aside" }).click();
  await expect(desk.verdict).toHaveAttribute("data-verdict", "clear");
  await expect(desk.mark("confidentiality/nhs-number")).toHaveCount(0);
  await expect(page.getByText("A number from a training leaflet")).toBeVisible();
  expect(await desk.kept()).not.toContain("training leaflet");
  await page.getByRole("button", { name: "Bring it back" }).click();
  await expect(desk.verdict).toHaveAttribute("data-verdict", "stop");
});

test("what was set aside is left alone by fixing everything", async ({ desk, page }) => {
  await desk.write("Bloods back for 943 476 5919 and for 999 456 7403, all normal.");
  const first = desk.finding("confidentiality/nhs-number").first();
  await first.getByRole("button", { name: "Not a problem because…" }).click();
  await first.getByLabel("It isn’t about a real person").check();
  await first.getByRole("button", { name: "Set it aside" }).click();
  await page.getByRole("button", { name: "Fix what can be fixed" }).click();
  await expect(desk.editor).toHaveText("Bloods back for 943 476 5919 and for [number removed], all normal.");
});
