import { patternOf } from "../settings/host-pattern.ts";

/** What the browser lets Bedside into, host by host. It asks the reader itself, and only on a click. */

const hostOf = (pattern: string): string => pattern.split("/")[2] ?? "";

/** Permissions are for whole hosts, also where a site is looked for in one corner of its host. */
const wholeHosts = (patterns: readonly string[]): string[] => [
  ...new Set(patterns.map((pattern) => patternOf(hostOf(pattern)))),
];

/** Whether Bedside is let into any of these. */
export async function isLetInto(patterns: readonly string[]): Promise<boolean> {
  const answers = await Promise.all(
    wholeHosts(patterns).map((pattern) =>
      chrome.permissions.contains({ origins: [pattern] }).catch(() => false),
    ),
  );
  return answers.includes(true);
}

/**
 * Has the browser ask the reader. To be called in the click itself, before anything that takes time: browsers take a later
 * question for one that nobody wanted.
 */
export async function askToBeLetInto(patterns: readonly string[]): Promise<boolean> {
  try {
    return await chrome.permissions.request({ origins: wholeHosts(patterns) });
  } catch {
    return false;
  }
}

/** Gives the permission back, so that the browser itself keeps Bedside out from now on. */
export async function leave(patterns: readonly string[]): Promise<void> {
  for (const pattern of wholeHosts(patterns))
    await chrome.permissions.remove({ origins: [pattern] }).catch(() => undefined);
}

/** Gives back everything that was ever granted for a site. */
export async function leaveEverything(): Promise<void> {
  for (const pattern of await grantedPatterns())
    await chrome.permissions.remove({ origins: [pattern] }).catch(() => undefined);
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
export const hostsOf = (patterns: readonly string[]): string => [...new Set(patterns.map(hostOf))].join(", ");
