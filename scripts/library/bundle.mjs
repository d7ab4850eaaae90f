// The JavaScript of a package: one module a door and what doors share, with everything of other rooms that it uses.
import path from "node:path";
import { build } from "vite";
import { ROOT } from "../install.mjs";
import { stemOf } from "./packages.mjs";
import { pureModules } from "./pure.mjs";

/** What runs it: the oldest Node and browsers that know the regular expressions in it (lookbehind). */
const TARGETS = ["node20.19", "chrome109", "edge109", "firefox115", "safari16.4"];

/**
 * Names stay as they are in the source, for stack traces and for people who read what they install; comments go, since
 * the types carry them.
 * @param {import("./packages.mjs").Library} library
 * @param {string} to a folder
 */
export async function bundle(library, to) {
  const folder = path.join(ROOT, library.folder);
  const entry = Object.fromEntries(
    library.doors.map((door) => [stemOf(door), path.join(folder, door.source)]),
  );
  await build({
    root: folder,
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    plugins: [pureModules()],
    build: {
      target: TARGETS,
      outDir: to,
      emptyOutDir: false,
      minify: false,
      lib: { entry, formats: ["es"] },
      rolldownOptions: {
        output: {
          entryFileNames: "[name].js",
          chunkFileNames: ({ name }) => `texts/${name.replace(".generated", "")}.js`,
          comments: { annotation: true, jsdoc: false, legal: true },
        },
      },
    },
  });
}
