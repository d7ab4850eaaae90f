import { expect, test } from "vitest";
import { brokenArrows, type Plan } from "./arrows.ts";
import { madeUp } from "./made-up.ts";

const PLAN: Plan = {
  tools: "scripts",
  rooms: {
    "packages/ground": { uses: [], pure: true },
    "packages/middle": { uses: ["packages/ground"], pure: true },
    "packages/screen": { uses: ["packages/ground"], usesTypesOf: ["packages/middle"] },
    workshop: { uses: ["packages/middle"], workshop: true },
  },
  manifests: {
    "": { devDependencies: { vitest: "1", vite: "1" } },
    "packages/ground": { name: "@made-up/ground" },
    "packages/middle": { name: "@made-up/middle" },
    "packages/screen": {
      name: "@made-up/screen",
      dependencies: { react: "1" },
      devDependencies: { "@types/sarif": "1" },
    },
    workshop: { name: "@made-up/workshop", devDependencies: { peer: "1" } },
  },
};

const broken = (path: string, text: string) => brokenArrows(madeUp({ [path]: text }), PLAN);

test("lets a room import its own files, the rooms below it and its own packages", () => {
  expect(broken("packages/middle/src/a.ts", `import "./b.ts"; import { g } from "@made-up/ground";`)).toEqual(
    [],
  );
  expect(broken("packages/screen/src/a.tsx", `import { useState } from "react";`)).toEqual([]);
});

test.each([
  ["a room above", "packages/ground/src/a.ts", `import type { M } from "@made-up/middle";`],
  [
    "a room above, in an exported type",
    "packages/ground/src/a.ts",
    `export type M = import("@made-up/middle").M;`,
  ],
  ["a room that it names by path", "packages/middle/src/a.ts", `import "../../ground/src/g.ts";`],
  ["a door inside a room it may not know", "packages/ground/src/a.ts", `import "@made-up/middle/deep";`],
  ["itself by its package name", "packages/middle/src/a.ts", `import "@made-up/middle";`],
  ["a room that never ships", "packages/middle/src/a.ts", `import "@made-up/workshop";`],
  ["Node, in a pure room", "packages/middle/src/a.ts", `import "node:fs";`],
  ["Node, in a test that a browser runs too", "packages/middle/src/a.test.ts", `import "node:fs";`],
  ["a package, in a pure room", "packages/middle/src/a.ts", `import "vite";`],
  ["a package that nobody declares", "packages/screen/src/a.ts", `import "left-pad";`],
  ["a package that is for development only", "packages/screen/src/a.ts", `import { build } from "vite";`],
  ["the tools, from what is shipped", "packages/screen/src/a.ts", `import "../../../scripts/tool.mjs";`],
])("refuses %s", (_what, path, text) => {
  expect(broken(path, text)).toHaveLength(1);
  expect(broken(path, text)[0]).toContain(path);
});

test("lets types come from a package of types", () => {
  expect(broken("packages/screen/src/a.ts", `import type { Log } from "sarif";`)).toEqual([]);
  expect(broken("packages/screen/src/a.ts", `import { Log } from "sarif";`)).toHaveLength(1);
});

test("lets a screen have the types of the check but not the check", () => {
  expect(broken("packages/screen/src/a.ts", `import type { M } from "@made-up/middle";`)).toEqual([]);
  expect(broken("packages/screen/src/a.ts", `import { check } from "@made-up/middle";`)).toHaveLength(1);
  expect(broken("packages/screen/src/a.test.ts", `import { check } from "@made-up/middle";`)).toEqual([]);
});

test("lets tests have test tools, and Node where their name says so", () => {
  expect(broken("packages/middle/src/a.test.ts", `import { test } from "vitest";`)).toEqual([]);
  expect(broken("packages/middle/src/a.node.test.ts", `import "node:fs";`)).toEqual([]);
});

test("lets a workshop have its development dependencies, and a room's own tooling the tools", () => {
  expect(broken("workshop/src/a.ts", `import "peer";`)).toEqual([]);
  expect(broken("packages/screen/vite.config.ts", `import "vite"; import "../../scripts/tool.mjs";`)).toEqual(
    [],
  );
});
