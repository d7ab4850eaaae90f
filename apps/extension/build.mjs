// Builds the extension for both kinds of browser: dist/chromium and dist/firefox, each a folder that can be loaded as it
// is. The guidance pages in it are the web app itself, packed in whole.
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { build as viteBuild } from "vite";
import { ensureWebBuilt } from "../../scripts/web-build.mjs";
import { manifestFor } from "./manifest.mjs";
import { asScript, megabytesOf, packReader, WITHOUT_WAYS_OUT, withoutItsFile } from "./pack-reader.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const WEB = path.join(HERE, "../web");
/** Where the builds go; another folder for whoever wants to keep the usual one as it is. */
export const DIST = process.env.BEDSIDE_EXTENSION_DIST ?? path.join(HERE, "dist");
const DRAFT = path.join(DIST, "draft");
const PAGES = ["popup", "options", "welcome", "reader"];

/** Components are written for React and run on Preact, a tenth of its size, which is drop-in for what they use. */
export const PREACT = {
  "react/jsx-runtime": "preact/jsx-runtime",
  "react-dom/client": "preact/compat/client",
  "react-dom": "preact/compat",
  react: "preact/compat",
};

export async function buildExtension() {
  ensureWebBuilt();
  rmSync(DIST, { recursive: true, force: true });
  await script("src/background/main.ts", "background.js", "es");
  await script("src/reader/worker.ts", "reader/worker.js", "es", {
    define: { ...SHARED.define, ...WITHOUT_WAYS_OUT },
    plugins: [withoutItsFile()],
  });
  const { weights, runtime } = packReader();
  writeFileSync(path.join(DRAFT, "reader/weights.js"), asScript(weights));
  writeFileSync(path.join(DRAFT, "reader/runtime.js"), asScript(runtime));
  await script("src/content/main.ts", "content.js", "iife");
  await pages(megabytesOf(weights, runtime));
  cpSync(path.join(HERE, "src/content/marks/marks.css"), path.join(DRAFT, "marks.css"));
  cpSync(path.join(WEB, "public/icons"), path.join(DRAFT, "icons"), { recursive: true });
  cpSync(path.join(HERE, "../../LICENSE"), path.join(DRAFT, "licence.txt"));
  cpSync(path.join(HERE, "../../NOTICE"), path.join(DRAFT, "notice.txt"));
  packWebApp();
  for (const kind of /** @type {const} */ (["chromium", "firefox"])) {
    const folder = path.join(DIST, kind);
    cpSync(DRAFT, folder, { recursive: true });
    writeFileSync(path.join(folder, "manifest.json"), `${JSON.stringify(manifestFor(kind), null, 2)}\n`);
  }
  rmSync(DRAFT, { recursive: true });
}

/** @type {import("vite").InlineConfig} */
const SHARED = {
  root: HERE,
  configFile: false,
  publicDir: false,
  logLevel: "error",
  resolve: { alias: PREACT },
  define: { "process.env.NODE_ENV": '"production"' },
};

/**
 * One script in one file: browsers load neither a content script nor Firefox's background in pieces.
 * @param {string} entry
 * @param {string} name
 * @param {"es" | "iife"} format
 * @param {import("vite").InlineConfig} [more]
 */
async function script(entry, name, format, more = {}) {
  await viteBuild({
    ...SHARED,
    ...more,
    build: {
      target: "chrome114",
      outDir: DRAFT,
      emptyOutDir: false,
      lib: { entry: path.join(HERE, entry), formats: [format], name: "bedside", fileName: () => name },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
}

/** @param {number} readerMegabytes how much of the extension is the second reader, for the page that offers it */
async function pages(readerMegabytes) {
  await viteBuild({
    ...SHARED,
    define: { ...SHARED.define, "import.meta.env.READER_MB": String(readerMegabytes) },
    root: path.join(HERE, "src/pages"),
    base: "./",
    build: {
      target: "chrome114",
      outDir: DRAFT,
      emptyOutDir: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: Object.fromEntries(PAGES.map((page) => [page, path.join(HERE, `src/pages/${page}.html`)])),
      },
    },
  });
}

const OF_A_SERVER = /\.(?:br|gz|map|webmanifest)$|[\\/](?:sw|workbox-[^\\/]*)\.js$/;
const OF_THE_READER = /[\\/]reader$|\.packed$|[\\/](?:reader-|ort\.)[^\\/]*\.js$/;

/**
 * Without what only a web server needs: the packed copies beside each file, the service worker, the web manifest, and the
 * page's second reader, since the extension has its own.
 */
function packWebApp() {
  const app = path.join(DRAFT, "app");
  cpSync(path.join(WEB, "dist"), app, {
    recursive: true,
    filter: (source) => !OF_A_SERVER.test(source) && !OF_THE_READER.test(source),
  });
  const page = path.join(app, "index.html");
  writeFileSync(page, readFileSync(page, "utf8").replace(/<link rel="manifest"[^>]*>/, ""));
}
