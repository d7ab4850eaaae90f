import type { TextFile } from "./tree.ts";

// Spelt with a class of one letter each, so that this file does not find itself.
const OWN_FOLDERS = [
  "/roo[t]/",
  "/wor[k]/",
  "/hom[e]/[^/\\s]+/",
  "/User[s]/[^/\\s]+/",
  "[A-Z]:\\\\User[s]\\\\",
];

/** The lookbehind leaves out what is only part of an address or of a longer path. */
const MACHINE_PATH = new RegExp(`(?<![\\w.~)}/-])(?:${OWN_FOLDERS.join("|")})`, "u");

/** Places where a path of somebody's own machine stands in the text: it works for one person only. */
export function machinePaths(files: readonly TextFile[]): string[] {
  return linesMatching(files, MACHINE_PATH, "a path of one machine");
}

/** Work that was put off. It belongs in the issue tracker, where somebody will see it. */
export function leftovers(files: readonly TextFile[]): string[] {
  return linesMatching(files, /\b(?:TOD[O]|FIXM[E])\b/u, "work left for later");
}

/** Tests that are switched off, or that switch the others off. */
export function switchedOffTests(files: readonly TextFile[]): string[] {
  const tests = files.filter((file) => /\.(test|spec)\.(ts|tsx|mjs)$/.test(file.path));
  const modifiers = ["skip", "only", "todo", "fixme", "fails"].join("|");
  const switched = new RegExp(`\\b(?:describe|suite|it|test)(?:\\.\\w+)*\\.(?:${modifiers})\\b`, "u");
  return linesMatching(tests, switched, "a test that does not run, or keeps others from running");
}

/** Entries of the lockfile that name the address a package came from, so that only that address would do. */
export function resolvedAddresses(lockfile: string): string[] {
  const { packages = {} }: { packages?: Record<string, { resolved?: string }> } = JSON.parse(lockfile);
  return Object.entries(packages)
    .filter(([, entry]) => entry.resolved?.includes("://"))
    .map(([name]) => `package-lock.json: ${name} has a resolved address`);
}

function linesMatching(files: readonly TextFile[], pattern: RegExp, what: string): string[] {
  return files.flatMap((file) =>
    file.text
      .split("\n")
      .flatMap((line, index) => (pattern.test(line) ? [`${file.path}:${index + 1}: ${what}`] : [])),
  );
}
