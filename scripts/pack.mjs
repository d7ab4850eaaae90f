// `npm run pack`: the engine and the guidance as they are published. Writes packages/*/dist, the tarballs into dist/, each
// package's api.md and the API reference; publishes nothing. `--to FOLDER` puts folders and tarballs there and writes
// nothing else; `--json` prints what was packed for a program.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { ensureInstalled, ROOT } from "./install.mjs";

ensureInstalled();
const { pack } = await import("./library/pack.mjs");
const { sizeTable } = await import("./library/sizes.mjs");

const { values } = parseArgs({ options: { to: { type: "string" }, json: { type: "boolean" } } });
const elsewhere = values.to === undefined ? undefined : path.resolve(values.to);

// Modules are named in the bundles by their place from here.
process.chdir(ROOT);
const { packed, kept } = await pack({
  folderFor: ({ folder }) => path.join(elsewhere ?? ROOT, folder, "dist"),
  tarballs: path.join(elsewhere ?? ROOT, "dist"),
});
if (elsewhere === undefined) {
  for (const { file, text } of kept) {
    mkdirSync(path.dirname(path.join(ROOT, file)), { recursive: true });
    writeFileSync(path.join(ROOT, file), text);
  }
}
console.log(values.json ? JSON.stringify(packed) : sizeTable(packed));
