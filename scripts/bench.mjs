// `npm run bench`: measures the engine, the peers beside it, and prints the table. Options go on to bench/src/main.ts.
import { spawnSync } from "node:child_process";
import path from "node:path";
import process from "node:process";
import { ensureInstalled, ROOT } from "./install.mjs";

ensureInstalled();
const tsx = path.join(ROOT, "node_modules/tsx/dist/cli.mjs");
const bench = path.join(ROOT, "bench/src/main.ts");
const run = spawnSync(process.execPath, [tsx, bench, ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: "inherit",
});
process.exit(run.status ?? 1);
