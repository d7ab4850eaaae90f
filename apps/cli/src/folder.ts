import { readdir } from "node:fs/promises";
import path from "node:path";

/** The kinds of file that are read when a folder is named. A file named by itself is read whatever it is called. */
const DRAFT_FILES = new Set([".txt", ".text", ".md", ".markdown"]);
const LINE_FILES = new Set([".jsonl", ".ndjson"]);

export type Found =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "skipped"; readonly path: string; readonly reason: string }
  | { readonly kind: "closed"; readonly path: string; readonly error: unknown };

/** By its name a file that is read when it lies in a folder. */
export function isDraftFile(file: string): boolean {
  const extension = path.extname(file).toLowerCase();
  return DRAFT_FILES.has(extension) || LINE_FILES.has(extension);
}

/** A file of many drafts, one a line. */
export function isLineFile(file: string): boolean {
  return LINE_FILES.has(path.extname(file).toLowerCase());
}

/**
 * Every file below a folder, by name, so that the order is the same on every machine. Links are not followed: they can
 * lead round in a circle, or out of the folder that was asked for. Hidden things are passed over.
 */
export async function* walk(folder: string): AsyncGenerator<Found> {
  let entries: Awaited<ReturnType<typeof list>>;
  try {
    entries = await list(folder);
  } catch (error) {
    yield { kind: "closed", path: folder, error };
    return;
  }
  for (const entry of entries) {
    const inside = path.join(folder, entry.name);
    const reason = whySkipped(entry);
    if (reason !== undefined) yield { kind: "skipped", path: inside, reason };
    else if (entry.isDirectory()) yield* walk(inside);
    else yield { kind: "file", path: inside };
  }
}

async function list(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function whySkipped(entry: Awaited<ReturnType<typeof list>>[number]): string | undefined {
  if (entry.name.startsWith(".")) return "hidden";
  if (entry.isSymbolicLink()) return "a link";
  if (entry.isDirectory()) return entry.name === "node_modules" ? "not drafts" : undefined;
  if (!entry.isFile()) return "not a file";
  if (isDraftFile(entry.name)) return undefined;
  const extension = path.extname(entry.name).toLowerCase();
  return extension === "" ? "no extension" : `${extension} files are not read`;
}
