import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type * as Whole from "@bedside/engine";
import { build } from "vite";

const ENGINE = fileURLToPath(new URL("../../packages/engine/src/", import.meta.url));

/** The engine with another file in place of one of its own. */
export type Engine = Pick<typeof Whole, "check" | "draftOf" | "peopleFitting" | "redact">;

/**
 * The engine without each of its data files in turn, with what the file weighs. `stubs`: paths within the engine's
 * folder, and what stands in for each.
 */
export async function* withoutData(stubs: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), "bedside-ablation-"));
  try {
    for (const [path, stub] of Object.entries(stubs)) {
      const file = join(ENGINE, path);
      const name = basename(path);
      const bytes = gzipSync(readFileSync(file), { level: 9 }).length;
      yield { path, name, bytes, engine: await bundled(file, stub, folder, path.replaceAll("/", "-")) };
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function bundled(file: string, stub: string, folder: string, name: string): Promise<Engine> {
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
  return (await import(pathToFileURL(join(out, "engine.mjs")).href)) as Engine;
}
