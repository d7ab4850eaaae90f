import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";
import type { ReaderFile, ReaderFiles } from "./src/reader/reader-files.ts";

/** Where they lie in the build: no pattern of the service worker matches, so that nobody fetches them unasked. */
const FOLDER = "reader";

const WEIGHTS = path.join(import.meta.dirname, "../../packages/model/weights/small.model");

/** The plain one of the runtimes; those for graphics cards are twice the size and no faster for texts as short as these. */
const RUNTIME = "ort-wasm-simd-threaded.wasm";

interface Packed extends ReaderFile {
  readonly bytes: Buffer;
}

/**
 * Lays the second reader's weights and its runtime beside the page, and writes their names and sizes into it. They are packed
 * here and unpacked in the page, so that they are as small on hosts that pack nothing, and damage is noticed: gzip ends with a
 * checksum.
 */
export function readerFiles(): Plugin {
  let packed: readonly Packed[] = [];
  return {
    name: "bedside-reader-files",
    config(_config, { command }) {
      // A copy without weights is a page without a second reader.
      if (!existsSync(WEIGHTS)) return { define: { READER_FILES: "undefined" } };
      const level = command === "build" ? 9 : 1;
      const runtime = path.join(runtimeFolder(), RUNTIME);
      const [weights, sums] = [pack("small", WEIGHTS, level), pack("runtime", runtime, level)];
      packed = [weights, sums];
      const files: ReaderFiles = { weights: named(weights), runtime: named(sums) };
      return { define: { READER_FILES: JSON.stringify(files) } };
    },
    generateBundle() {
      for (const { name, bytes } of packed)
        this.emitFile({ type: "asset", fileName: name, source: new Uint8Array(bytes) });
    },
    configureServer({ middlewares }) {
      for (const { name, bytes } of packed)
        middlewares.use(`/${name}`, (_request, response) => {
          response.end(bytes);
        });
    },
  };
}

/** The runtime names its WebAssembly in a way that has the bundler lay it beside the script, once more and unpacked. */
export function withoutRuntime(): Plugin {
  const named = new RegExp(`new URL\\("${RUNTIME.replaceAll(".", "\\.")}",\\s*import\\.meta\\.url\\)`, "g");
  return {
    name: "bedside-without-runtime",
    enforce: "pre",
    transform(code, id) {
      if (!/onnxruntime-web\/dist\/[^/]+\.mjs/.test(id)) return undefined;
      return { code: code.replace(named, "new URL(self.location.href)"), map: null };
    },
  };
}

function pack(name: string, file: string, level: number): Packed {
  const bytes = gzipSync(readFileSync(file), { level });
  const hash = createHash("sha256").update(bytes).digest("base64url").slice(0, 8);
  // No ".gz": some hosts would unpack that on the way, and then neither size nor checksum fits.
  return { name: `${FOLDER}/${name}-${hash}.packed`, size: bytes.length, bytes };
}

const named = ({ name, size }: Packed): ReaderFile => ({ name, size });

function runtimeFolder(): string {
  return path.dirname(createRequire(import.meta.url).resolve("onnxruntime-web/wasm"));
}
