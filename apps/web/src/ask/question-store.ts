import { useSyncExternalStore } from "react";

/**
 * The question that was asked last, in this page's memory alone: a worried sentence can name a patient, so it goes
 * into no address, no history and no storage.
 */
let question = "";
const watchers = new Set<() => void>();

export function askQuestion(words: string): void {
  question = words.trim();
  for (const watcher of watchers) watcher();
}

export function useQuestion(): string {
  return useSyncExternalStore(watch, () => question);
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}
