import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { build, preview } from "vite";
import { quantile } from "./cpu.ts";
import type { Row } from "./table.ts";

const BENCH = fileURLToPath(new URL("..", import.meta.url));
const RUNTIME = path.dirname(createRequire(import.meta.url).resolve("onnxruntime-web/wasm"));
const WASM = "ort-wasm-simd-threaded.wasm";
const READS = 60;
const WARM = 10;

interface Measured {
  readonly load: number;
  readonly first: number;
  readonly times: readonly number[];
}

/** A page whose worker loads the model from the page's own origin, as the web app does, and reads the same text again and again. */
export async function inChromium(name: string, model: string, text: string, context: object): Promise<Row[]> {
  const { BEDSIDE_CHROMIUM: executablePath, BEDSIDE_CHROMIUM_ARGS = "" } = process.env;
  if (!executablePath) return [];
  // Beneath this room, so that its dependencies are found.
  const root = mkdtempSync(path.join(BENCH, "second-reader-"));
  try {
    mkdirSync(path.join(root, "public"));
    cpSync(model, path.join(root, "public", "the.model"));
    cpSync(path.join(RUNTIME, WASM), path.join(root, "public", WASM));
    writeFileSync(
      path.join(root, "index.html"),
      '<!doctype html><script type="module" src="./page.js"></script>',
    );
    writeFileSync(path.join(root, "page.js"), PAGE);
    writeFileSync(path.join(root, "worker.js"), WORKER);
    await build({ configFile: false, logLevel: "silent", root, worker: { format: "es" } });
    return rowsOf(
      name,
      await measured(
        root,
        { executablePath, args: BEDSIDE_CHROMIUM_ARGS.split(" ") },
        { text, context, wasm: WASM, reads: READS + WARM },
      ),
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

interface Launch {
  readonly executablePath: string;
  readonly args: string[];
}

async function measured(root: string, how: Launch, asked: object): Promise<Measured> {
  const server = await preview({ configFile: false, logLevel: "silent", root, preview: { port: 0 } });
  const browser = await chromium.launch(how);
  try {
    const page = await browser.newPage();
    await page.goto(server.resolvedUrls?.local[0] ?? "");
    await page.waitForFunction("globalThis.measure !== undefined");
    return (await page.evaluate(`globalThis.measure(${JSON.stringify(asked)})`)) as Measured;
  } finally {
    await browser.close();
    await server.close();
  }
}

function rowsOf(name: string, { load, first, times }: Measured): Row[] {
  return [
    {
      what: `${name}: 64 pieces in Chromium, in a worker, p50, ms`,
      goal: "≤ 40",
      ours: quantile(times.slice(WARM), 0.5).toFixed(1),
    },
    {
      what: `${name}: load in Chromium, runtime and weights from this machine, in a worker, s`,
      goal: "≤ 1.5",
      ours: (load / 1000).toFixed(2),
    },
    { what: `${name}: the first read after that, ms`, goal: "–", ours: first.toFixed(0) },
  ];
}

const PAGE = `globalThis.measure = (asked) =>
  new Promise((done, failed) => {
    const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }) => done(data);
    worker.onerror = (event) => failed(new Error(event.message));
    worker.postMessage(asked);
  });
`;

const WORKER = `import { loadModel } from "@bedside/model";
const bytesOf = async (name) => new Uint8Array(await (await fetch(new URL("/" + name, location.href))).arrayBuffer());
onmessage = async ({ data: { text, context, wasm, reads } }) => {
  const began = performance.now();
  const [runtime, weights] = await Promise.all([bytesOf(wasm), bytesOf("the.model")]);
  const model = await loadModel(weights, { wasm: runtime });
  const load = performance.now() - began;
  const times = [];
  for (let at = 0; at < reads; at++) {
    const before = performance.now();
    await model.read(text, context);
    times.push(performance.now() - before);
  }
  postMessage({ load, first: times[0], times });
};
`;
