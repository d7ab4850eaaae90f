import type { Context, ModelEvidence } from "@bedside/engine";

/** A second reader whose weights are in memory. Nothing it does leaves the device. */
export interface Model {
  /** Which weights these are; the engine hears those whose worth it has learned. */
  readonly id: string;
  /**
   * Reads one draft. The same text and context always give the same evidence; offsets are UTF-16 code units of `text`.
   *
   * @throws {ModelError} `cancelled` once `signal` is aborted; `runtime-failed` where the sums could not be done; `closed`.
   */
  read(text: string, context: Context, signal?: AbortSignal): Promise<ModelEvidence>;
  /** Gives the memory back. Reading afterwards is `closed`. */
  close(): Promise<void>;
}

export type ModelErrorCode =
  /** The bytes are no model of ours. */
  | "not-a-model"
  /** They are, and are cut short or changed. */
  | "damaged-model"
  /** WebAssembly, or what runs the sums, is not to be had here. */
  | "runtime-unavailable"
  | "runtime-failed"
  | "cancelled"
  | "closed";

const MESSAGES: Readonly<Record<ModelErrorCode, string>> = {
  "not-a-model":
    "These bytes are no model that this version can read. Fetch the model file that belongs to it.",
  "damaged-model": "This model file is cut short or was changed on its way. Fetch it again.",
  "runtime-unavailable":
    "What runs the model could not be started here. It needs WebAssembly, its file, and in a page the policy 'wasm-unsafe-eval'.",
  "runtime-failed": "The model could not finish reading. The check works without it.",
  cancelled: "The reading was called off.",
  closed: "This model was closed. Load it again to read with it.",
};

/** Why there is no evidence. Never holds the text that was read. */
export class ModelError extends Error {
  override readonly name = "ModelError";
  readonly code: ModelErrorCode;

  constructor(code: ModelErrorCode, message: string = MESSAGES[code]) {
    super(message);
    this.code = code;
  }
}
