import { gzipSync } from "node:zlib";
import { type Browser, chromium } from "playwright";
import { quantile } from "./cpu.ts";
import type { Row, Section } from "./table.ts";

const KEYS = 60;
const DRAFT_LENGTH = 2_000;
const PROSE =
  "Saw the team through a long night and the kettle broke again, which nobody minded much in the end. ";

/** The page as it is served (scripts/bench.mjs says where): its weight, the cost of a keystroke, Lighthouse. */
export async function webSection(): Promise<Section> {
  const { BEDSIDE_PAGE: address, BEDSIDE_CHROMIUM: executablePath, BEDSIDE_CHROMIUM_ARGS = "" } = process.env;
  if (!address || !executablePath) {
    return { title: "The page", rows: [], notes: ["No Chromium was found: the page was not measured."] };
  }
  const args = BEDSIDE_CHROMIUM_ARGS.split(" ");
  const browser = await chromium.launch({ executablePath, args });
  try {
    const rows = [...(await weights(browser, address)), ...(await keystrokes(browser, address))];
    return { title: "The page", rows: [...rows, ...(await lighthouseRows(address, executablePath, args))] };
  } finally {
    await browser.close();
  }
}

/** What a first visit fetches, in the order in which it comes. */
async function weights(browser: Browser, address: string): Promise<Row[]> {
  const page = await browser.newPage({ serviceWorkers: "block" });
  const html = await (await page.request.get(address)).text();
  const first = new Set(Array.from(html.matchAll(/assets\/[\w.-]+\.js/g), ([name]) => name));
  let atOnce = 0;
  let inAll = 0;
  const weighing: Promise<void>[] = [];
  page.on("response", (response) => {
    const name = new URL(response.url()).pathname.slice(1);
    if (!name.endsWith(".js")) return;
    weighing.push(
      response.body().then((body) => {
        const weight = gzipSync(body, { level: 9 }).length;
        inAll += weight;
        if (first.has(name)) atOnce += weight;
      }),
    );
  });
  await page.goto(address, { waitUntil: "networkidle" });
  await Promise.all(weighing);
  await page.close();
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  return [
    { what: "JavaScript before one can write, gzip", goal: "≤ 350 kB", ours: kilobytes(atOnce) },
    { what: "all JavaScript of a first visit, engine included", goal: "≤ 350 kB", ours: kilobytes(inAll) },
  ];
}

async function keystrokes(browser: Browser, address: string): Promise<Row[]> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.getByRole("textbox", { name: "Your draft" }).click();
  await page.keyboard.insertText(PROSE.repeat(Math.ceil(DRAFT_LENGTH / PROSE.length)).slice(0, DRAFT_LENGTH));
  await page.locator("[data-verdict]").first().waitFor();
  const protocol = await page.context().newCDPSession(page);
  // The thread's own time: a busy machine makes every task last longer, and no keystroke dearer.
  await protocol.send("Performance.enable", { timeDomain: "threadTicks" });
  const busy = async () => {
    const { metrics } = await protocol.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
  };
  const times: number[] = [];
  for (let key = 0; key < KEYS; key++) {
    const before = await busy();
    await page.keyboard.press(key % 6 === 5 ? "Space" : "e");
    await page.evaluate(
      () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
    );
    times.push((await busy()) - before);
  }
  await page.close();
  const what = `main-thread CPU a keystroke, ${DRAFT_LENGTH} characters`;
  return [
    { what: `${what}, p50, ms`, goal: "", ours: quantile(times, 0.5).toFixed(1) },
    { what: `${what}, p95, ms`, goal: "≤ 16", ours: quantile(times, 0.95).toFixed(1) },
  ];
}

async function lighthouseRows(address: string, chromePath: string, args: readonly string[]): Promise<Row[]> {
  const { launch } = await import("chrome-launcher");
  const { default: lighthouse } = await import("lighthouse");
  const chrome = await launch({ chromePath, chromeFlags: [...args, "--headless=new"], logLevel: "silent" });
  try {
    const onlyCategories = ["accessibility", "performance"];
    const result = await lighthouse(address, { port: chrome.port, logLevel: "silent", onlyCategories });
    const score = (name: string) =>
      String(Math.round(100 * (result?.lhr.categories[name]?.score ?? Number.NaN)));
    return [
      { what: "Lighthouse accessibility, Check page", goal: "100", ours: score("accessibility") },
      { what: "Lighthouse performance, Check page on a phone", goal: "≥ 95", ours: score("performance") },
    ];
  } finally {
    chrome.kill();
  }
}
