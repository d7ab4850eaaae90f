import { execFile } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";

const run = promisify(execFile);
const REAL = fileURLToPath(new URL("../..", import.meta.url));

/** @type {string} */
let root;
const at = (/** @type {string} */ file) => path.join(root, file);

/** A checkout of its own with a made-up command in it: the launcher and the build are the real ones. */
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "bedside-launch-"));
  for (const file of [
    "apps/cli/bin/bedside.js",
    "apps/cli/build.mjs",
    "apps/cli/package.json",
    "scripts/stale.mjs",
  ]) {
    mkdirSync(path.dirname(at(file)), { recursive: true });
    copyFileSync(path.join(REAL, file), at(file));
  }
  symlinkSync(path.join(REAL, "node_modules"), at("node_modules"), "junction");
  mkdirSync(at("apps/cli/src"));
  command("one");
});

afterEach(() => rmSync(root, { recursive: true }));

/** @param {string} word */
function command(word) {
  writeFileSync(at("apps/cli/src/word.ts"), `export const word: string = "${word}";`);
  const main = `import { word } from "./word.ts"; const late = await import("./late.ts");
    console.log(word, late.by, process.argv.slice(2).join());`;
  writeFileSync(
    at("apps/cli/src/late.ts"),
    `import { Command } from "commander"; export const by = Command.name;`,
  );
  writeFileSync(at("apps/cli/src/main.ts"), main);
}

/** @param {string[]} args */
const launch = (...args) => run(process.execPath, [at("apps/cli/bin/bedside.js"), ...args]);
const builtAt = () => statSync(at("apps/cli/dist/bedside.js")).ctimeMs;

test("builds on the first start, and not on the next", async () => {
  expect(await launch("check", "draft.txt")).toEqual({ stdout: "one Command check,draft.txt\n", stderr: "" });
  const first = builtAt();
  expect((await launch()).stdout).toBe("one Command \n");
  expect(builtAt()).toBe(first);
});

test("builds again when a source has changed", async () => {
  await launch();
  command("two");
  const later = new Date(Date.now() + 1000);
  utimesSync(at("apps/cli/src/word.ts"), later, later);
  expect((await launch()).stdout).toBe("two Command \n");
});

test("several first starts at once all work", async () => {
  const starts = await Promise.all([launch("a"), launch("b"), launch("c")]);
  expect(starts.map((start) => start.stdout)).toEqual([
    "one Command a\n",
    "one Command b\n",
    "one Command c\n",
  ]);
});

test("needs nothing but the build where it was installed without its sources", async () => {
  await launch();
  for (const part of ["apps/cli/src", "apps/cli/build.mjs", "scripts"]) rmSync(at(part), { recursive: true });
  rmSync(at("node_modules"));
  expect((await launch("--version")).stdout).toBe("one Command --version\n");
});

test("says what to do where the packages are not installed", async () => {
  rmSync(at("node_modules"));
  await expect(launch("check")).rejects.toMatchObject({
    code: 69,
    stderr: expect.stringContaining("npm ci"),
  });
});
