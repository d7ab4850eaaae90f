// Tells whether something built is older than what it is built from. Imports nothing that has to be installed first, and
// is quick enough for every start of the command line.
import { lstatSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

/** Not sources of anything built. */
const SKIPPED_FOLDERS = new Set([
  "node_modules",
  "dist",
  "e2e",
  "test-results",
  "playwright-report",
  "coverage",
]);
const SKIPPED_FILES = /^\.|\.(test\.tsx?|test\.mjs|examples\.ts|md)$/;

/**
 * Whether `output` is missing, or older than anything in `sources` (files and folders, folders with all that is below). A
 * source that does not exist counts as unchanged. Deleting a file changes its folder, so folders count as well.
 * @param {string} output
 * @param {readonly string[]} sources
 */
export function isStale(output, sources) {
  const built = statSync(output, { throwIfNoEntry: false })?.mtimeMs;
  return built === undefined || sources.some((source) => isNewer(source, built));
}

/**
 * @param {string} file
 * @param {number} time
 * @returns {boolean}
 */
function isNewer(file, time) {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (stats === undefined) return false;
  if (stats.mtimeMs > time) return true;
  return stats.isDirectory() && folderIsNewer(file, time);
}

/**
 * @param {string} folder
 * @param {number} time
 */
function folderIsNewer(folder, time) {
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    const child = folder + path.sep + entry.name;
    if (entry.isDirectory()) return !SKIPPED_FOLDERS.has(entry.name) && isNewer(child, time);
    return !SKIPPED_FILES.test(entry.name) && lstatSync(child).mtimeMs > time;
  });
}
