import type { ModelErrorCode } from "@bedside/model";

/** How it is with the second reader at this moment. */
export type ReaderState =
  | { readonly kind: "off" }
  /** Switched on, and not in memory: it starts when somebody begins to write. */
  | { readonly kind: "resting" }
  | { readonly kind: "starting" }
  | { readonly kind: "ready" }
  | { readonly kind: "failed"; readonly because: ReaderTrouble };

/** Why it cannot be had at all, rather than for one draft. */
export type ReaderTrouble = Extract<ModelErrorCode, "not-a-model" | "damaged-model" | "runtime-unavailable">;

const TROUBLES: readonly string[] = ["not-a-model", "damaged-model", "runtime-unavailable"];

export const isTrouble = (code: ModelErrorCode): code is ReaderTrouble => TROUBLES.includes(code);
