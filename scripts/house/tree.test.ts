import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readTree } from "./tree.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "bedside-tree-"));
});

afterEach(() => rmSync(root, { recursive: true }));

test("reads every text file except what .gitignore names, at any depth", () => {
  write(".gitignore", "node_modules/\ndist/\n");
  write("read.ts", "export {};");
  write("apps/web/src/page.tsx", "export {};");
  write("apps/web/dist/page.js", "built");
  write("node_modules/a/index.js", "theirs");
  write(".git/config", "git's");
  write("docs/screen.png", "pixels");
  const paths = readTree(root).map((file) => file.path);
  expect(paths.sort()).toEqual([".gitignore", "apps/web/src/page.tsx", "read.ts"]);
});

function write(file: string, text: string) {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}
