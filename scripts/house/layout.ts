import path from "node:path";
import type { Source } from "./source.ts";

/** Words that say nothing about what is inside; where such a room exists, it becomes the fullest. */
const NAMELESS = new Set(["util", "utils", "helper", "helpers", "common", "shared", "misc", "lib"]);

const TEST = /\.test\.(ts|tsx|mjs)$/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Folders and files whose names say nothing, or are not in kebab-case. */
export function badNames(paths: readonly string[]): string[] {
  return paths.flatMap((file) => {
    const parts = file.split("/");
    const stem = parts.pop()!.split(".")[0]!;
    const nameless = [...parts, stem].find((part) => NAMELESS.has(part));
    if (nameless !== undefined)
      return [`${file}: "${nameless}" says nothing; name the thing and put it with its user`];
    return KEBAB.test(stem) ? [] : [`${file}: files are named in kebab-case`];
  });
}

/** Barrels: an `index` inside a room, or a file that only passes on what others export. `doors` are the exceptions. */
export function barrels(sources: readonly Source[], doors: ReadonlySet<string>): string[] {
  return sources.flatMap(({ path: file, isBarrel }) => {
    if (doors.has(file)) return [];
    const isIndex = path.posix.basename(file).split(".")[0] === "index";
    return isIndex || isBarrel ? [`${file}: a room has one door, src/index.ts; import the file itself`] : [];
  });
}

/** Code longer than this is where everybody's first patch gets lost. */
const MOST_LINES = 400;

/** Modules over the limit. Tests, and modules with no function in them (word lists, examples), may be as long as their matter. */
export function tooLong(sources: readonly Source[]): string[] {
  return sources
    .filter((source) => source.isCode && !TEST.test(source.path) && source.lines > MOST_LINES)
    .map((source) => `${source.path}: ${source.lines} lines; more than ${MOST_LINES} is two files`);
}
