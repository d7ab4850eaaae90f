import type { Context, ModelEvidence } from "@bedside/engine";

/** A second reader whose weights are in memory. Nothing it does leaves the device. */
export interface Model {
  /** Which weights these are; the engine hears those whose worth it has learned. */
  readonly id: string;
  /**
   * Reads one draft. The same text and context always give the same evidence; offsets are UTF-16 code units of `text`.
   *
   * @throws {ModelError} `cancelled` once `signal` is aborted; `runtime-failed` where the sums could not be done.
   */
  read(text: string, context: Context, signal?: AbortSignal): Promise<ModelEvidence>;
  /** Gives the memory back. Reading afterwards is `closed`. */
  close(): Promise<void>;
}

/** Why there is no evidence. Never holds the text that was read. */
export class ModelError extends Error {
  override readonly name = "ModelError";
  readonly code: ModelErrorCode;

  constructor(code: ModelErrorCode, message: string) {
    super(message);
    this.code = code;
  }
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
