// The packages that are published, and the doors of each. Everything else about them is in their own package.json.
import { readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../install.mjs";

/**
 * @typedef {{ name: string, path: string, source: string, says: string }} Door  `name` as it is imported, `path` as
 *   `exports` has it (`.`, `./articles`), `source` from the package's folder
 * @typedef {{ name: string, folder: string, version: string, description: string, keywords: readonly string[],
 *   doors: readonly Door[] }} Library  `folder` from the root
 */

/** What each door is for, in the words of the API reference. */
const SAYS = {
  engine: { ".": "The check: a draft in, a report out." },
  guidance: {
    ".": "What is asked of whom, where it is written, and whom to turn to.",
    "./situations": "What to do when something has happened, one question at a time.",
    "./articles": "The library's texts.",
    "./load": "One situation or article at a time, fetched when it is asked for.",
    "./passages": "The words of all situations and articles, for whoever searches them.",
  },
};

/** @returns {readonly Library[]} guidance first: the engine's types are made of its types */
export function libraries() {
  return /** @type {const} */ (["guidance", "engine"]).map((room) => {
    const folder = `packages/${room}`;
    const manifest = JSON.parse(readFileSync(path.join(ROOT, folder, "package.json"), "utf8"));
    const { name, version, description, keywords } = manifest;
    const doors = Object.entries(SAYS[room]).map(([door, says]) => ({
      name: path.posix.join(name, door),
      path: door,
      source: manifest.exports[door],
      says,
    }));
    return { name, folder, version, description, keywords, doors };
  });
}

/**
 * The file name of a door's module, without its ending: `index`, `articles`.
 * @param {Door} door
 */
export function stemOf(door) {
  return path.posix.basename(door.source, ".ts");
}
