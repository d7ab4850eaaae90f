import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import react from "@vitejs/plugin-react";
import { build, type Plugin, type Rolldown, runnerImport } from "vite";

/** Where each place begins: what src/rooms.ts imports for it. A slash at the end stands for one thing in the place. */
const ROOMS = {
  check: "src/check/check-room.ts",
  situations: "src/situations/situations-page.tsx",
  "situations/": "src/situations/situation-page.tsx",
  audit: "src/audit/audit-page.tsx",
  library: "src/library/library-page.tsx",
  "library/": "src/library/article-page.tsx",
  ask: "src/ask/ask-page.tsx",
  settings: "src/settings/settings-page.tsx",
  about: "src/about/about-page.tsx",
} as const;

/** Texts that a place shows one of, by the folder they lie in. */
const TEXTS = { situations: "situations", library: "articles" } as const;

const root = import.meta.dirname;

/**
 * Writes into the built page what it looks like before its script is there (src/first/first-sight.tsx), and the first script
 * (src/first/early.ts) with the names of the files that each place needs.
 */
export function firstSight(): Plugin {
  let define: Record<string, unknown> = {};
  return {
    name: "bedside-first-sight",
    apply: "build",
    configResolved(config) {
      define = config.define ?? {};
    },
    async writeBundle({ dir = "" }, bundle) {
      const early = await earlyScript(filesIn(bundle));
      const name = `assets/early-${createHash("sha256").update(early).digest("base64url").slice(0, 8)}.js`;
      writeFileSync(path.join(dir, name), early);
      const file = path.join(dir, "index.html");
      const page = readFileSync(file, "utf8");
      writeFileSync(file, withFirstSight(page, await drawn(define), name));
    },
  };
}

function withFirstSight(page: string, sight: string, early: string): string {
  // Asked for before the style sheet, and run once that is there: it never holds up the first drawing, and is in time for it.
  const preload = `<link rel="preload" as="script" href="./${early}" />`;
  return page
    .replace("<title>", () => `${preload}\n    <title>`)
    .replace(
      '<div id="app"><div id="page"></div></div>',
      () =>
        `<div id="app"><div id="first-sight">${sight}</div><div id="page" hidden></div></div>\n    <script src="./${early}"></script>`,
    );
}

async function drawn(define: Record<string, unknown>): Promise<string> {
  const { module } = await runnerImport<typeof import("./src/first/first-sight.tsx")>(
    path.join(root, "src/first/first-sight.tsx"),
    { root, configFile: false, logLevel: "error", plugins: [react()], define },
  );
  return module.FIRST_SIGHT;
}

/** The first script as one file without imports, so that it can run before any module. */
async function earlyScript(files: object): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: "error",
    define: { FILES: JSON.stringify(files) },
    build: {
      write: false,
      copyPublicDir: false,
      target: "es2022",
      lib: { entry: path.join(root, "src/first/early.ts"), formats: ["iife"], name: "bedsideEarly" },
    },
  });
  const [{ output }] = [built].flat() as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
  return output[0].code;
}

function filesIn(bundle: Rolldown.OutputBundle) {
  const chunks = Object.values(bundle).filter((one) => one.type === "chunk");
  const entry = chunks.find(({ isEntry }) => isEntry);
  const already = new Set(entry ? withImports(entry, bundle) : []);
  const rooms = Object.fromEntries(
    Object.entries(ROOMS).map(([place, module]) => {
      const room = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${module}`));
      if (!room) throw new Error(`Nothing was built for ${place}: is ${module} still its first file?`);
      return [place, withImports(room, bundle).filter((file) => !already.has(file))];
    }),
  );
  const texts = Object.fromEntries(
    Object.entries(TEXTS).map(([place, folder]) => [place, textsIn(folder, chunks)]),
  );
  const typefaces = Object.keys(bundle).find((name) => /^assets\/fonts-[^/]+\.css$/.test(name));
  if (!typefaces) throw new Error("The style sheet of the typefaces was not built.");
  return { rooms, texts, typefaces };
}

function textsIn(folder: string, chunks: readonly Rolldown.OutputChunk[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    chunks.flatMap(({ facadeModuleId, fileName }) => {
      const [, id] = facadeModuleId?.match(`/content/${folder}/([^/]+)\\.generated\\.ts$`) ?? [];
      const [, hash] = fileName.match(/\.generated-([^/]+)\.js$/) ?? [];
      return id && hash ? [[id, hash] as const] : [];
    }),
  );
}

/** A file and all that it imports before it can run. */
function withImports(chunk: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): string[] {
  const files = new Set<string>();
  const add = (name: string) => {
    const one = bundle[name];
    if (files.has(name) || one?.type !== "chunk") return;
    files.add(name);
    for (const next of one.imports) add(next);
  };
  add(chunk.fileName);
  return [...files];
}
