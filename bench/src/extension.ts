import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { Bedside, DIST, Extension, ensureBuilt, launch, serve } from "@bedside/extension/drive";
import type { Page } from "playwright";
import { quantile } from "./cpu.ts";
import type { Row, Section } from "./table.ts";

/** A port on which nobody listens: nothing that asks for anything outside gets it. */
const NOBODY = 9;
/** Some words, then a pause in which they are checked and all that follows is done: so people write. */
const PHRASES = 12;
const KEYS = 12;
const BETWEEN_KEYS_MS = 150;
const REST_MS = 1_000;
const DRAFT_LENGTH = 2_000;
/** Two findings and much that is none, as in a long post. */
const STORY =
  "Mrs Calloway in bed 4 was back with us last night, and she sang all the way to theatre. The kettle broke again and nobody minded much in the end. ";
const PROSE =
  "We had cake for the new starters and the rota came out before noon for once, which was noticed. ";

/** One box on a page where the extension stands: a rich editor and a plain one. */
const BOXES = [
  {
    name: "a rich editor",
    address: "https://x.com/home",
    site: "x",
    box: (page: Page) => page.getByRole("main").getByRole("textbox"),
  },
  {
    name: "a text area",
    address: "https://mastodon.social/home",
    site: "mastodon",
    box: (page: Page) => page.locator("textarea").first(),
  },
] as const;

/** The extension as it is built, in a browser: what it adds to other people's pages. */
export async function extensionSection(): Promise<Section> {
  const title = "The extension";
  if (!process.env.BEDSIDE_CHROMIUM) {
    return { title, rows: [], notes: ["No Chromium was found: the extension was not measured."] };
  }
  await ensureBuilt();
  const folder = mkdtempSync(path.join(tmpdir(), "bedside-bench-"));
  const { context, worker } = await launch(folder, NOBODY);
  const extension = new Extension(context, worker);
  try {
    const rows = [...sizes()];
    for (const box of BOXES) rows.push(...(await keystrokes(extension, box)));
    return { title, rows: [...rows, await idleMemory(extension)] };
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function sizes(): Row[] {
  const packed = (file: string) =>
    gzipSync(readFileSync(path.join(DIST, "chromium", file)), { level: 9 }).length;
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  return [
    { what: "content script, gzip", goal: "≤ 60 kB", ours: kilobytes(packed("content.js")) },
    { what: "background with the engine, gzip", goal: "", ours: kilobytes(packed("background.js")) },
  ];
}

type Box = (typeof BOXES)[number];

/** The page's own thread, in every world on it; what the same keys cost while Bedside is paused is the editor's own. */
async function keystrokes(extension: Extension, box: Box): Promise<Row[]> {
  const without = await timesOf(extension, box, true);
  const times = await timesOf(extension, box, false);
  const own = quantile(without, 0.5);
  const what = `main-thread CPU it adds a keystroke, ${box.name}, ${DRAFT_LENGTH} characters`;
  return [
    { what: `${what}, p50, ms`, goal: "≤ 4", ours: (quantile(times, 0.5) - own).toFixed(1) },
    {
      what: `${what}, p95, ms`,
      goal: "",
      ours: (quantile(times, 0.95) - quantile(without, 0.95)).toFixed(1),
    },
    { what: `${box.name} alone, p50, ms`, goal: "", ours: own.toFixed(1) },
  ];
}

async function timesOf(extension: Extension, box: Box, isPaused: boolean): Promise<number[]> {
  const page = await open(extension, box, isPaused);
  await box.box(page).click();
  const draft = STORY + PROSE.repeat(Math.ceil(DRAFT_LENGTH / PROSE.length));
  await page.keyboard.insertText(draft.slice(0, DRAFT_LENGTH));
  if (!isPaused) await new Bedside(page).badge("Stop").first().waitFor();
  const protocol = await page.context().newCDPSession(page);
  // The thread's own time: a busy machine makes every task last longer, and no keystroke dearer.
  await protocol.send("Performance.enable", { timeDomain: "threadTicks" });
  const busy = async () => {
    const { metrics } = await protocol.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
  };
  const times: number[] = [];
  for (let phrase = 0; phrase < PHRASES; phrase++) {
    const before = await busy();
    for (let key = 0; key < KEYS; key++) {
      await page.keyboard.press(key % 6 === 5 ? "Space" : "e");
      await page.waitForTimeout(BETWEEN_KEYS_MS);
    }
    await page.waitForTimeout(REST_MS);
    times.push(((await busy()) - before) / KEYS);
  }
  await page.close();
  return times;
}

/** What stands in a tab in which nobody writes. */
async function idleMemory(extension: Extension): Promise<Row> {
  const [box] = BOXES;
  const heap = async (isPaused: boolean) => {
    const page = await open(extension, box, isPaused);
    await page.waitForTimeout(1_000);
    const protocol = await page.context().newCDPSession(page);
    await protocol.send("HeapProfiler.collectGarbage");
    await protocol.send("Performance.enable");
    const { metrics } = await protocol.send("Performance.getMetrics");
    await page.close();
    return metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? Number.NaN;
  };
  const added = (await heap(false)) - (await heap(true));
  return { what: "memory of an idle tab, MB", goal: "≤ 5", ours: (added / 1e6).toFixed(1) };
}

async function open(extension: Extension, { site, address }: Box, isPaused: boolean): Promise<Page> {
  const { context } = extension;
  await extension.keep({ sitesOn: ["x", "mastodon"], isPaused, hasChosen: true });
  await context.unrouteAll();
  await serve(context, { address, replica: site });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator("#root").waitFor();
  return page;
}
