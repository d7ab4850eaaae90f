import { DEFAULT_COUNTRY } from "@bedside/guidance";
import { openModelFile } from "./file/model-file.ts";
import { type Model, ModelError } from "./model.ts";
import { readerOf } from "./reader.ts";
import { openRuntime } from "./runtime/open-runtime.ts";
import type { RuntimeOptions } from "./runtime/runtime.ts";

/** Of no matter: read once while loading, so that the first draft need not wait for what only the first reading costs. */
const WARMING = "Good morning from the ward.";

/**
 * Makes a reader of a model file's bytes, warm and tried: what does not fail here reads every text.
 *
 * @throws {ModelError} `not-a-model`, `damaged-model`, `runtime-unavailable`.
 */
export async function loadModel(bytes: Uint8Array, options: RuntimeOptions = {}): Promise<Model> {
  const { description, graph } = await openModelFile(bytes);
  const runtime = await openRuntime(graph, options);
  const model = readerOf(description, runtime);
  try {
    await model.read(WARMING, { country: DEFAULT_COUNTRY });
  } catch {
    await model.close();
    throw new ModelError("runtime-unavailable");
  }
  return model;
}
