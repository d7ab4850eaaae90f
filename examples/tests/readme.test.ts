import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { expect, inject, test } from "vitest";
import { compile } from "./compile.ts";

const installed = inject("installed");

test.each([
  ["@bedside/engine", installed.engineAlone],
  ["@bedside/guidance", installed.guidanceAlone],
])("the example in the README of %s compiles and prints what stands below it", (name, consumer) => {
  const readme = readFileSync(path.join(consumer, "node_modules", name, "README.md"), "utf8");
  const [, code = "", output] = /```ts\n([\s\S]*?)```\n\nprints\n\n```\n([\s\S]*?)```/.exec(readme) ?? [];
  writeFileSync(path.join(consumer, "example.ts"), code);
  const how = { module: "NodeNext", lib: ["ES2022", "DOM"] };
  expect(compile(consumer, ["example.ts"], how)).toBe("");
  const printed = execFileSync(process.execPath, ["example.js"], { cwd: consumer, encoding: "utf8" });
  expect(printed).toBe(output);
});
