import { type Model, ModelError } from "./model.ts";

/** What runs the sums, and where it lies. */
export interface RuntimeOptions {
  /** The WebAssembly of the runtime: its bytes, or where this page's own origin has it. Left out in Node. */
  readonly wasm?: Uint8Array | string;
}

/**
 * Makes a reader of a model file's bytes.
 *
 * @throws {ModelError} `not-a-model`, `damaged-model`, `runtime-unavailable`.
 */
export async function loadModel(_bytes: Uint8Array, _options: RuntimeOptions = {}): Promise<Model> {
  throw new ModelError("not-a-model", "These bytes are no model.");
}
