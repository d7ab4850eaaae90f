import { Bedside } from "./bedside.ts";
import type { Extension } from "./extension.ts";
import { forum } from "./forum.ts";
import { expect, kept, test } from "./own-pages.ts";
import { type as write } from "./writing.ts";

const DRAFT = "Mrs Calloway in bed 4 sang all the way to theatre";
const READ_TWICE = "and the second reader read them too";

/** The unseen pages that are open. Asked in the background, which opens them. */
const unseen = async (extension: Extension): Promise<number> =>
  (await extension.worker()).evaluate(
    async () => (await chrome.runtime.getContexts({ contextTypes: ["OFFSCREEN_DOCUMENT" as never] })).length,
  );

test("the second reader is off until it is switched on, then reads what is written, and is gone when switched off", async ({
  open,
  openOwn,
  extension,
}) => {
  const asked: string[] = [];
  extension.context.on("request", (request) => asked.push(request.url()));
  const loaded = () => asked.filter((url) => url.includes("/reader/"));

  const page = await open(forum);
  const bedside = new Bedside(page);
  const { box } = await forum.compose(page);
  await write(box, DRAFT);
  await bedside.badge("Stop").click();
  await expect(bedside.card).toContainText("on this device. Nothing was sent anywhere.");
  expect([await unseen(extension), loaded()]).toEqual([0, []]);

  const settings = await openOwn("options.html", { otherHosts: ["forum.example"] });
  const part = settings.getByRole("region", { name: "Second reader" });
  const asReader = part.getByRole("switch", { name: "A second reader for my drafts" });
  await expect(asReader).toHaveAttribute("aria-checked", "false");
  await asReader.click();
  await expect(part.getByRole("status")).toHaveText("It is on and ready.", { timeout: 30_000 });
  expect(await unseen(extension)).toBe(1);

  // The page was told, and its draft is read by both now; the card that stood open stays where it is.
  await expect(bedside.card).toContainText(READ_TWICE);
  await page.bringToFront();
  await box.press("End");
  await box.pressSequentially(" last night");
  await expect(bedside.card).toContainText(READ_TWICE);
  await expect(bedside.card).toBeVisible();
  expect(await unseen(extension)).toBe(1);
  expect(Object.keys(await settings.evaluate(() => chrome.storage.local.get()))).toEqual(["settings"]);

  await extension.killBackground();
  await box.pressSequentially(", bless her");
  await expect(bedside.card).toContainText(READ_TWICE);

  await settings.bringToFront();
  await asReader.click();
  await expect.poll(() => unseen(extension)).toBe(0);
  expect((await kept(settings)).hasSecondReader).toBe(false);
  await page.bringToFront();
  await box.pressSequentially(".");
  await expect(bedside.card).toContainText("on this device. Nothing was sent anywhere.");
});
