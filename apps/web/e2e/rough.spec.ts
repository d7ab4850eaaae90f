import { Desk, DRAFTS, expect, test } from "./desk.ts";

const HOSTILE = `<img src=x onerror="window.hacked=1"><script>window.hacked=1</script> 943 476 5919 {{7*7}} javascript:hacked=1`;

test("hostile text stays text, in the draft, the cards and what it answers", async ({ desk, page }) => {
  await desk.write(HOSTILE);
  await page.getByRole("button", { name: "Answering something?" }).click();
  await page.getByLabel("What you are answering").fill(HOSTILE);
  await page.getByRole("button", { name: "Done" }).click();
  await page.getByRole("button", { name: "Who wrote it" }).click();
  await page.getByLabel("Name").fill("<b onclick=hacked=1>Rosa</b>");
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page.getByRole("button", { name: "<b onclick=hacked=1>Rosa</b>" })).toBeVisible();
  await expect(desk.editor).toHaveText(HOSTILE);
  await expect(page.locator("#app img[src=x], #app script")).toHaveCount(0);
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
});

test("an override of the writing direction is made visible", async ({ desk }) => {
  await desk.write("abc\u202Edef");
  await expect(desk.editor.locator(".cm-specialChar")).toHaveCount(1);
});

test("lines written from right to left run from right to left", async ({ desk, page }) => {
  await desk.write("An English line\nمرحبا بكم في العيادة");
  const lines = desk.editor.locator(".cm-line");
  await expect(lines.nth(0)).toHaveCSS("direction", "ltr");
  await expect(lines.nth(1)).toHaveCSS("direction", "rtl");
  await page.keyboard.insertText(" 943 476 5919");
  await expect(desk.mark("confidentiality/nhs-number")).toHaveText("943 476 5919");
});

test("offsets hold with emoji and letters beyond the first plane", async ({ desk, page }) => {
  await desk.write("👩🏽‍⚕️🏥 𝔹loods for 943 476 5919 ❤️");
  await expect(desk.mark("confidentiality/nhs-number")).toHaveText("943 476 5919");
  await page.getByRole("button", { name: /^Change ‘943/ }).click();
  await expect(desk.editor).toHaveText("👩🏽‍⚕️🏥 𝔹loods for [number removed] ❤️");
});

test("fifty thousand characters are taken in, checked and lost nowhere", async ({ desk, page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const long = Array.from(
    { length: 800 },
    (_, line) => `Line ${line}: bloods back for 943 476 5919, all normal today.`,
  );
  const text = long.join("\n").slice(0, 50_000);
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await desk.editor.click();
  await page.keyboard.press("Control+v");
  await expect(desk.verdict).toHaveAttribute("data-verdict", "stop");
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" And one more word.");
  await expect(desk.editor).toContainText("And one more word.");
  await expect(page.getByText(/^Checked [\d,]+ words/)).toBeVisible();
  await page.getByRole("button", { name: "Copy" }).click();
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${text} And one more word.`);
  expect(await page.locator(".finding").count()).toBeLessThanOrEqual(30);
});

test("when the check falls over the draft is untouched, and the next one works", async ({
  desk,
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await desk.write(DRAFTS.clear);
  await expect(desk.verdict).toHaveAttribute("data-verdict", "clear");
  const [engine] = page.workers();
  await engine!.evaluate(() => {
    const { normalize } = String.prototype;
    Object.assign(self, { mend: () => Object.assign(String.prototype, { normalize }) });
    Object.assign(String.prototype, {
      normalize() {
        throw new Error("broken on purpose");
      },
    });
  });
  // Styled letters are folded with it.
  await page.keyboard.insertText(" 𝔸ll.");
  await expect(page.getByRole("alert")).toContainText("We could not check this draft");
  await expect(desk.editor).toHaveText(`${DRAFTS.clear} 𝔸ll.`);
  await page.getByRole("button", { name: "Copy" }).click();
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  await engine!.evaluate(() => (self as unknown as { mend: () => void }).mend());
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(desk.verdict).toHaveAttribute("data-verdict", "clear");
});

test("when the page itself falls over it hands the draft back", async ({ page, complaints }) => {
  const desk = new Desk(page);
  await desk.open();
  await desk.write("Words worth keeping");
  // The engine has come: nothing but the author's next words draws the page anew.
  await expect(desk.verdict).toHaveAttribute("data-verdict", "clear");
  await page.evaluate(() => {
    Object.assign(Number.prototype, {
      toLocaleString() {
        throw new Error("broken on purpose");
      },
    });
  });
  await page.keyboard.insertText(" for later");
  await expect(page.getByRole("heading", { name: "The page has stumbled" })).toBeVisible();
  await expect(page.getByLabel("Your draft")).toHaveValue("Words worth keeping for later");
  expect(complaints.join(" ")).not.toContain("Words worth");
  complaints.length = 0;
});

/** The engine's own file, and nothing else of the page. */
const ENGINE = /assets\/engine-[^/]+\.js$/;

test("the page can be written in before the engine is there, and reads the draft when it comes", async ({
  page,
  complaints,
}) => {
  let deliver = () => {};
  const asked = new Promise<void>((isAsked) => {
    page.route(ENGINE, async (route) => {
      isAsked();
      await new Promise<void>((resolve) => {
        deliver = resolve;
      });
      await route.continue();
    });
  });
  const desk = new Desk(page);
  await desk.open();
  await asked;
  await desk.write(DRAFTS.stop);
  await expect(page.getByRole("heading", { name: "Just a moment" })).toBeVisible();
  await expect(page.getByText("Checking 8 words on this device.")).toBeVisible();
  deliver();
  await expect(desk.verdict).toHaveAttribute("data-verdict", "stop");
  expect(complaints).toEqual([]);
});

test("where the engine does not come, the page says so and tries again", async ({ page, complaints }) => {
  await page.route(ENGINE, (route) => route.abort());
  const desk = new Desk(page);
  await desk.open();
  await desk.write(DRAFTS.stop);
  await expect(page.getByRole("alert")).toContainText("We could not check this draft");
  await expect(page.getByText("8 words, not checked.")).toBeVisible();
  await page.unroute(ENGINE);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(desk.verdict).toHaveAttribute("data-verdict", "stop");
  await expect(desk.editor).toHaveText(DRAFTS.stop);
  complaints.length = 0;
});
