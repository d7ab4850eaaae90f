import { DRAFTS, expect, test } from "./desk.ts";

test("typing brings the verdict, its reason and the underline", async ({ desk, page }) => {
  await expect(page.getByRole("heading", { name: "A second pair of eyes" })).toBeVisible();
  await desk.editor.pressSequentially(DRAFTS.stop);
  await expect(desk.verdict).toHaveAttribute("data-verdict", "stop");
  await expect(desk.verdict).toContainText("Please don’t send this as it stands.");
  await expect(desk.verdict).toContainText("This looks like an NHS number.");
  await expect(desk.mark("confidentiality/nhs-number")).toHaveText("943 476 5919");
  await expect(page.getByText("Checked 8 words on this device. Nothing was sent anywhere.")).toBeVisible();
});

test("severities are told apart by the line, not by colour alone", async ({ desk }) => {
  await desk.write(`${DRAFTS.stop}\n${DRAFTS.pause}`);
  await expect(desk.mark("confidentiality/nhs-number")).toHaveCSS("text-decoration-style", "double");
  await expect(desk.mark("respect/insult")).toHaveCSS("text-decoration-style", "dashed");
});

test("the verdict follows the draft from clear to pause to stop and back", async ({ desk, page }) => {
  await desk.write(DRAFTS.clear);
  await expect(desk.verdict).toContainText("Nothing here that we would change.");
  await page.keyboard.insertText(` ${DRAFTS.pause}`);
  await expect(desk.verdict).toContainText("Worth a second look before this goes out.");
  await page.keyboard.insertText(` ${DRAFTS.stop}`);
  await expect(desk.verdict).toContainText("Please don’t send this as it stands.");
  await page.getByRole("button", { name: "Start again" }).click();
  await expect(page.getByRole("heading", { name: "A second pair of eyes" })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(desk.verdict).toHaveAttribute("data-verdict", "stop");
});

test("a card says what, where, why and where it is written", async ({ desk, page }) => {
  await desk.write(DRAFTS.stop);
  const card = desk.finding("confidentiality/nhs-number");
  await expect(card.getByRole("heading")).toContainText("This looks like an NHS number.");
  await expect(card.locator(".finding-why")).toContainText("patient");
  const link = card.locator(".citation a").first();
  await expect(link).toHaveAttribute("href", /^https:\/\//);
  await expect(link).toHaveAttribute("rel", /noreferrer/);
  await expect(link).toContainText(/GMC|NHS|NMC/);
  await expect(card.locator(".citation-status").first()).toHaveText(/\S/);

  await card.getByRole("button", { name: /Show in the draft/ }).click();
  await expect(desk.editor).toBeFocused();
  expect(await page.evaluate(() => String(getSelection()))).toBe("943 476 5919");
  await expect(card).toHaveAttribute("data-active");
});

test("the page says what the command says: name, age, place and number of one patient", async ({
  desk,
  page,
}) => {
  await desk.write("Mrs Ivy Calloway, 84, bed 12, NHS 999 456 7403, was asking for you all night bless her");
  await expect(desk.verdict).toHaveAttribute("data-verdict", "stop");
  await expect(desk.mark("confidentiality/patient-name")).toHaveText("Mrs Ivy Calloway");
  await expect(desk.mark("confidentiality/nhs-number")).toHaveText("999 456 7403");
  await expect(desk.finding("confidentiality/patient-name").locator(".citation a").first()).toContainText(
    "GMC",
  );
  for (const detail of ["Mrs Ivy Calloway", "84", "bed 12", "999 456 7403"]) {
    await expect(page.locator(".people").getByText(detail, { exact: true }).first()).toBeVisible();
  }
});

test("a click on underlined words shows their card", async ({ desk }) => {
  await desk.write(`${DRAFTS.stop} ${DRAFTS.pause}`);
  await desk.mark("respect/insult").click();
  await expect(desk.finding("respect/insult")).toHaveAttribute("data-active");
  await expect(desk.finding("confidentiality/nhs-number")).not.toHaveAttribute("data-active");
});

test("the four questions are answered", async ({ desk, page }) => {
  const aloud = page.locator("[data-question='say-out-loud']");
  await expect(aloud).toBeVisible();
  await expect(aloud.locator(".checklist-answer")).toHaveCount(0);
  await desk.write(DRAFTS.clear);
  await expect(aloud).toContainText("Yes");
  await page.keyboard.insertText(` ${DRAFTS.stop}`);
  await expect(aloud).toContainText("No");
});

test("every example can be tried, and at least one is clear and one is not", async ({ desk, page }) => {
  const titles = await page.locator(".example-title").allInnerTexts();
  expect(titles.length).toBeGreaterThanOrEqual(6);
  const verdicts: string[] = [];
  for (const [index, title] of titles.entries()) {
    if (index > 0) {
      await page.getByRole("button", { name: "Start again" }).click();
      await expect(desk.verdict).toHaveCount(0);
    }
    await page.getByRole("button", { name: title }).click();
    await expect(desk.editor).not.toHaveText("");
    verdicts.push((await desk.verdict.getAttribute("data-verdict")) ?? "none");
  }
  expect(verdicts).toContain("clear");
  expect(verdicts).toContain("stop");
});

test("an example takes the place of a draft and gives it back", async ({ desk, page }) => {
  await desk.write(DRAFTS.clear);
  await page.getByRole("button", { name: "Examples" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "An answer to an unfair review" }).click();
  await expect(page.getByLabel("Where it goes")).toHaveValue("facebook");
  await expect(page.getByRole("button", { name: "It answers something" })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(desk.editor).toHaveText(DRAFTS.clear);
  await expect(page.getByLabel("Where it goes")).toHaveValue("");
  await expect(page.getByRole("button", { name: "Answering something?" })).toBeVisible();
});

test("copying says that it did, and copies the draft as it stands", async ({ desk, page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await expect(page.getByRole("button", { name: "Copy" })).toBeDisabled();
  await desk.write("Line one\nLine two");
  await page.getByRole("button", { name: "Copy" }).click();
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("Line one\nLine two");
  await expect(page.getByRole("button", { name: "Copy", exact: true })).toBeVisible({ timeout: 10_000 });
});

test("where the browser will not copy, the draft is selected for the author to copy", async ({
  desk,
  page,
}) => {
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  await desk.write(DRAFTS.clear);
  await page.getByRole("button", { name: "Copy" }).click();
  await expect(page.getByText("The draft is selected")).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()))).toBe(DRAFTS.clear);
});

test("a draft can be held for half an hour, and let go", async ({ desk, page }) => {
  await page.clock.install({ time: new Date("2026-03-02T21:10:00") });
  await desk.write(DRAFTS.pause);
  await page.getByRole("button", { name: "Hold 30 min" }).click();
  await expect(page.getByText("Held until 21:40.")).toBeVisible();
  await expect(page.getByText("as long as this page stays open")).toBeVisible();
  await page.clock.fastForward("30:01");
  await expect(page.getByText("The half hour is over.")).toBeVisible();
  await page.getByRole("button", { name: "Thank you" }).click();
  await expect(page.getByRole("button", { name: "Hold 30 min" })).toBeVisible();
  await expect(desk.editor).toHaveText(DRAFTS.pause);
});
