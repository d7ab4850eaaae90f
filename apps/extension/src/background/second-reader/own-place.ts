import { hostReader, type ReaderWorker } from "../../reader/host.ts";
import type { FromReader } from "../../reader/said.ts";
import type { ReaderPlace } from "./reader-place.ts";

/** In Firefox: the background is a page, which may have a worker itself. It ends with the background. */
export function ownPlace(createWorker: () => ReaderWorker): ReaderPlace {
  let hear: (said: FromReader) => void = () => {};
  const host = hostReader({ createWorker, say: (said) => hear(said), rested: () => {} });
  return {
    isOpen: async () => host.isRunning(),
    open: async () => {},
    close: async () => host.end(),
    say: (asked) => host.hear(asked),
    listen(listener) {
      hear = listener;
    },
  };
}
