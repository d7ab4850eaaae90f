import type { applyAllFixes, applyFix, check } from "@bedside/engine";

/** What the page asks of the engine. */
export interface Engine {
  readonly check: typeof check;
  readonly applyFix: typeof applyFix;
  readonly applyAllFixes: typeof applyAllFixes;
}

let loading: Promise<Engine> | undefined;

/**
 * The engine with its word lists is larger than the rest of the page together, so it comes after it: the page stands, and
 * can be written in, while the engine is still on its way. Once it has been here it is kept for offline use.
 */
export function loadEngine(): Promise<Engine> {
  loading ??= import("@bedside/engine").then(
    ({ check, applyFix, applyAllFixes }) => ({ check, applyFix, applyAllFixes }),
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
