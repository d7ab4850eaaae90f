import type { Page, Route } from "@playwright/test";
import { expectFine, SIZES, THEMES } from "./axe.ts";
import { DRAFTS, expect, test } from "./desk.ts";
import { scriptReader } from "./scripted-reader.ts";

const FILES = "**/reader/*.packed";

const theSwitch = (page: Page) => page.getByRole("switch", { name: "A second reader for my drafts" });
const section = (page: Page) => page.locator("#second-reader");
const line = (page: Page) => page.locator(".reader-line");

async function toSettings(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Settings" }).click();
  await expect(theSwitch(page)).toBeVisible();
}

async function toCheck(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Check", exact: true }).click();
}

async function switchOn(page: Page): Promise<void> {
  await toSettings(page);
  await theSwitch(page).check();
  await expect(section(page).getByText(/^On\. It reads every draft/)).toBeVisible();
}

/** What lies on the device for it. */
const shelf = (page: Page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name === "bedside-reader");
    return (await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))).flat().length;
  });

test("is off, says its size, and nothing of it is fetched until somebody asks", async ({
  desk,
  page,
  context,
}) => {
  const asked: string[] = [];
  context.on("request", (request) => asked.push(request.url()));
  await desk.open();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await desk.write(DRAFTS.stop);
  await expect(desk.verdict).toHaveAttribute("data-verdict", "stop");
  await expect(line(page)).toHaveText("Second reader: off.");
  await expect(page.locator(".finding-seen-by")).toHaveCount(0);
  await toSettings(page);
  await expect(theSwitch(page)).not.toBeChecked();
  await expect(section(page).getByText(/^\d+ MB, fetched once/)).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(asked.filter((url) => url.includes("/reader/"))).toEqual([]);
  expect(await shelf(page)).toBe(0);
});

test("comes from our own origin, reads along, also without a network, and goes again", async ({
  desk,
  page,
  context,
  baseURL,
}) => {
  await page.evaluate(() => navigator.serviceWorker.ready);
  const asked: string[] = [];
  context.on("request", (request) => asked.push(request.url()));
  await switchOn(page);
  expect(asked.filter((url) => !url.startsWith(baseURL!))).toEqual([]);
  expect(asked.filter((url) => url.includes("/reader/"))).toHaveLength(2);
  expect(await shelf(page)).toBe(2);

  await toCheck(page);
  await desk.write(DRAFTS.stop);
  await expect(line(page)).toHaveText("Second reader: on. It has read this too.");
  await expect(desk.finding("confidentiality/nhs-number").locator(".finding-seen-by")).toContainText(
    "Seen by our rules",
  );

  await context.setOffline(true);
  await page.reload();
  await desk.isThere();
  await desk.write(DRAFTS.stop);
  await expect(line(page)).toHaveText("Second reader: on. It has read this too.");
  await context.setOffline(false);

  asked.length = 0;
  await toSettings(page);
  await expect(page.locator(".kept-things")).toContainText(/Second reader\s*Kept, \d+ MB/);
  await theSwitch(page).uncheck();
  await toCheck(page);
  await expect(line(page)).toHaveText("Second reader: off.");
  await expect(page.locator(".finding-seen-by")).toHaveCount(0);
  await expect(desk.verdict).toHaveAttribute("data-verdict", "stop");
  await switchOn(page);
  expect(asked.filter((url) => url.includes("/reader/"))).toEqual([]);

  await page.getByRole("button", { name: "Erase what is kept" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Erase", exact: true }).click();
  await expect(theSwitch(page)).not.toBeChecked();
  await expect.poll(() => shelf(page)).toBe(0);
  await expect(page.locator(".kept-things")).toContainText(/Second reader\s*Not here/);
});

test("shows how far it is, and can be called off", async ({ desk, page }) => {
  await expect(desk.editor).toBeVisible();
  const held: Route[] = [];
  await page.route(FILES, (route) => {
    held.push(route);
  });
  await toSettings(page);
  await theSwitch(page).check();
  await expect(page.getByRole("progressbar", { name: "How much of it is here" })).toBeVisible();
  await expect(section(page).getByText(/^0 of \d+ MB$/)).toBeVisible();
  await toCheck(page);
  await expect(line(page)).toHaveText("Second reader: on its way.");
  await toSettings(page);
  await section(page).getByRole("button", { name: "Cancel" }).click();
  await expect(theSwitch(page)).not.toBeChecked();
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  expect(await shelf(page)).toBe(0);
});

test("a damaged file is thrown away, is said so kindly, and is mended by trying again", async ({
  desk,
  page,
}) => {
  await expect(desk.editor).toBeVisible();
  await page.route(FILES, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.body()).subarray(0, 1000) });
  });
  await toSettings(page);
  await theSwitch(page).check();
  await expect(section(page).getByText(/is damaged/)).toBeVisible();
  expect(await shelf(page)).toBe(0);
  await page.unroute(FILES);
  await section(page).getByRole("button", { name: "Try again" }).click();
  await expect(section(page).getByText(/^On\. It reads/)).toBeVisible();

  // Damaged where it lies, as disks do.
  await page.evaluate(async () => {
    const cache = await caches.open("bedside-reader");
    for (const request of await cache.keys()) {
      const bytes = new Uint8Array(await (await cache.match(request))!.arrayBuffer());
      bytes.fill(7, 1000, 2000);
      await cache.put(request, new Response(bytes));
    }
  });
  await page.reload();
  await toCheck(page);
  await desk.write(DRAFTS.stop);
  await expect(desk.verdict).toHaveAttribute("data-verdict", "stop");
  await expect(line(page)).toHaveText("Second reader: not here just now.");
  await toSettings(page);
  await section(page).getByRole("button", { name: "Try again" }).click();
  await expect(section(page).getByText(/^On\. It reads/)).toBeVisible();
});

