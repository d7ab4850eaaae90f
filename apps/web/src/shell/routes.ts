import { useSyncExternalStore } from "react";

/** The places there are. They live behind the hash, so that a copy on any host, or offline, finds them. */
export const PLACES = {
  check: { hash: "#/", name: "Check", title: "Check a draft before it goes out" },
  settings: { hash: "#/settings", name: "Settings", title: "Settings" },
  about: { hash: "#/about", name: "About", title: "About Bedside and its limits" },
} as const;
export type Place = keyof typeof PLACES;

export function usePlace(): Place {
  return useSyncExternalStore(onHashChange, () => placeOfHash(window.location.hash));
}

export function placeOfHash(hash: string): Place {
  const path = hash.replace(/[?].*$/, "").replace(/\/$/, "");
  return (Object.keys(PLACES) as Place[]).find((place) => PLACES[place].hash === path) ?? "check";
}

function onHashChange(changed: () => void): () => void {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
}
