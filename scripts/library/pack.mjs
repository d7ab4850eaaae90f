// Makes of each library a folder that can be published, and its tarball.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { npm, ROOT } from "../install.mjs";
import { bundle } from "./bundle.mjs";
import { reviewedFace } from "./face.mjs";
import { manifestFor } from "./manifest.mjs";
import { libraries, stemOf } from "./packages.mjs";
import { referencePage } from "./reference.mjs";
import { facesOf } from "./types.mjs";

/** What everybody who gets a package must have got with it. */
const FROM_ROOT = ["LICENSE", "NOTICE", "CHANGELOG.md"];

/**
 * @typedef {{ file: string, text: string }} Kept  a file of the repository that says what the packages' face is, from the root
 * @typedef {{ path: string, bytes: number, gzip: number }} Sized
 * @typedef {{ name: string, version: string, folder: string, tarball: string, bytes: number, files: readonly Sized[] }} Packed
 *   `bytes` of the tarball; `gzip` of each file by itself
 */

/**
 * @param {{ folderFor: (library: import("./packages.mjs").Library) => string, tarballs: string }} to  folders, which are emptied
 *   or made
 * @returns {Promise<{ packed: readonly Packed[], kept: readonly Kept[] }>}
 */
export async function pack({ folderFor, tarballs }) {
  const all = libraries();
  const workshop = mkdtempSync(path.join(tmpdir(), "bedside-types-"));
  try {
    const faces = facesOf(all, workshop);
    mkdirSync(tarballs, { recursive: true });
    const packed = [];
    for (const library of all) {
      const folder = folderFor(library);
      await fill(folder, library, faces.get(library) ?? []);
      packed.push(tarballOf(library, folder, tarballs));
    }
    return { packed, kept: [...faces].flatMap(([library, own]) => keptOf(library, own)) };
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/**
 * @param {string} folder
 * @param {import("./packages.mjs").Library} library
 * @param {readonly import("./types.mjs").Face[]} faces
 */
async function fill(folder, library, faces) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await bundle(library, folder);
  for (const { door, types } of faces) writeFileSync(path.join(folder, `${stemOf(door)}.d.ts`), types);
  writeFileSync(path.join(folder, "package.json"), `${JSON.stringify(manifestFor(library), null, 2)}\n`);
  cpSync(path.join(ROOT, library.folder, "README.md"), path.join(folder, "README.md"));
  for (const name of FROM_ROOT) cpSync(path.join(ROOT, name), path.join(folder, name));
}

/**
 * @param {import("./packages.mjs").Library} library
 * @param {string} folder
 * @param {string} tarballs
 * @returns {Packed}
 */
function tarballOf({ name, version }, folder, tarballs) {
  const run = npm(["pack", "--json", "--ignore-scripts", "--pack-destination", tarballs], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(`npm could not pack ${name}:\n${run.stderr}`);
  const tarball = path.join(tarballs, `${name.replace("@", "").replace("/", "-")}-${version}.tgz`);
  return { name, version, folder, tarball, bytes: statSync(tarball).size, files: filesIn(folder) };
}

/** @param {string} folder */
function filesIn(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return names.flatMap((name) => {
    const file = path.join(folder, name);
    if (statSync(file).isDirectory()) return [];
    const content = readFileSync(file);
    const gzip = gzipSync(content, { level: 9 }).length;
    return [{ path: name.replaceAll(path.sep, "/"), bytes: content.length, gzip }];
  });
}

/**
 * @param {import("./packages.mjs").Library} library
 * @param {readonly import("./types.mjs").Face[]} faces
 * @returns {Kept[]}
 */
function keptOf(library, faces) {
  const room = path.posix.basename(library.folder);
  return [
    { file: `${library.folder}/api.md`, text: reviewedFace(library, faces) },
    ...faces.map((face) => {
      const door = stemOf(face.door);
      return {
        file: `docs/api/${door === "index" ? room : `${room}-${door}`}.md`,
        text: referencePage(face),
      };
    }),
  ];
}