for (const { name, message, before } of [
  {
    name: "without a network",
    message: /there is no network/,
    before: (page: Page) => page.route(FILES, (route) => route.abort()),
  },
  {
    name: "on a full device",
    message: /not enough room/,
    before: (page: Page) =>
      page.evaluate(() => {
        Cache.prototype.put = () => Promise.reject(new DOMException("full", "QuotaExceededError"));
      }),
  },
  {
    name: "in a browser without WebAssembly",
    message: /cannot run it/,
    before: (page: Page) => page.evaluate(() => Reflect.deleteProperty(globalThis, "WebAssembly")),
  },
  {
    name: "where the browser keeps nothing",
    message: /keeps nothing/,
    before: (page: Page) =>
      page.evaluate(() => {
        CacheStorage.prototype.open = () => Promise.reject(new DOMException("denied", "SecurityError"));
      }),
  },
]) {
  test(`${name} it says why, and drafts are checked as before`, async ({ desk, page, complaints }) => {
    await before(page);
    await toSettings(page);
    await theSwitch(page).check();
    await expect(section(page).getByText(message)).toBeVisible();
    await toCheck(page);
    await desk.write(DRAFTS.stop);
    await expect(desk.verdict).toHaveAttribute("data-verdict", "stop");
    await expect(page.locator(".finding-seen-by")).toHaveCount(0);
    complaints.length = 0; // the browser's own line about the broken request
  });
}

test("fetches nothing by itself where it is wanted and has gone", async ({ desk, page, context }) => {
  await switchOn(page);
  await page.evaluate(() => caches.delete("bedside-reader"));
  const asked: string[] = [];
  context.on("request", (request) => asked.push(request.url()));
  await page.reload();
  await expect(section(page).getByText(/is not on this device/)).toBeVisible();
  await toCheck(page);
  await desk.write(DRAFTS.pause);
  await expect(desk.verdict).toHaveAttribute("data-verdict", "pause");
  expect(asked.filter((url) => url.includes("/reader/"))).toEqual([]);
});

