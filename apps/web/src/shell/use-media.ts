import { useCallback, useSyncExternalStore } from "react";
import { WIDE } from "./wide.ts";

/** Whether a media query holds now. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => query === WIDE && atBuild.isWide,
  );
}

/** For whom a page is drawn that no browser has asked for yet (first/first-sight.tsx). */
export const atBuild = { isWide: false };
