import type { Context, ModelEvidence } from "@bedside/engine";
import type { ModelErrorCode } from "@bedside/model";

/** To the second reader, wherever it runs. An id is used once, also by a background that has begun anew. */
export type ToReader =
  | { readonly kind: "start"; readonly id: string }
  | { readonly kind: "read"; readonly id: string; readonly text: string; readonly context: Context }
  /** Nobody waits for this answer any more. */
  | { readonly kind: "drop"; readonly id: string };

/** What it answers. What went wrong is said by a code alone: an error may hold words of the draft. */
export type FromReader =
  | { readonly kind: "ready"; readonly id: string }
  | { readonly kind: "evidence"; readonly id: string; readonly evidence: ModelEvidence }
  | { readonly kind: "failed"; readonly id: string; readonly because: ModelErrorCode };

/**
 * Between background and offscreen page. A channel is heard by the extension's own pages alone, and by none that does not
 * listen to it. A page that listened for connections would hold up the lines of every box, after the browser has ended the
 * background at their other end.
 */
export const READER_CHANNEL = "bedside-second-reader";
