import type { Site } from "../sites/site.ts";

/** What the browser lets Bedside into, host by host. It asks the reader itself, and only on a click. */

/** Whether Bedside is let into any of these. */
export async function isLetInto(patterns: readonly string[]): Promise<boolean> {
  const answers = await Promise.all(
    patterns.map((pattern) => chrome.permissions.contains({ origins: [pattern] }).catch(() => false)),
  );
  return answers.includes(true);
}

/**
 * Has the browser ask the reader. To be called in the click itself, before anything that takes time: browsers take a later
 * question for one that nobody wanted.
 */
export async function askToBeLetInto(patterns: readonly string[]): Promise<boolean> {
  try {
    return await chrome.permissions.request({ origins: [...patterns] });
  } catch {
    return false;
  }
}

/** Gives the permission back, so that the browser itself keeps Bedside out from now on. */
export async function leave(patterns: readonly string[]): Promise<void> {
  for (const pattern of patterns)
    await chrome.permissions.remove({ origins: [pattern] }).catch(() => undefined);
}

/** Gives back everything that was ever granted for a site. */
export async function leaveEverything(): Promise<void> {
  const { origins = [] } = await chrome.permissions.getAll();
  await leave(origins);
}

export async function grantedPatterns(): Promise<readonly string[]> {
  const { origins = [] } = await chrome.permissions.getAll();
  return origins.toSorted();
}

/** Calls back when the reader gave or took something, here or in the browser's own settings. */
export function onPermitsChanged(listener: () => void): () => void {
  const { onAdded, onRemoved } = chrome.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  return () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  };
}

/** The hosts of a site in words: "x.com, twitter.com". */
export const hostsOf = ({ matches }: Pick<Site, "matches">): string =>
  matches.map((pattern) => pattern.split("/")[2]).join(", ");
