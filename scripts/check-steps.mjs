// The steps that need no browser: `npm run check` runs them alone, `npm test` first.
import { readdirSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./install.mjs";
import { vitestCounts } from "./steps.mjs";

const NODE_PROJECTS = [
  "house",
  "guidance",
  "lookup",
  "archives",
  "audit",
  "engine",
  "cli",
  "web",
  "extension",
  "bench",
  "training",
];

/** @returns {import("./steps.mjs").Step[]} */
export function checkSteps() {
  return [
    { name: "lint and format", args: () => ["node_modules/@biomejs/biome/bin/biome", "ci", "."] },
    ...typeChecks().map((config) => ({
      name: `types: ${config}`,
      args: () => ["node_modules/typescript/bin/tsc", "-p", config],
    })),
    {
      name: "guidance as it is written",
      args: () => ["node_modules/tsx/dist/cli.mjs", "packages/guidance/generate/main.ts", "--check"],
    },
    vitestStep("house and unit tests", NODE_PROJECTS),
  ];
}

/**
 * @param {string} name
 * @param {readonly string[]} projects
 * @returns {import("./steps.mjs").Step}
 */
export function vitestStep(name, projects) {
  return {
    name,
    args: (resultFile) => [
      "node_modules/vitest/vitest.mjs",
      "run",
      ...projects.map((project) => `--project=${project}`),
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${resultFile}`,
    ],
    counts: vitestCounts,
  };
}

/** Every `tsconfig*.json` of every room, so that a new room is checked without being listed. */
function typeChecks() {
  const rooms = [".", "packages", "apps"].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== "node_modules")
      .map((entry) => path.posix.join(folder, entry.name)),
  );
  return rooms.flatMap((room) =>
    readdirSync(path.join(ROOT, room))
      .filter((name) => /^tsconfig.*\.json$/.test(name))
      .map((name) => path.posix.join(room, name)),
  );
}
