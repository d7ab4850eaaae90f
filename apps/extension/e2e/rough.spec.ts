import { Bedside } from "./bedside.ts";
import { CLEAR, MORE, STOP, STOP_WORDS } from "./drafts.ts";
import { expect, test } from "./extension.ts";
import { forum } from "./forum.ts";
import { hasPosted, holds, paste, type } from "./writing.ts";

// Pages and moments that are harder than they should be. Every page of the replicas is served with a strict content
// security policy and with Trusted Types, so those need no test of their own but the one for complaints.

test("a policy that forbids everything is never broken", async ({ open }) => {
  const page = await open(forum);
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.reload();
  const bedside = new Bedside(page);
  const { box, send } = await forum.compose(page);
  await type(box, STOP);
  await bedside.badge("Stop").click();
  await expect(bedside.card).toBeVisible();
  await page.keyboard.press("Escape");
  await send.click();
  await expect(bedside.held).toBeVisible();
  expect(complaints).toEqual([]);
});

test("a draft of 50,000 characters is read, and still to be typed in", async ({ open }) => {
  const page = await open(forum);
  const bedside = new Bedside(page);
  const { box } = await forum.answer(page);
  const long = `${CLEAR} `.repeat(50_000 / (CLEAR.length + 1));
  await paste(page, box, long + STOP);
  await bedside.underlines(STOP_WORDS);
  await box.pressSequentially(MORE);
  await bedside.underlines(STOP_WORDS);
  await holds(box, `${long}${STOP}${MORE}`);
});

test("two languages in one draft: what can be read is read", async ({ open }) => {
  const page = await open(forum);
  const bedside = new Bedside(page);
  const { box } = await forum.compose(page);
  await paste(page, box, `Heute war ein langer Tag auf der Station, und ich bin sehr müde. ${STOP}`);
  await bedside.says("Stop");
  await bedside.underlines(STOP_WORDS);
});

test("a page that puts everything back to nothing, and itself in front of everything", async ({ open }) => {
  const page = await open(forum, { style: "hostile" });
  const bedside = new Bedside(page);
  const { box } = await forum.answer(page);
  await type(box, STOP);
  await bedside.says("Stop");
  const badge = bedside.badge("Stop");
  const { width, height } = (await badge.boundingBox())!;
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  const ours = await badge.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2)?.localName;
  });
  expect(ours).toBe("bedside-overlay");
  await badge.click();
  await expect(bedside.card).toContainText("This looks like an NHS number.");
});

test("on a dark page the underlines can be seen", async ({ open }) => {
  const page = await open(forum);
  await page.evaluate(() => {
    document.documentElement.dataset.theme = "dark";
  });
  const { box } = await forum.answer(page);
  await type(box, STOP);
  await new Bedside(page).underlines(STOP_WORDS);
  const contrast = await box.evaluate((element) => {
    const light = (colour: string) => {
      const [r, g, b] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
        const value = Number(part) / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    const ground = light(getComputedStyle(document.body).backgroundColor);
    const used = [...CSS.highlights].filter(([, { size }]) => size > 0).map(([name]) => name);
    return used.map((name) => {
      const line = light(getComputedStyle(element, `::highlight(${name})`).textDecorationColor);
      return (Math.max(line, ground) + 0.05) / (Math.min(line, ground) + 0.05);
    });
  });
  expect(contrast.length).toBeGreaterThan(0);
  for (const ratio of contrast) expect(ratio).toBeGreaterThanOrEqual(3);
});

test("a box in a frame of the page's own", async ({ open }) => {
  const page = await open(forum);
  const frame = page.frameLocator("iframe[title='Comments']");
  const box = frame.getByRole("textbox");
  await type(box, STOP);
  await expect(frame.getByRole("button", { name: /^Stop\b.*says Bedside/ })).toBeVisible();
  await frame.getByRole("button", { name: "Comment", exact: true }).click();
  await frame.getByRole("alertdialog").getByRole("button", { name: "Post anyway" }).click();
  await expect.poll(() => page.frames()[1]?.evaluate(() => window.posted.length)).toBe(1);
});

test("a box in a shadow root", async ({ open }) => {
  const page = await open(forum);
  const bedside = new Bedside(page);
  const note = page.locator("forum-note");
  await type(note.locator("[contenteditable]"), STOP);
  await bedside.says("Stop");
  await bedside.underlines(STOP_WORDS);
  await note.getByRole("button", { name: "Post note" }).click();
  await bedside.held.getByRole("button", { name: "Post anyway" }).click();
  await hasPosted(page, STOP);
});

test("a page that draws itself anew at every key", async ({ open }) => {
  const page = await open(forum);
  const bedside = new Bedside(page);
  const { box } = await forum.compose(page);
  await box.click();
  for (const key of STOP) {
    await page.keyboard.insertText(key);
    await page.evaluate(() => window.redraw());
    await box.press("ControlOrMeta+End");
  }
  await bedside.says("Stop");
  await bedside.underlines(STOP_WORDS);
  await holds(box, STOP);
});

test("a box that vanishes while the card is open, and while its post is held", async ({ open }) => {
  const page = await open(forum);
  const bedside = new Bedside(page);
  const { box, send } = await forum.compose(page);
  await type(box, STOP);
  await send.click();
  await expect(bedside.held).toBeVisible();
  await page.evaluate(() => window.vanish());
  await expect(bedside.held).toBeHidden();
  await expect(bedside.badges).toHaveCount(0);
  await page.getByRole("link", { name: "Second thread" }).click();
});

test("the background killed in the middle of a check", async ({ open, extension }) => {
  const page = await open(forum);
  const bedside = new Bedside(page);
  const { box } = await forum.compose(page);
  await type(box, STOP);
  await extension.killBackground();
  await bedside.says("Stop");
  await extension.killBackground();
  await box.press("ControlOrMeta+a");
  await box.pressSequentially(CLEAR);
  await bedside.says("Clear");
});

test("switched off and on again while a page is open", async ({ open, extension }) => {
  const page = await open(forum);
  const bedside = new Bedside(page);
  const { box } = await forum.compose(page);
  await type(box, STOP);
  await bedside.says("Stop");
  await extension.keep({ isPaused: true });
  await expect(bedside.badges).toHaveCount(0);
  await bedside.underlines([]);
  await extension.keep({ isPaused: false });
  await box.click();
  await bedside.says("Stop");
});

// Last, as the browser's own permissions of a test are given to the extension anew.
test("the extension brought up to date while a page is open", async ({ open, extension }) => {
  const page = await open(forum);
  const bedside = new Bedside(page);
  const { box, send } = await forum.compose(page);
  await type(box, STOP);
  await bedside.says("Stop");
  await extension.update();
  await box.click();
  await box.press("ControlOrMeta+End");
  await box.pressSequentially(MORE);
  await bedside.says("Stop");
  await bedside.underlines(STOP_WORDS);
  await expect(bedside.badges).toHaveCount(1);
  await send.click();
  await bedside.held.getByRole("button", { name: "Post anyway" }).click();
  await hasPosted(page, STOP + MORE);
});
