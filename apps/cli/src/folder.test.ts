import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Found, walk } from "./folder.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "bedside-folder-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(...names: string[]): void {
  for (const name of names) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), "x");
  }
}

async function allOf(start: string): Promise<Found[]> {
  const found: Found[] = [];
  for await (const each of walk(start)) found.push(each);
  return found;
}

async function walked(): Promise<Found[]> {
  const found = await allOf(folder);
  return found.map((each) => ({ ...each, path: path.relative(folder, each.path).split(path.sep).join("/") }));
}

describe("walking a folder", () => {
  test("finds drafts at every depth, by name", async () => {
    write("b.txt", "a.md", "deep/er/c.TXT", "lines.jsonl");
    expect((await walked()).map((found) => found.path)).toEqual([
      "a.md",
      "b.txt",
      "deep/er/c.TXT",
      "lines.jsonl",
    ]);
  });

  test("says what it passes over, and why", async () => {
    write("scan.pdf", "LICENSE", ".hidden.txt", ".git/config", "node_modules/readme.md");
    expect(await walked()).toEqual([
      { kind: "skipped", path: ".git", reason: "hidden" },
      { kind: "skipped", path: ".hidden.txt", reason: "hidden" },
      { kind: "skipped", path: "LICENSE", reason: "no extension" },
      { kind: "skipped", path: "node_modules", reason: "not drafts" },
      { kind: "skipped", path: "scan.pdf", reason: ".pdf files are not read" },
    ]);
  });

  test("does not follow links, which can lead round in a circle or out of the folder", async () => {
    write("a.txt");
    symlinkSync(folder, path.join(folder, "again"), "junction");
    expect(await walked()).toEqual([
      { kind: "file", path: "a.txt" },
      { kind: "skipped", path: "again", reason: "a link" },
    ]);
  });

  test("a folder that cannot be opened is told, and does not end the walk", async () => {
    const found = await allOf(path.join(folder, "gone"));
    expect(found).toMatchObject([{ kind: "closed", error: { code: "ENOENT" } }]);
  });
});
