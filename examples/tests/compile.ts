import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { ROOT } from "../../scripts/install.mjs";

const TSC = path.join(ROOT, "node_modules/typescript/bin/tsc");

/** Compiles `files` in a folder outside the repository, strictly and with every type looked at, and gives what tsc says. */
export function compile(folder: string, files: readonly string[], options: object): string {
  const config = path.join(folder, "tsconfig.json");
  const compilerOptions = {
    target: "ES2022",
    lib: ["ES2022"],
    types: [],
    typeRoots: [path.join(ROOT, "node_modules/@types")],
    strict: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    ...options,
  };
  writeFileSync(config, JSON.stringify({ compilerOptions, files }));
  const run = spawnSync(process.execPath, [TSC, "-p", config], { cwd: folder, encoding: "utf8" });
  return run.status === 0 ? "" : `${run.stdout}${run.stderr}` || `tsc ended with ${run.status}`;
}
