import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** One text file of the repository; `path` is from the root, with forward slashes. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

const BINARY = /\.(png|jpe?g|webp|gif|ico|woff2?|wasm|onnx|gz|br|zip|pdf)$/;

/**
 * Every text file that belongs to the repository. Walks the folder rather than asking git, so that it also works in a
 * downloaded archive; what .gitignore names is left out.
 */
export function readTree(root: string): TextFile[] {
  const ignored = new Set([".git", ...ignoredFolders(root)]);
  return readdirSync(root, { withFileTypes: true })
    .flatMap((entry) => filesUnder(root, entry.name, entry.isDirectory(), ignored))
    .map((file) => ({ path: file, text: readFileSync(path.join(root, file), "utf8") }));
}

function ignoredFolders(root: string): string[] {
  const lines = readFileSync(path.join(root, ".gitignore"), "utf8").split("\n");
  return lines.filter((line) => line.endsWith("/")).map((line) => line.slice(0, -1));
}

function filesUnder(root: string, name: string, isFolder: boolean, ignored: ReadonlySet<string>): string[] {
  if (!isFolder) return BINARY.test(name) ? [] : [name];
  if (ignored.has(path.posix.basename(name))) return [];
  return readdirSync(path.join(root, name), { withFileTypes: true }).flatMap((entry) =>
    filesUnder(root, `${name}/${entry.name}`, entry.isDirectory(), ignored),
  );
}
