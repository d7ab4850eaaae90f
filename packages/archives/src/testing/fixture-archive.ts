import type { ArchiveFiles } from "../archive-files.ts";
import { memoryArchive } from "./memory-archive.ts";

/** The export in one folder of the fixtures that a test imported as text, by path. */
export function fixtureArchive(fixtures: Readonly<Record<string, unknown>>, folder: string): ArchiveFiles {
  const start = `./fixtures/${folder}/`;
  const inside = Object.entries(fixtures).filter(([path]) => path.startsWith(start));
  return memoryArchive(Object.fromEntries(inside.map(([path, text]) => [path.slice(start.length), text])));
}