test.describe("a moment after the engine", () => {
  test.use({ serviceWorkers: "block" });

  test("what it saw joins the card, without moving the focus or speaking twice", async ({ desk, page }) => {
    await scriptReader(page, 300);
    await switchOn(page);
    await toCheck(page);
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const note = () => {
        for (const region of document.querySelectorAll(".check [role=status].for-screen-readers"))
          if (region.textContent && said.at(-1) !== region.textContent) said.push(region.textContent);
      };
      new MutationObserver(note).observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
    await desk.write(DRAFTS.stop);
    await expect(desk.finding("confidentiality/nhs-number").locator(".finding-seen-by")).toHaveText(
      /^Seen by our rules.* and the second reader\.$/,
    );
    await expect(desk.editor).toBeFocused();
    await page.keyboard.type(" bye");
    await expect(desk.editor).toHaveText(`${DRAFTS.stop} bye`);
    await expect(line(page)).toHaveText("Second reader: on. It has read this too.");
    const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
    await expect.poll(said).toEqual(["Stop. One finding."]);
  });

  test("the card stays while somebody writes on", async ({ desk, page }) => {
    await scriptReader(page, 20);
    await switchOn(page);
    await toCheck(page);
    await desk.write(DRAFTS.stop);
    await expect(page.locator(".finding-seen-by")).toHaveCount(1);
    await page.evaluate(() => {
      Object.assign(window, { gone: 0 });
      new MutationObserver(() => {
        if (!document.querySelector(".finding-seen-by")) Object.assign(window, { gone: 1 });
      }).observe(document.body, { subtree: true, childList: true });
    });
    await page.keyboard.type(" and the kettle broke again", { delay: 160 });
    expect(await page.evaluate(() => (window as unknown as { gone: number }).gone)).toBe(0);
  });

  test("what can be fixed is fixed with it on", async ({ desk, page }) => {
    await scriptReader(page, 20);
    await switchOn(page);
    await toCheck(page);
    await desk.write(DRAFTS.stop);
    await expect(page.locator(".finding-seen-by")).toHaveCount(1);
    await page.getByRole("button", { name: "Fix what can be fixed" }).click();
    await expect(desk.editor).not.toContainText("943");
    await page.getByRole("button", { name: "Hold 30 min" }).click();
    await expect(page.getByText(/^Held until/)).toBeVisible();
  });
});

for (const [at, colorScheme] of THEMES.entries()) {
  // Each light on one size: both are drawn from the same tokens, and this takes long.
  for (const { name, width, height } of SIZES.slice(at, at + 1)) {
    test.describe(`${colorScheme}, ${name}`, () => {
      test.use({ colorScheme, viewport: { width, height }, serviceWorkers: "block" });

      test("axe finds nothing, however it stands with the second reader", async ({
        desk,
        page,
        complaints,
      }) => {
        test.slow();
        await scriptReader(page, 20);
        await toSettings(page);
        await expectFine(page, "off");
        await page.route(FILES, (route) => route.abort());
        await theSwitch(page).check();
        await expect(section(page).getByText(/there is no network/)).toBeVisible();
        complaints.length = 0;
        await expectFine(page, "not to be had");
        await page.unroute(FILES);
        await page.route(FILES, () => undefined);
        await section(page).getByRole("button", { name: "Try again" }).click();
        await expect(page.getByRole("progressbar")).toBeVisible();
        await expectFine(page, "on its way");
        await section(page).getByRole("button", { name: "Cancel" }).click();
        await page.unroute(FILES);
        await theSwitch(page).check();
        await expect(section(page).getByText(/^On\. It reads/)).toBeVisible();
        await expectFine(page, "on");
        await toCheck(page);
        await desk.write(DRAFTS.stop);
        await expect(line(page)).toHaveText("Second reader: on. It has read this too.");
        if (await desk.isNarrow()) await desk.bar.click();
        await expect(page.locator(".finding-seen-by")).toBeVisible();
        await expectFine(page, "a draft that it has read");
      });
    });
  }
}
