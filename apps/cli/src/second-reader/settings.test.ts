import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readSettings, writeSettings } from "./settings.ts";

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "bedside-settings-"));
  file = path.join(folder, "new", "settings.json");
});

afterEach(() => rmSync(folder, { recursive: true }));

test("the reader is off where nobody said otherwise", () => {
  expect(readSettings(file)).toEqual({ reader: "off" });
});

test("what was decided is known the next time, and readable by its owner alone", () => {
  writeSettings(file, { reader: "on", brought: "ab12" });
  expect(readSettings(file)).toEqual({ reader: "on", brought: "ab12" });
  if (process.platform !== "win32") expect(statSync(file).mode & 0o077).toBe(0);
  writeSettings(file, { reader: "off" });
  expect(readSettings(file)).toEqual({ reader: "off" });
  expect(readFileSync(file, "utf8")).not.toContain("ab12");
});

test("what else stands there stays", () => {
  writeSettings(file, { reader: "on" });
  writeFileSync(file, '{"width": 72, "reader": "on"}');
  writeSettings(file, { reader: "off" });
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({ width: 72, reader: "off" });
});

test.each(['{"reader": "on"', "[]", "null", '{"reader": true}', ""])("a damaged file is off: %s", (text) => {
  writeSettings(file, { reader: "on" });
  writeFileSync(file, text);
  expect(readSettings(file)).toEqual({ reader: "off" });
});

test("where nothing can be kept, that is said with its code, and nothing is left lying there", () => {
  writeFileSync(path.join(folder, "new"), "a file where a folder has to be");
  expect(() => writeSettings(file, { reader: "on" })).toThrow(
    expect.objectContaining({ code: "cannot-keep", exitCode: 74 }),
  );
});
