import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { CHROMIUM_ARGS, findChromium } from "../../scripts/chromium.mjs";

const folder = inject("installed").webPage;

let server: ChildProcess;
let address: string;
let browser: Browser;
let page: Page;
/** Everything that the page and its worker asked for, and every complaint. */
let asked: string[];
let complaints: string[];

beforeAll(async () => {
  server = spawn(process.execPath, ["serve.js"], { cwd: folder, env: { ...process.env, PORT: "0" } });
  const [said] = await once(server.stdout!, "data");
  address = String(said).trim();
  const executablePath = findChromium();
  browser = await chromium.launch({ args: CHROMIUM_ARGS, ...(executablePath && { executablePath }) });
});

afterAll(async () => {
  await browser?.close();
  server?.kill();
});

beforeEach(async () => {
  page = await browser.newPage();
  asked = [];
  complaints = [];
  page.context().on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(address);
  await page.getByText("Write or paste a draft.").waitFor();
});

afterEach(async () => {
  await page.close();
});

const verdict = () => page.getByRole("status");

test("gives a verdict, the reasons and the guidance while somebody types", async () => {
  await page
    .getByLabel("What you are about to post")
    .pressSequentially("Mrs Ivy Calloway in bed 12 was asking for you");
  await page.getByText("Stop: please don’t send this as it stands.").waitFor();
  const name = page.getByRole("listitem").filter({ hasText: "This looks like a patient's name." });
  expect(await name.locator("q").textContent()).toBe("Mrs Ivy Calloway");
  expect(await name.textContent()).toContain("GMC, Using social media as a medical professional, 2024");
  expect(complaints).toEqual([]);
});

test("offers wording, and checks it again", async () => {
  await page.getByLabel("What you are about to post").fill("Bloods for NHS 999 456 7403 are back");
  await page.getByRole("button").first().click();
  await expect.poll(() => verdict().textContent()).not.toContain("Stop");
  expect(await page.getByLabel("What you are about to post").inputValue()).not.toContain("7403");
});

test("shows markup in a draft as the text that it is", async () => {
  await page
    .getByLabel("What you are about to post")
    .fill("<b>Mrs Ivy Calloway</b> in bed 12 was asking for you all night, bless her");
  await page.getByText("Stop:").waitFor();
  expect(await page.locator("b").count()).toBe(0);
});

test("asks for its own files and, once there is a draft, for nothing at all", async () => {
  expect(asked.every((url) => url.startsWith(address))).toBe(true);
  asked.length = 0;
  await page.getByLabel("What you are about to post").fill("Long shift, good team, home for tea");
  await page.getByText("Clear: nothing to change.").waitFor();
  expect(asked).toEqual([]);
});

test("runs straight from a page, without a worker or a bundler", async () => {
  // As text: the test runner would make something of its own of an import.
  const verdict = page.evaluate(`import("/node_modules/@bedside/engine/index.js").then(({ check, draftOf }) =>
    check(draftOf("Mrs Ivy Calloway in bed 12 was asking for you all night, bless her")).verdict)`);
  const title = page.evaluate(`import("/node_modules/@bedside/guidance/load.js").then(({ loadArticle }) =>
    loadArticle("eight-points").then(({ title }) => title))`);
  expect(await verdict).toBe("stop");
  expect(await title).toMatch(/\w/);
});

test("could not send a draft if it tried, neither the page nor the worker", async () => {
  const [worker] = page.workers();
  const attempt = (url: string) =>
    fetch(url).then(
      () => "sent",
      () => "blocked",
    );
  expect(await page.evaluate(attempt, address)).toBe("blocked");
  expect(await worker?.evaluate(attempt, address)).toBe("blocked");
});
