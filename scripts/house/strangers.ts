import path from "node:path";
import type { Source } from "./source.ts";

/** What one folder of a room must never know, besides what the room as a whole must not. Types are no knowledge. */
export interface Strangers {
  readonly folder: string;
  /** Folders, and packages by name. */
  readonly never: readonly string[];
}

const TEST = /\.test\.(ts|tsx|mjs)$|-fake\.ts$/;

/** Every import of a stranger, one sentence each. Tests may look anywhere. */
export function importedStrangers(sources: readonly Source[], plan: readonly Strangers[]): string[] {
  return plan.flatMap(({ folder, never }) =>
    sources
      .filter((source) => source.path.startsWith(`${folder}/`) && !TEST.test(source.path))
      .flatMap((source) =>
        source.imports
          .filter(({ specifier, typesOnly }) => !typesOnly && isAmong(never, targetOf(source, specifier)))
          .map(({ specifier }) => `${source.path} imports ${specifier}, of which ${folder} must never know`),
      ),
  );
}

const targetOf = (source: Source, specifier: string) =>
  specifier.startsWith(".") ? path.posix.join(path.posix.dirname(source.path), specifier) : specifier;

const isAmong = (never: readonly string[], target: string) =>
  never.some((each) => target === each || target.startsWith(`${each}/`));
