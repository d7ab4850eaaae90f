import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { TOPICS } from "./packages/guidance/src/vocabulary.ts";
import { brokenArrows, type Manifest, type Plan } from "./scripts/house/arrows.ts";
import { brokenFloors, brokenRules, type Floors } from "./scripts/house/floors.ts";
import { badNames, barrels, tooLong } from "./scripts/house/layout.ts";
import { isModule, readSource } from "./scripts/house/source.ts";
import { importedStrangers, type Strangers } from "./scripts/house/strangers.ts";
import { leftovers, machinePaths, resolvedAddresses, switchedOffTests } from "./scripts/house/text.ts";
import { readTree } from "./scripts/house/tree.ts";

/**
 * The house. Rooms stand on floors, and imports point down only; this table is the record of it, and the tests below
 * hold every import statement against it. ARCHITECTURE.md says why.
 */
const ROOMS: Plan["rooms"] = {
  // What the profession asks. Does not know that a checker exists.
  "packages/guidance": { uses: [], pure: true },
  // The check. No network, disk, clock, screen or storage; nothing asynchronous.
  "packages/engine": { uses: ["packages/guidance"], pure: true },
  // The guidance found: a worried sentence to its situation, a few words to an article. Never sees a draft.
  "packages/lookup": { uses: ["packages/guidance"] },
  // Exports of platforms as drafts. Knows no rule, no verdict, no screen.
  "packages/archives": { uses: ["packages/guidance"], usesTypesOf: ["packages/engine"] },
  // What many checked items amount to together. Does not know where they came from, or on what screen it stands.
  "packages/audit": { uses: ["packages/engine", "packages/guidance"] },
  // Text as evidence: a small transformer, and language models that people have. Knows no severity, no wording, no download.
  "packages/model": { uses: ["packages/guidance"], usesTypesOf: ["packages/engine"] },
  // A report on a screen, wherever it came from: the engine's types are enough.
  "packages/ui": { uses: ["packages/guidance"], usesTypesOf: ["packages/engine"] },
  "apps/cli": {
    uses: [
      "packages/archives",
      "packages/audit",
      "packages/engine",
      "packages/guidance",
      "packages/lookup",
      "packages/model",
    ],
  },
  "apps/web": {
    uses: [
      "packages/archives",
      "packages/audit",
      "packages/engine",
      "packages/guidance",
      "packages/lookup",
      "packages/model",
      "packages/ui",
    ],
  },
  // The check where people write. Sites know no findings, what stands in a page knows no rules and keeps nothing.
  "apps/extension": { uses: ["packages/engine", "packages/guidance", "packages/model", "packages/ui"] },
  // Measures everything; nobody imports it.
  bench: {
    uses: [
      "packages/archives",
      "packages/audit",
      "packages/engine",
      "packages/guidance",
      "packages/lookup",
      "packages/model",
      "packages/ui",
      "apps/cli",
      "apps/extension",
      "apps/web",
    ],
    workshop: true,
  },
  // Makes the model files.
  training: { uses: ["packages/engine", "packages/guidance", "packages/lookup"], workshop: true },
};

/** Inside the engine: draft → read → find → weigh → explain → report; or → read → find → redact → redaction. */
const FLOORS: Floors = {
  src: "packages/engine/src",
  ground: ["span.ts", "disjoint.ts", "draft.ts", "evidence.ts", "report.ts"],
  stages: {
    read: [],
    find: ["read"],
    weigh: ["find", "read"],
    explain: ["weigh", "find", "read"],
    redact: ["weigh", "find", "read"],
  },
  rules: "find",
  topics: TOPICS,
  gatherers: ["rules.ts", "find.ts"],
};

const EXTENSION = "apps/extension/src";

/**
 * Inside the extension: what stands in other people's pages has no rules and keeps nothing, a site's adapter knows no
 * findings, and the background has no page.
 */
const STRANGERS: readonly Strangers[] = [
  {
    folder: `${EXTENSION}/content`,
    never: [
      "@bedside/engine",
      "@bedside/guidance",
      `${EXTENSION}/background`,
      `${EXTENSION}/pages`,
      `${EXTENSION}/reader`,
      `${EXTENSION}/settings`,
    ],
  },
  {
    folder: `${EXTENSION}/sites`,
    never: ["@bedside/engine", "@bedside/guidance", ...foldersBut("sites")],
  },
  // The second reader's runtime is larger than everything else, and is in memory only while it is wanted.
  {
    folder: `${EXTENSION}/background`,
    never: [`${EXTENSION}/content`, `${EXTENSION}/pages`, "react", "@bedside/model", "onnxruntime-web"],
  },
  { folder: `${EXTENSION}/reader`, never: ["@bedside/engine", ...foldersBut("reader")] },
  { folder: `${EXTENSION}/shown`, never: foldersBut("shown") },
];

function foldersBut(own: string): string[] {
  const all = ["background", "content", "pages", "reader", "settings", "shown", "sites"];
  return all.filter((folder) => folder !== own).map((folder) => `${EXTENSION}/${folder}`);
}

const root = import.meta.dirname;
const files = readTree(root);
const sources = files.filter(isModule).map(readSource);
const plan: Plan = { rooms: ROOMS, tools: "scripts", manifests: readManifests() };

function readManifests(): Plan["manifests"] {
  const folders = ["", ...Object.keys(ROOMS)].filter((room) =>
    existsSync(path.join(root, room, "package.json")),
  );
  return Object.fromEntries(folders.map((room) => [room, readManifest(room)]));
}

function readManifest(room: string): Manifest {
  return JSON.parse(readFileSync(path.join(root, room, "package.json"), "utf8"));
}

/** What a room's manifest exports; the main door where it says nothing. */
function doorsOf(room: string): readonly string[] {
  const targets = Object.values(plan.manifests[room]?.exports ?? { ".": "./src/index.ts" });
  return targets.map((target) => path.posix.join(room, target));
}

test("every import points down, to a room or package that its own room declares", () => {
  expect(brokenArrows(sources, plan)).toEqual([]);
});

test("inside the engine each stage sees only the stages before it, and each topic only itself", () => {
  expect(brokenFloors(sources, FLOORS)).toEqual([]);
});

test("inside the extension nobody knows what they must not", () => {
  expect(importedStrangers(sources, STRANGERS)).toEqual([]);
});

test("every rule is listed and has its examples beside it", () => {
  expect(brokenRules(sources, FLOORS)).toEqual([]);
});

test("a room is entered by the doors of its manifest, and no other file is a barrel", () => {
  const doors = new Set(Object.keys(ROOMS).flatMap(doorsOf));
  expect(barrels(sources, doors)).toEqual([]);
});

test("names say what is inside", () => {
  expect(badNames(sources.map((source) => source.path))).toEqual([]);
});

test("no file of code is too long to know", () => {
  expect(tooLong(sources)).toEqual([]);
});

test("nothing in the repository works on one machine only", () => {
  expect(machinePaths(files)).toEqual([]);
  expect(resolvedAddresses(readFileSync(path.join(root, "package-lock.json"), "utf8"))).toEqual([]);
});

test("no work is left for later, and no test is switched off", () => {
  expect(leftovers(files)).toEqual([]);
  expect(switchedOffTests(files)).toEqual([]);
});
