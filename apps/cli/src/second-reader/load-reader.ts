import type { Model } from "@bedside/model";
import { ReaderTrouble, type TroubleCode } from "./trouble.ts";
import { runtimeBeside } from "./weights.ts";

/** Makes a reader of the bytes of a file of weights. */
export type LoadReader = (bytes: Uint8Array) => Promise<Model>;

/** With the model's own room, which is loaded here and nowhere else: it has to cost nothing while it is off. */
export const loadReader: LoadReader = async (bytes) => {
  const { loadModel, ModelError } = await import("@bedside/model");
  const wasm = runtimeBeside();
  try {
    return await loadModel(bytes, wasm === undefined ? {} : { wasm });
  } catch (error) {
    throw error instanceof ModelError ? troubleOf(error.code) : troubleOf("runtime-unavailable");
  }
};

const SAYINGS = {
  "not-a-model": "That file is no second reader.",
  "damaged-model": "The second reader's file is damaged.",
  "runtime-unavailable": "The second reader cannot run here.",
  "runtime-failed": "The second reader could not read this.",
} as const satisfies Partial<Record<TroubleCode, string>>;

/** In this room's words; a code that only a caller's own doing leads to is a failure to run. */
export function troubleOf(code: string): ReaderTrouble {
  const known = code in SAYINGS ? (code as keyof typeof SAYINGS) : "runtime-failed";
  return new ReaderTrouble(known, SAYINGS[known]);
}
