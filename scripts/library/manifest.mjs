// The package.json that is published. The one in the repository exports the sources, and depends on its neighbours.
import { readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../install.mjs";
import { stemOf } from "./packages.mjs";

/** @param {import("./packages.mjs").Library} library */
export function manifestFor(library) {
  const root = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));
  const { name, version, description, keywords, folder, doors } = library;
  return {
    name,
    version,
    description,
    keywords,
    license: root.license,
    author: "The Bedside authors",
    // Whoever publishes says in the root's package.json where the repository lies.
    repository: { type: "git", ...root.repository, directory: folder },
    type: "module",
    sideEffects: false,
    // The doors of older tools, which do not read `exports`.
    main: "./index.js",
    types: "./index.d.ts",
    exports: {
      ...Object.fromEntries(doors.map((door) => [door.path, exportOf(door)])),
      "./package.json": "./package.json",
    },
    engines: root.engines,
    publishConfig: { access: "public" },
  };
}

/** @param {import("./packages.mjs").Door} door */
function exportOf(door) {
  const stem = stemOf(door);
  return { types: `./${stem}.d.ts`, default: `./${stem}.js` };
}
