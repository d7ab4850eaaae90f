// Makes sure that Node is recent enough and that what package-lock.json lists is installed. Imports nothing that has
// to be installed first.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

/** The top of the repository. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** The oldest Node that every tool here runs on. */
const OLDEST_NODE = [20, 19];

/** Exit code of EX_UNAVAILABLE: something outside this repository is missing. */
const UNAVAILABLE = 69;

/** Ends the process with a plain message when Node is too old or the packages cannot be installed. */
export function ensureInstalled() {
  if (!isNewEnough(process.versions.node)) {
    console.error(
      `Bedside needs Node ${OLDEST_NODE.join(".")} or newer, and this is Node ${process.versions.node}.\n` +
        "Get a current one from https://nodejs.org or your system's packages, then run the same command again.",
    );
    process.exit(UNAVAILABLE);
  }
  const lock = readLock("package-lock.json");
  if (lock !== undefined && isInstalled(lock, readLock(path.join("node_modules", ".package-lock.json"))))
    return;
  console.log("Installing the packages that package-lock.json lists (npm ci) …");
  const started = performance.now();
  const { status } = npm(["ci", "--include=dev"], { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) {
    console.error("npm ci did not work; what it said stands above. Nothing was built or started.");
    process.exit(status);
  }
  console.log(`Installed in ${seconds(performance.now() - started)}.`);
}

/** @param {string} version such as `20.19.4` */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/**
 * @typedef {{ packages?: Record<string, LockEntry> }} Lock
 * @typedef {{ version?: string, link?: boolean, optional?: boolean, devOptional?: boolean }} LockEntry
 */

/**
 * Whether what npm noted as installed is what the lockfile asks for. Compares contents rather than times, so neither a
 * fresh checkout nor a touched file causes an installation; packages for other platforms are optional and may be absent.
 * @param {Lock} lock
 * @param {Lock | undefined} installed
 */
export function isInstalled(lock, installed) {
  const present = installed?.packages;
  if (present === undefined) return false;
  return Object.entries(lock.packages ?? {}).every(([where, wanted]) => {
    if (!where.startsWith("node_modules/") && !where.includes("/node_modules/")) return true;
    const found = present[where];
    if (found === undefined) return wanted.optional === true || wanted.devOptional === true;
    return found.version === wanted.version;
  });
}

/**
 * @param {string} file from the root
 * @returns {Lock | undefined}
 */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(path.join(ROOT, file), "utf8"));
  } catch {
    return undefined;
  }
}

/**
 * Runs the npm that runs us where there is one: on Windows `npm` alone is a script that only a shell can start.
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnSyncOptions} options
 */
export function npm(args, options) {
  const own = process.env.npm_execpath;
  const run = own?.endsWith("npm-cli.js")
    ? spawnSync(process.execPath, [own, ...args], options)
    : spawnSync("npm", args, { shell: process.platform === "win32", ...options });
  return { status: run.status ?? 1, stdout: String(run.stdout ?? ""), stderr: String(run.stderr ?? "") };
}

/** @param {number} milliseconds */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
