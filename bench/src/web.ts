import { readdirSync, readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright";
import { createAppServer } from "../../apps/web/serve.mjs";
import { CHROMIUM_ARGS, findChromium } from "../../scripts/chromium.mjs";
import { ensureWebBuilt } from "../../scripts/web-build.mjs";
import { quantile } from "./cpu.ts";
import type { Row, Section } from "./table.ts";

const DIST = fileURLToPath(new URL("../../apps/web/dist", import.meta.url));
const KEYS = 60;
const DRAFT_LENGTH = 2_000;
const PROSE =
  "Saw the team through a long night and the kettle broke again, which nobody minded much in the end. ";

/** The page as it is served: what it weighs, what a keystroke costs, what Lighthouse says. */
export async function webSection(): Promise<Section> {
  const executablePath = findChromium();
  if (!executablePath)
    return { title: "The page", rows: [], notes: ["No Chromium was found: not measured."] };
  ensureWebBuilt();
  const server = createAppServer(DIST);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", () => listening()));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  try {
    return {
      title: "The page",
      rows: [
        ...weights(),
        ...(await keystrokes(address, executablePath)),
        ...(await lighthouseRows(address, executablePath)),
      ],
    };
  } finally {
    server.close();
  }
}

function weights(): Row[] {
  const scripts = readdirSync(join(DIST, "assets")).filter((name) => name.endsWith(".js"));
  const first = new Set(
    [...readFileSync(join(DIST, "index.html"), "utf8").matchAll(/assets\/([\w.-]+\.js)/g)].map(
      ([, name]) => name,
    ),
  );
  const weigh = (names: readonly string[]) =>
    names.reduce(
      (sum, name) => sum + gzipSync(readFileSync(join(DIST, "assets", name)), { level: 9 }).length,
      0,
    );
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  return [
    {
      what: "JavaScript before one can write, gzip",
      goal: "≤ 350 kB",
      ours: kilobytes(weigh(scripts.filter((name) => first.has(name)))),
    },
    { what: "all JavaScript, engine included, gzip", goal: "≤ 350 kB", ours: kilobytes(weigh(scripts)) },
  ];
}

async function keystrokes(address: string, executablePath: string): Promise<Row[]> {
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await page.getByRole("textbox", { name: "Your draft" }).click();
    await page.keyboard.insertText(
      PROSE.repeat(Math.ceil(DRAFT_LENGTH / PROSE.length)).slice(0, DRAFT_LENGTH),
    );
    await page.locator("[data-verdict]").first().waitFor();
    const protocol = await page.context().newCDPSession(page);
    await protocol.send("Performance.enable");
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
    return [
      {
        what: `main-thread work a keystroke, ${DRAFT_LENGTH} characters, p50, ms`,
        goal: "",
        ours: quantile(times, 0.5).toFixed(1),
      },
      { what: "the same, p95", goal: "≤ 16", ours: quantile(times, 0.95).toFixed(1) },
    ];
  } finally {
    await browser.close();
  }
}

async function lighthouseRows(address: string, chromePath: string): Promise<Row[]> {
  const { launch } = await import("chrome-launcher");
  const { default: lighthouse } = await import("lighthouse");
  const chrome = await launch({
    chromePath,
    chromeFlags: [...CHROMIUM_ARGS, "--headless=new"],
    logLevel: "silent",
  });
  try {
    const result = await lighthouse(address, {
      port: chrome.port,
      logLevel: "silent",
      onlyCategories: ["accessibility", "performance"],
    });
    const score = (name: string) => Math.round(100 * (result?.lhr.categories[name]?.score ?? Number.NaN));
    return [
      { what: "Lighthouse accessibility, Check page", goal: "100", ours: String(score("accessibility")) },
      {
        what: "Lighthouse performance, Check page (phone)",
        goal: "≥ 95",
        ours: String(score("performance")),
      },
    ];
  } finally {
    chrome.kill();
  }
}
