import { type Model, modelInWorker } from "@bedside/model";
import type { ReaderBytes } from "./shelf.ts";

/** Reads in a thread of its own, beside the engine's: neither writing nor checking ever waits for it. */
export function openModel({ weights, runtime }: ReaderBytes): Promise<Model> {
  const thread = new Worker(new URL("./reader-worker.ts", import.meta.url), {
    type: "module",
    name: "reader",
  });
  return modelInWorker(thread, weights, { wasm: runtime });
}
