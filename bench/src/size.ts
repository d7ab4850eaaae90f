import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { quantile } from "./cpu.ts";
import type { Row, Section } from "./table.ts";

const PEERS = [
  "redact-pii",
  "openredaction",
  "@redactpii/node",
  "@coffeeandfun/remove-pii",
  "alex",
  "obscenity",
  "compromise",
];

/** Bundles one module as a web app would, minified, everything in one file. */
async function bundle(from: string, outDir: string, name: string): Promise<string> {
  const module = JSON.stringify(from);
  return bundleOf(
    `import * as all from ${module};\nexport default all;\nexport * from ${module};\n`,
    outDir,
    name,
  );
}

async function bundleOf(code: string, outDir: string, name: string): Promise<string> {
  const entry = join(BENCH, `.size-${name}.mjs`);
  writeFileSync(entry, code);
  try {
    await build({
      configFile: false,
      logLevel: "silent",
      root: BENCH,
      define: { "process.env.NODE_ENV": '"production"' },
      build: {
        outDir,
        emptyOutDir: false,
        minify: true,
        lib: { entry, formats: ["es"], fileName: () => `${name}.mjs` },
      },
    });
  } finally {
    rmSync(entry, { force: true });
  }
  return join(outDir, `${name}.mjs`);
}

/** The entry lies here, so that what it imports is found as this room's own guest. */
const BENCH = fileURLToPath(new URL("..", import.meta.url));

/** What `npm run pack` says of one package. */
interface Packed {
  readonly name: string;
  readonly folder: string;
  readonly bytes: number;
}

function packInto(folder: string): readonly Packed[] {
  const script = fileURLToPath(new URL("../../scripts/pack.mjs", import.meta.url));
  const said = execFileSync(process.execPath, [script, "--json", "--to", folder], { encoding: "utf8" });
  return JSON.parse(said);
}

/** As published, and what of them a web app carries that needs one function alone. */
async function publishedRows(folder: string): Promise<Row[]> {
  const packed = packInto(join(folder, "packed"));
  const one = async (function_: string, name: string): Promise<Row> => {
    const from = join(packed.find((each) => each.name === name)?.folder ?? "", "index.js");
    const code = `export { ${function_} } from ${JSON.stringify(from)};\n`;
    const bytes = gzipSync(readFileSync(await bundleOf(code, folder, function_)), { level: 9 }).length;
    return { what: `${function_} alone, min + gzip`, goal: "", ours: kilobytes(bytes) };
  };
  return [
    ...packed.map(({ name, bytes }) => ({
      what: `${name} for npm, tarball`,
      goal: "",
      ours: kilobytes(bytes),
    })),
    await one("redact", "@bedside/engine"),
    await one("cite", "@bedside/guidance"),
  ];
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;

export async function sizeSection(): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), "bedside-size-"));
  try {
    const engine = await bundle(
      fileURLToPath(new URL("../../packages/engine/src/index.ts", import.meta.url)),
      folder,
      "engine",
    );
    const bytes = readFileSync(engine);
    const starts = Array.from({ length: 9 }, () => coldStart(engine));
    const peers: string[] = [];
    for (const name of PEERS) {
      try {
        const file = await bundle(name, folder, name.replace(/\W/g, "-"));
        peers.push(`${name} ${kilobytes(gzipSync(readFileSync(file)).length)}`);
      } catch {
        peers.push(`${name} not for the web`);
      }
    }
    return {
      title: "Size",
      rows: [
        {
          what: "engine with lexicons, min + gzip",
          goal: "≤ 600 kB",
          ours: kilobytes(gzipSync(bytes, { level: 9 }).length),
          peers: peers.join(" · "),
        },
        { what: "engine, minified", goal: "", ours: kilobytes(bytes.length) },
        {
          what: "cold start in Node: import and first check, ms",
          goal: "≤ 80",
          ours: quantile(starts, 0.5).toFixed(0),
        },
        ...(await publishedRows(folder)),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds from before the import to after the first check, in a process of its own. */
function coldStart(engine: string): number {
  const script = `const t=performance.now();const{check,draftOf}=await import(${JSON.stringify(engine)});check(draftOf("Mrs Calloway in bed 12, NHS 999 456 7403"));console.log(performance.now()-t)`;
  return Number(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" }));
}
