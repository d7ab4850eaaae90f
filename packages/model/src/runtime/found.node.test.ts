import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { DEFAULT_COUNTRY } from "@bedside/guidance";
import { afterEach, expect, test, vi } from "vitest";
import { smallModel } from "../fixtures/here.ts";
import { loadModel } from "../load-model.ts";

const WASM = createRequire(import.meta.url).resolve("onnxruntime-web/ort-wasm-simd-threaded.wasm");

afterEach(() => vi.unstubAllGlobals());

test.each([
  ["told nothing", {}],
  ["told a path", { wasm: WASM }],
  ["told an address of a file", { wasm: pathToFileURL(WASM).href }],
])("in Node the WebAssembly is read from disk and never fetched, when it is %s", async (_, options) => {
  vi.stubGlobal("fetch", () => {
    throw new Error("Nothing is fetched.");
  });
  const model = await loadModel(smallModel(), options);
  expect((await model.read("Good night.", { country: DEFAULT_COUNTRY })).windows).toBe(1);
  await model.close();
});
