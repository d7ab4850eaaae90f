import process from "node:process";
import { EXIT } from "../exit-code.ts";

/** Ctrl-C once asks for an end that keeps what is done; the second time ends at once. */
export interface Interrupt {
  readonly signal: AbortSignal;
  release(): void;
}

export function onInterrupt(sayOnce: () => void): Interrupt {
  const controller = new AbortController();
  const onSignal = () => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    controller.abort();
    sayOnce();
  };
  process.on("SIGINT", onSignal);
  return { signal: controller.signal, release: () => process.off("SIGINT", onSignal) };
}
