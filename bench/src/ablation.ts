import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import type { Estimator } from "./estimate.ts";

/** Data files of the engine that the estimate counts with, and what stands in for each when it is left out. */
const EMPTY: Readonly<Record<string, string>> = {
  "towns.generated.ts": "export const TOWNS = {};",
  "region-populations.ts":
    "export const populationOfRegion = () => undefined; export const isCountry = () => false;",
  "rare-conditions.ts":
    'export { commonPrevalence as prevalenceOf } from "./common-prevalence.ts"; export const LONGEST_CONDITION = 3;',
  "common-prevalence.ts": "export const commonPrevalence = () => undefined;",
  "job-shares.ts": "export const shareOfJob = () => 0.001;",
  "searched-events.ts": "export const SEARCHED_EVENT = /$^/;",
};

const ENGINE = fileURLToPath(new URL("../../packages/engine/src/", import.meta.url));

/** The engine without each of its data files in turn, with what the file weighs. */
export async function* withoutData() {
  const folder = mkdtempSync(join(tmpdir(), "bedside-ablation-"));
  try {
    for (const [name, stub] of Object.entries(EMPTY)) {
      const file = join(ENGINE, "read", "lexicons", name);
      const bytes = gzipSync(readFileSync(file), { level: 9 }).length;
      yield { name, bytes, engine: await bundled(file, stub, folder, name) };
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function bundled(file: string, stub: string, folder: string, name: string): Promise<Estimator> {
  const out = join(folder, name);
  await build({
    configFile: false,
    logLevel: "silent",
    root: ENGINE,
    plugins: [{ name: "leave-out", enforce: "pre", load: (id) => (id === file ? stub : null) }],
    ssr: { noExternal: true },
    build: {
      ssr: join(ENGINE, "index.ts"),
      outDir: out,
      minify: false,
      rollupOptions: { output: { entryFileNames: "engine.mjs" } },
    },
  });
  return (await import(pathToFileURL(join(out, "engine.mjs")).href)) as Estimator;
}
