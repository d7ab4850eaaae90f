import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./desk.ts";

const STOP = "Bloods back for 943 476 5919, all normal.";
const PAUSE = "You absolute clown, learn to hand over.";
const CLEAR = "The flu clinic opens on Monday at nine.";

/** A list of posts as people write it themselves: the plainest export there is. */
function listOf(posts: readonly string[]): Buffer {
  const lines = posts.map((text, i) =>
    JSON.stringify({ text, date: `2024-0${1 + (i % 9)}-0${1 + (i % 9)}T2${i % 4}:15:00Z` }),
  );
  return Buffer.from(lines.join("\n"));
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto("./#/audit");
  await expect(page.getByText("Drop your export here")).toBeVisible();
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer });
}

async function read(page: Page, posts: readonly string[]): Promise<void> {
  await choose(page, "posts.jsonl", listOf(posts));
  await page.getByRole("button", { name: "Read it here" }).click();
  await expect(page.locator(".results-view")).toBeVisible({ timeout: 30_000 });
}

test("reads a list of posts and puts the gravest first, with the words marked", async ({
  page,
  complaints: _,
}) => {
  await read(page, [CLEAR, PAUSE, STOP]);
  await expect(page.locator(".results-view .lead")).toContainText("3 of your own items");
  const cards = page.locator(".ranked-card");
  await expect(cards).toHaveCount(2);
  await expect(cards.first().locator("mark")).toHaveText("943 476 5919");
  await expect(page.getByText("speak to your indemnifier first")).toBeVisible();
  await page.getByLabel("Words", { exact: true }).fill("clown");
  await expect(cards).toHaveCount(1);
  await page.getByLabel("Words", { exact: true }).fill("");
  await page.getByLabel("How grave").selectOption("stop");
  await expect(cards).toHaveCount(1);
});

test("asks which of the people in a chat the reader is, and judges nobody else", async ({
  page,
  complaints: _,
}) => {
  const chat = [
    `01/02/2024, 20:15 - Sam Okafor: ${PAUSE}`,
    `01/02/2024, 20:16 - Jo Lindqvist: ${CLEAR}`,
    "13/02/2024, 20:17 - Jo Lindqvist: See you on Monday.",
    "14/02/2024, 20:18 - Sam Okafor: Fine.",
  ].join("\n");
  await choose(page, "WhatsApp Chat with Night team.txt", Buffer.from(chat));
  const begin = page.getByRole("button", { name: "Read it here" });
  await expect(begin).toBeDisabled();
  await page.getByLabel("Which of them are you?").selectOption("Jo Lindqvist");
  await begin.click();
  await expect(page.locator(".results-view .lead")).toContainText("2 of your own items");
  await expect(page.locator(".ranked-card")).toHaveCount(0);
});

test("sends nothing, keeps nothing, and forgets when asked", async ({ page, complaints: _ }) => {
  const outside: string[] = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (request.postData() || (url.protocol.startsWith("http") && url.hostname !== "127.0.0.1"))
      outside.push(request.url());
  });
  await read(page, [STOP, PAUSE]);
  expect(outside).toEqual([]);
  const kept = await page.evaluate(async () => {
    const databases = (await indexedDB.databases?.()) ?? [];
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, databases]);
  });
  expect(kept).not.toContain("943");
  await page.getByRole("button", { name: "Erase and start again" }).click();
  await expect(page.getByText("Drop your export here")).toBeVisible();
  expect(await page.content()).not.toContain("943 476");
});

test("stays while its reader looks something up, and is gone with the page", async ({
  page,
  complaints: _,
}) => {
  await read(page, [STOP]);
  await page.getByRole("link", { name: "The way through old posts" }).click();
  await expect(page.locator("#question")).toBeVisible();
  await page.goBack();
  await expect(page.locator(".ranked-card")).toHaveCount(1);
});

test("saves a page, a table and data that a spreadsheet cannot be tricked with", async ({
  page,
  complaints: _,
}) => {
  await read(page, [`=2+5 ${PAUSE}`, STOP]);
  const saved = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name }).click(),
    ]);
    const stream = await download.createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString("utf8");
  };
  expect(await saved("Save as a table")).toContain(`"'=2+5 You`);
  const report = await saved("Save as a page");
  expect(report).toContain("default-src 'none'");
  expect(report).toContain("943 476 5919");
  const data = JSON.parse(await saved("Save as data"));
  expect(data.verdicts).toMatchObject({ stop: 1, pause: 1 });
});

test("says what is wrong with what it cannot read, and goes on", async ({ page, complaints: _ }) => {
  await choose(page, "holiday.png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 0, 0, 0]));
  await expect(page.getByText("Nothing in this could be recognised as an export.")).toBeVisible();
  await choose(page, "export.zip", Buffer.from("PK\u0003\u0004 and then nothing that a zip would hold"));
  await expect(page.getByRole("alert")).toBeVisible();
  await choose(
    page,
    "posts.jsonl",
    Buffer.concat([listOf([STOP]), Buffer.from("\n{broken\n"), listOf([PAUSE])]),
  );
  await page.getByRole("button", { name: "Read it here" }).click();
  await expect(page.locator(".ranked-card")).toHaveCount(2);
  await expect(page.getByText("What could not be read, or not for certain")).toBeVisible();
});

test("can be cancelled, and never holds the page up for long", async ({ page, complaints: _ }) => {
  test.slow();
  const posts = Array.from(
    { length: 50_000 },
    (_, i) => `${i % 7 ? CLEAR : PAUSE} Number ${i}, ${i * 7} and ${i % 11}.`,
  );
  await choose(page, "posts.jsonl", listOf(posts));
  await expect(page.getByRole("button", { name: "Read it here" })).toBeVisible({ timeout: 30_000 });
  // From here on: handing five megabytes to the page is the test runner's work.
  await page.evaluate(() => {
    const long: number[] = [];
    Object.assign(window, { long });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) long.push(entry.duration);
    }).observe({ type: "longtask", buffered: false });
  });
  await page.getByRole("button", { name: "Read it here" }).click();
  await expect(page.getByText(/of your own items read/)).toBeVisible({ timeout: 30_000 });
  await page.waitForTimeout(4000);
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText("Drop your export here")).toBeVisible();
  const long = await page.evaluate(() => (window as unknown as { long: number[] }).long);
  // Two cores shared with a reading thread and a test runner: a page that is held up shows far longer tasks than this.
  expect(Math.max(0, ...long)).toBeLessThan(200);
});

for (const colorScheme of ["light", "dark"] as const)
  for (const width of [390, 1440])
    test(`axe finds nothing in the audit, ${colorScheme}, ${width} pixels`, async ({
      page,
      complaints: _,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 850 });
      const look = async (state: string) => {
        await page.waitForTimeout(300);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${state} ${id} ${nodes[0]?.target}`)).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow, `${state} is wider than the screen`).toBeLessThanOrEqual(0);
      };
      await page.goto("./#/audit");
      await expect(page.getByText("Drop your export here")).toBeVisible();
      await look("empty");
      await read(page, [
        CLEAR,
        PAUSE,
        STOP,
        `${PAUSE} Again.`,
        `${STOP} Again.`,
        "That nurse is a useless cow.",
      ]);
      await look("read");
    });
