/** The little of Node that is needed to find files of packages, where this runs in Node. */
interface Node {
  /** Loads a package that need not be there; undefined where it is not. Nothing that bundles can follow it. */
  optional(name: string): unknown;
  /** The bytes of a file of a package. */
  fileOf(specifier: string): Uint8Array;
  read(path: string): Uint8Array;
}

interface NodeModule {
  createRequire(from: string): ((name: string) => unknown) & { resolve(specifier: string): string };
}
interface NodeFiles {
  readFileSync(path: string | URL): Uint8Array;
}
interface Surroundings {
  readonly process?: {
    readonly versions?: { readonly node?: string };
    /** Node 20.16 and later: no import statement, so that a page's bundle has no hole where Node would be. */
    getBuiltinModule?(name: string): unknown;
  };
}

/** Undefined in a browser. */
export function nodeHere(): Node | undefined {
  const { process } = globalThis as Surroundings;
  if (process?.versions?.node === undefined || process.getBuiltinModule === undefined) return undefined;
  const { createRequire } = process.getBuiltinModule("node:module") as NodeModule;
  const files = process.getBuiltinModule("node:fs") as NodeFiles;
  // Only when it is needed: a bundle may have lost where it lies.
  const from = () => createRequire(import.meta.url);
  return {
    optional(name) {
      try {
        return from()(name);
      } catch {
        return undefined;
      }
    },
    fileOf: (specifier) => files.readFileSync(from().resolve(specifier)),
    read: (path) => files.readFileSync(path.startsWith("file:") ? new URL(path) : path),
  };
}
