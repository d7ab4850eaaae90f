import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isStale } from "./stale.mjs";

const [LONG_AGO, BUILT, LATER] = [new Date(1_000_000), new Date(2_000_000), new Date(3_000_000)];

let root: string;
const at = (...parts: string[]) => path.join(root, ...parts);

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "bedside-stale-"));
  write("out.js", BUILT);
  mkdirSync(at("src/find/dist"), { recursive: true });
  write("src/find/rule.ts", LONG_AGO);
  write("src/find/rule.test.ts", LATER);
  write("src/find/rule.examples.ts", LATER);
  write("src/find/dist/built.js", LATER);
  for (const folder of ["src/find", "src"]) utimesSync(at(folder), LONG_AGO, LONG_AGO);
});

afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, time: Date) {
  writeFileSync(at(file), "");
  utimesSync(at(file), time, time);
}

test("a build newer than all it is built from is fresh, whatever its tests and examples say", () => {
  expect(isStale(at("out.js"), [at("src")])).toBe(false);
});

test("a build that is not there is stale", () => {
  expect(isStale(at("never.js"), [at("src")])).toBe(true);
});

test("a changed source makes it stale, however deep it lies", () => {
  utimesSync(at("src/find/rule.ts"), LATER, LATER);
  expect(isStale(at("out.js"), [at("src")])).toBe(true);
});

test("a deleted source makes it stale", () => {
  rmSync(at("src/find/rule.ts"));
  expect(isStale(at("out.js"), [at("src")])).toBe(true);
});

test("a source may be one file, and one that does not exist changes nothing", () => {
  write("package-lock.json", LATER);
  expect(isStale(at("out.js"), [at("package-lock.json")])).toBe(true);
  expect(isStale(at("out.js"), [at("gone")])).toBe(false);
});
