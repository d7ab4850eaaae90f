// Builds the command line into one file, dist/bedside.js: for `bin/bedside.js` in a checkout, and for a release. What the second
// reader needs lies beside it, in dist/reader.
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { isStale } from "../../scripts/stale.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const ROOT = path.join(HERE, "../..");
const OUTPUT = path.join(HERE, "dist/bedside.js");

const WEIGHTS = "packages/model/weights/small.model";
const RUNTIME = "node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm";

const SOURCES = [
  "apps/cli/src",
  "apps/cli/build.mjs",
  "packages/archives/src",
  "packages/audit/src",
  "packages/engine/src",
  "packages/guidance/src",
  "packages/lookup/src",
  "packages/model/src",
  WEIGHTS,
  "package-lock.json",
].map((source) => path.join(ROOT, source));

/** Builds if the last build is missing or older than its sources. Takes a few milliseconds when it is not. */
export async function ensureBuilt() {
  if (!isStale(OUTPUT, SOURCES)) return;
  if (process.stderr.isTTY) process.stderr.write("Building bedside from its sources, once …\n");
  await build();
}

/** Several processes may build at once: each writes a file of its own and puts it in place whole. */
export async function build() {
  const started = new Date();
  const code = await bundle();
  mkdirSync(path.dirname(OUTPUT), { recursive: true });
  layReader();
  inPlace(OUTPUT, (draft) => {
    writeFileSync(draft, code);
    utimesSync(draft, started, started);
  });
}

/** The weights with their checksum, and what does the sums; without weights there is no second reader, and nothing else is missing. */
function layReader() {
  const folder = path.join(path.dirname(OUTPUT), "reader");
  const weights = path.join(ROOT, WEIGHTS);
  if (!existsSync(weights)) {
    rmSync(folder, { recursive: true, force: true });
    return;
  }
  mkdirSync(folder, { recursive: true });
  const sha256 = createHash("sha256").update(readFileSync(weights)).digest("hex");
  inPlace(path.join(folder, "small.json"), (draft) =>
    writeFileSync(draft, `${JSON.stringify({ sha256 })}\n`),
  );
  inPlace(path.join(folder, "small.model"), (draft) => copyFileSync(weights, draft));
  inPlace(path.join(folder, path.basename(RUNTIME)), (draft) =>
    copyFileSync(path.join(ROOT, RUNTIME), draft),
  );
}

/**
 * @param {string} file
 * @param {(draft: string) => void} write
 */
function inPlace(file, write) {
  const draft = `${file}.${process.pid}`;
  try {
    write(draft);
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}

async function bundle() {
  const vite = await loadVite();
  const result = await vite.build({
    root: HERE,
    configFile: false,
    logLevel: "silent",
    ssr: { noExternal: true, target: "node" },
    build: {
      ssr: "src/main.ts",
      target: "node20",
      write: false,
      // Names stay, for the names of errors and for what a stack trace says.
      rolldownOptions: {
        output: { format: "es", codeSplitting: false, minify: { compress: true, mangle: false } },
      },
    },
  });
  const [output] = [result].flat();
  const chunks = output && "output" in output ? output.output : [];
  const [chunk] = chunks;
  if (chunk?.type !== "chunk" || chunks.length !== 1) {
    throw new Error(`expected one file, got ${chunks.map((one) => one.fileName).join(", ")}`);
  }
  return chunk.code;
}

/** A checkout without its packages is a common first sight; a stack trace would be a poor welcome. */
async function loadVite() {
  try {
    return await import("vite");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND")) throw error;
    process.stderr.write("bedside is not built yet, and its packages are not installed. Run npm ci first.\n");
    return process.exit(69);
  }
}
