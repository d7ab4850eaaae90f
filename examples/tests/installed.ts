import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { npm, ROOT } from "../../scripts/install.mjs";
import { type Kept, type Packed, pack } from "../../scripts/library/pack.mjs";
import { sizeTable } from "../../scripts/library/sizes.mjs";

/** Where the packages and examples were installed, each in a folder outside the repository. */
export interface Installed {
  readonly engine: Packed;
  readonly guidance: Packed;
  /** What would be kept in the repository of the packages' public face. */
  readonly kept: readonly Kept[];
  /** With the engine alone, the guidance alone, and both. */
  readonly engineAlone: string;
  readonly guidanceAlone: string;
  readonly both: string;
  /** Copies of the examples. */
  readonly node: string;
  readonly webPage: string;
}

declare module "vitest" {
  interface ProvidedContext {
    installed: Installed;
  }
}

/** Packs both packages and installs the tarballs, offline and without scripts, as somebody would who uses them. */
export default async function setUp(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(path.join(tmpdir(), "bedside-library-"));
  try {
    project.provide("installed", await install(folder));
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return () => rmSync(folder, { recursive: true, force: true });
}

async function install(folder: string): Promise<Installed> {
  const { packed, kept } = await pack({
    folderFor: (library) => path.join(folder, library.folder),
    tarballs: path.join(folder, "tarballs"),
  });
  const [guidance, engine] = packed as [Packed, Packed];
  console.log(sizeTable(packed));
  const consumer = (name: string, ...packages: readonly Packed[]): string => {
    const at = path.join(folder, name);
    mkdirSync(at);
    writeFileSync(path.join(at, "package.json"), '{ "private": true, "type": "module" }\n');
    return installInto(at, packages);
  };
  const example = (name: string): string => {
    const at = path.join(folder, name);
    const own = (file: string) => path.basename(file) !== "node_modules";
    cpSync(path.join(ROOT, "examples", name), at, { recursive: true, filter: own });
    return installInto(at, [engine, guidance]);
  };
  return {
    engine,
    guidance,
    kept,
    engineAlone: consumer("engine-alone", engine),
    guidanceAlone: consumer("guidance-alone", guidance),
    both: consumer("both", engine, guidance),
    node: example("node"),
    webPage: example("web-page"),
  };
}

function installInto(folder: string, packages: readonly Packed[]): string {
  const how = ["--offline", "--ignore-scripts", "--no-save", "--no-audit", "--no-fund", "--no-package-lock"];
  const tarballs = packages.map(({ tarball }) => tarball);
  const run = npm(["install", ...how, ...tarballs], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  if (run.status !== 0) throw new Error(`npm could not install the tarballs:\n${run.stderr}`);
  return folder;
}
