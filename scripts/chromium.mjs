// Finds the Chromium that the browser tests drive, or gets one. Used by vitest.config.ts, the web app's
// Playwright configuration and scripts/test.mjs; imports nothing that has to be installed first.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

/**
 * Nothing here talks to anybody: no updates, no sync, no first-run pages. The sandbox is off because it cannot
 * start for root or in most containers, and the only pages opened are our own.
 */
export const CHROMIUM_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const NAMED_BY = ["CHROMIUM_PATH", "PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH", "CHROME_PATH"];

/** Exit code of EX_UNAVAILABLE: something outside this repository is missing. */
const UNAVAILABLE = 69;

/**
 * @typedef {{ env: Record<string, string | undefined>, platform: NodeJS.Platform, isExecutable: (path: string) => boolean,
 *   playwrightPath: () => string | undefined }} Surroundings
 */

/** @returns {Surroundings} */
function surroundings() {
  return { env: process.env, platform: process.platform, isExecutable, playwrightPath };
}

/**
 * The browser to drive, in this order: the one named in the environment, one installed on the system, the one
 * Playwright downloaded. A path named in the environment that is wrong is an error rather than a reason to take another.
 * @param {Surroundings} [around]
 * @returns {string | undefined}
 */
export function findChromium(around = surroundings()) {
  for (const name of NAMED_BY) {
    const named = around.env[name];
    if (!named) continue;
    if (around.isExecutable(named)) return named;
    throw new Error(
      `${name} names ${named}, which is not a program that can be run. Correct it or unset it.`,
    );
  }
  const known = placesFor(around.platform, around.env).find(around.isExecutable);
  if (known) return known;
  const downloaded = around.playwrightPath();
  return downloaded && around.isExecutable(downloaded) ? downloaded : undefined;
}

/**
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} env
 * @returns {string[]}
 */
export function placesFor(platform, env) {
  if (platform === "darwin") return macPlaces(env.HOME);
  if (platform === "win32") return windowsPlaces(env);
  const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
  const folders = ["/usr/bin", "/usr/local/bin", "/snap/bin", ...(env.PATH ?? "").split(":").filter(Boolean)];
  return names.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
}

/** @param {string | undefined} home */
function macPlaces(home) {
  const apps = ["Chromium.app/Contents/MacOS/Chromium", "Google Chrome.app/Contents/MacOS/Google Chrome"];
  const folders = ["/Applications", ...(home ? [path.posix.join(home, "Applications")] : [])];
  return apps.flatMap((app) => folders.map((folder) => path.posix.join(folder, app)));
}

/** @param {Record<string, string | undefined>} env */
function windowsPlaces(env) {
  const apps = ["Chromium\\Application\\chrome.exe", "Google\\Chrome\\Application\\chrome.exe"];
  const folders = [env.ProgramFiles, env["ProgramFiles(x86)"], env.LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  );
  return apps.flatMap((app) => folders.map((folder) => path.win32.join(folder, app)));
}

/**
 * Makes sure there is a browser and returns its path; ends the process with code 69 and a plain explanation when none can
 * be had.
 * @returns {string}
 */
export function ensureChromium() {
  const found = foundOrExplained();
  if (found) {
    console.log(`Browser: ${found}`);
    return found;
  }
  const got = fromDebian() ?? fromPlaywright();
  if (got) {
    console.log(`Browser: ${got}`);
    return got;
  }
  console.error(
    "The browser tests need Chromium or Chrome, and none was found or could be installed.\n" +
      "  Debian, Ubuntu: sudo apt-get install chromium\n" +
      "  macOS:          brew install --cask chromium\n" +
      "  Anywhere:       npx playwright install --with-deps chromium\n" +
      "Or put the path of one you have into CHROMIUM_PATH. `npm run check` needs no browser.",
  );
  process.exit(UNAVAILABLE);
}

/** @returns {string | undefined} */
function foundOrExplained() {
  try {
    return findChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(UNAVAILABLE);
  }
}

/** Only root may install packages, so for everybody else this is no way at all. */
function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  console.log("No browser found; installing Debian's chromium package …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
    if (!ranQuietly("apt-get", args, env)) return undefined;
  }
  return findChromium();
}

function fromPlaywright() {
  console.log("No browser found; asking Playwright to download one …");
  const root = fileURLToPath(new URL("..", import.meta.url));
  const cli = path.join(root, "node_modules", "playwright", "cli.js");
  if (!existsSync(cli) || !ranQuietly(process.execPath, [cli, "install", "chromium"], process.env))
    return undefined;
  return findChromium();
}

/**
 * Runs a command, keeping its output back unless it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
function ranQuietly(command, args, env) {
  const run = spawnSync(command, args, { env, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  if (run.status === 0) return true;
  console.error(
    `${command} ${args.join(" ")} did not work:\n${run.stderr || run.stdout || run.error?.message}`,
  );
  return false;
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where Playwright keeps, or would keep, its own download. Undefined before `npm ci`. */
function playwrightPath() {
  try {
    return createRequire(import.meta.url)("playwright").chromium.executablePath();
  } catch {
    return undefined;
  }
}
