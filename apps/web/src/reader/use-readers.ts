import { useEffect, useSyncExternalStore } from "react";
import type { Settings } from "../settings/settings.ts";
import type { ReaderState, Switched } from "./reader-state.ts";
import { ownReader, secondReader } from "./readers.ts";

const OFF: ReaderState = { kind: "off" };

export function useReaderState(reader: Pick<Switched, "subscribe" | "state">): ReaderState {
  return useSyncExternalStore(reader.subscribe, reader.state, () => OFF);
}

/** Wakes the readers that the settings have on, and lets the others rest; fetches nothing. */
export function useReadersAsSet({ secondReader: small, browserReader: own }: Settings): void {
  useEffect(() => {
    if (small) void secondReader.wake();
    else secondReader.rest();
  }, [small]);
  useEffect(() => {
    if (own) void ownReader.wake();
    else ownReader.rest();
  }, [own]);
}
