import type { DeviceStore } from "../settings/device-store.ts";

const NAME = "searches";
const MOST = 6;
const LONGEST = 80;

/** The last things looked for, newest first, kept on this device alone. */
export function recentSearches(store: DeviceStore): readonly string[] {
  const kept = store.read(NAME);
  return Array.isArray(kept)
    ? kept.filter((one): one is string => typeof one === "string" && one !== "").slice(0, MOST)
    : [];
}

/** Keeps one more; a longer version of the last one takes its place. */
export function keepSearch(store: DeviceStore, query: string): readonly string[] {
  const words = query.trim().slice(0, LONGEST);
  if (words.length < 2) return recentSearches(store);
  const isSame = (one: string) => one.toLowerCase() === words.toLowerCase();
  const after = [words, ...recentSearches(store).filter((one) => !isSame(one))].slice(0, MOST);
  store.write(NAME, after);
  return after;
}

export function forgetSearches(store: DeviceStore): readonly string[] {
  store.forget(NAME);
  return [];
}
