import { copyFileSync } from "node:fs";
import path from "node:path";
import { expect, inject, test } from "vitest";
import { compile } from "./compile.ts";

const installed = inject("installed");

const RESOLUTIONS = [
  { module: "Node16", moduleResolution: "Node16" },
  { module: "NodeNext", moduleResolution: "NodeNext" },
  { module: "ESNext", moduleResolution: "Bundler" },
];

test.each(
  RESOLUTIONS.flatMap((how) => [
    { ...how, exactOptionalPropertyTypes: true },
    { ...how, exactOptionalPropertyTypes: false },
  ]),
)("the types hold for somebody who compiles with %o", (how) => {
  copyFileSync(path.join(import.meta.dirname, "consumer.ts"), path.join(installed.both, "consumer.ts"));
  expect(compile(installed.both, ["consumer.ts"], { ...how, noEmit: true })).toBe("");
});

test("the example for Node is sound", () => {
  const how = { module: "NodeNext", allowJs: true, checkJs: true, types: ["node"], noEmit: true };
  expect(compile(installed.node, ["check.js"], { ...how, lib: ["ES2023"] })).toBe("");
});

test("the example of a page is sound", () => {
  const how = { module: "NodeNext", allowJs: true, checkJs: true, types: ["node"], noEmit: true };
  const files = ["page.js", "worker.js", "serve.js"];
  expect(compile(installed.webPage, files, { ...how, lib: ["ES2023", "DOM", "DOM.Iterable"] })).toBe("");
});
