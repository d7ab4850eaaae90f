import { gzipSync } from "node:zlib";
import { type Browser, chromium } from "playwright";
import { quantile } from "./cpu.ts";
import type { Row, Section } from "./table.ts";
import { lighthouseRows } from "./web-lighthouse.ts";
import { PAGES } from "./web-pages.ts";

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

/** The engine's own thread, with its word lists and what it has learned. */
const ENGINE = /^assets\/engine-/;

/** What a first visit fetches, page by page, packed; the engine comes by itself once Check can be written in. */
async function weights(browser: Browser, address: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { name, hash } of PAGES) {
    const { page, engine } = await weightsOf(browser, address + hash);
    rows.push({ what: `JavaScript, gzip: ${name}`, goal: "≤ 350 kB", ours: kilobytes(page) });
    if (engine > 0)
      rows.push({ what: `JavaScript, gzip: ${name} and engine`, goal: "", ours: kilobytes(page + engine) });
  }
  return rows;
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;

async function weightsOf(browser: Browser, address: string) {
  const page = await browser.newPage({ serviceWorkers: "block" });
  const weight = { page: 0, engine: 0 };
  const weighing: Promise<void>[] = [];
  page.on("response", (response) => {
    const name = new URL(response.url()).pathname.slice(1);
    if (!name.endsWith(".js")) return;
    weighing.push(
      response.body().then((body) => {
        weight[ENGINE.test(name) ? "engine" : "page"] += gzipSync(body, { level: 9 }).length;
      }),
    );
  });
  await page.goto(address, { waitUntil: "networkidle" });
  await Promise.all(weighing);
  await page.close();
  return weight;
}

async function keystrokes(browser: Browser, address: string): Promise<Row[]> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.locator(".cm-content").click();
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
