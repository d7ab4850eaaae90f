// The second reader's files as scripts of the extension's own: its policy lets nothing be fetched, not even what lies in it,
// while it may import what lies in it.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const WEIGHTS = fileURLToPath(new URL("../../packages/model/weights/small.model", import.meta.url));
/** The plain one of the runtimes; those for graphics cards are twice the size, and no faster for texts as short as these. */
const RUNTIME = "ort-wasm-simd-threaded.wasm";

/** What the runtime would fetch its own file with. Nothing is left of it: we hand it the bytes, and it has no other need. */
export const WITHOUT_WAYS_OUT = { fetch: "undefined", XMLHttpRequest: "undefined" };

/** Both packed (gzip), which halves them; the text that bytes become in a script makes them a third larger again. */
export function packReader() {
  if (!existsSync(WEIGHTS)) {
    throw new Error(
      "The second reader's weights are missing: packages/model/weights/small.model. They belong to the repository.",
    );
  }
  const folder = path.dirname(createRequire(import.meta.url).resolve("onnxruntime-web/wasm"));
  return { weights: pack(WEIGHTS), runtime: pack(path.join(folder, RUNTIME)) };
}

/** @param {string} file */
const pack = (file) => gzipSync(readFileSync(file), { level: 9 }).toString("base64");

/** @param {string} packed */
export const asScript = (packed) => `export default "${packed}";\n`;

/** @param {readonly string[]} packed */
export const megabytesOf = (...packed) => Math.ceil(packed.join("").length / 1e6);

/**
 * The runtime names its WebAssembly in a way that has the bundler lay it beside the script, once more and unpacked.
 * @returns {import("vite").Plugin}
 */
export function withoutItsFile() {
  const named = new RegExp(
    `new URL\\("${RUNTIME.replaceAll(".", "\\.")}",\\s*import\\.meta\\.url\\)\\.href`,
    "g",
  );
  return {
    name: "bedside-without-its-file",
    enforce: "pre",
    transform(code, id) {
      if (!/onnxruntime-web\/dist\/[^/]+\.mjs/.test(id)) return undefined;
      return { code: code.replace(named, '""'), map: null };
    },
  };
}
