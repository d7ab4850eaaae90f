import type { Browser } from "../browser.ts";
import { offscreenPlace } from "./offscreen-place.ts";
import { ownPlace } from "./own-place.ts";
import type { ReaderPlace } from "./reader-place.ts";

/** Where this browser lets a worker run for us. */
export function readerPlaceIn({ offscreen, runtime }: Pick<Browser, "offscreen" | "runtime">): ReaderPlace {
  const { getContexts } = runtime;
  if (offscreen && getContexts) return offscreenPlace(offscreen, (filter) => getContexts(filter));
  return ownPlace(() => new Worker(runtime.getURL("reader/worker.js"), { type: "module" }));
}
