// Builds the web app when what it is built from is newer than the build.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { ROOT, seconds } from "./install.mjs";
import { isStale } from "./stale.mjs";

const WEB = path.join(ROOT, "apps/web");
const BUILD = path.join(WEB, "dist/index.html");

/** Written after a build that went well, outside the served folder: a build that was broken off leaves none. */
const STAMP = path.join(WEB, ".vite/built");

/** Building changes the time of `apps/web` itself, so what lies in it is named one by one. */
const SOURCES = [
  ...readdirSync(WEB)
    .filter((name) => !["dist", "e2e", "node_modules", ".vite"].includes(name))
    .map((name) => path.join("apps/web", name)),
  "packages/archives/src",
  "packages/audit/src",
  "packages/engine/src",
  "packages/guidance/src",
  "packages/lookup/src",
  "packages/model/src",
  "packages/model/weights",
  "packages/ui/src",
  "package-lock.json",
].map((source) => path.join(ROOT, source));

export function ensureWebBuilt() {
  if (isStale(STAMP, SOURCES) || isStale(BUILD, [])) buildWeb();
}

/** Ends the process when the build does not work; what the builder said then stands above. */
export function buildWeb() {
  console.log("Building the web app …");
  const started = new Date();
  const vite = path.join(ROOT, "node_modules/vite/bin/vite.js");
  const run = spawnSync(process.execPath, [vite, "build", "--logLevel", "error"], {
    cwd: WEB,
    stdio: "inherit",
  });
  if (run.status !== 0) {
    console.error("The web app could not be built.");
    process.exit(run.status ?? 1);
  }
  mkdirSync(path.dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, "");
  utimesSync(STAMP, started, started);
  console.log(`Built in ${seconds(Date.now() - started.getTime())}.`);
}
