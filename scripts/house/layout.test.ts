import { expect, test } from "vitest";
import { badNames, barrels, tooLong } from "./layout.ts";
import { madeUp } from "./made-up.ts";

test("refuses names that say nothing, as folders and as files", () => {
  const bad = ["engine/src/utils/span.ts", "engine/src/read/helpers.ts", "ui/src/common/card.tsx"];
  expect(badNames(bad)).toHaveLength(3);
  expect(badNames(["engine/src/read/useful.ts", "engine/src/find/find.ts"])).toEqual([]);
});

test("wants file names in kebab-case", () => {
  expect(badNames(["ui/src/FindingCard.tsx", "ui/src/finding_card.ts"])).toHaveLength(2);
  expect(
    badNames(["ui/src/finding-card.test.tsx", "cli/vite.config.ts", "find/gb-nhs-number.examples.ts"]),
  ).toEqual([]);
});

test("lets a package have its door and refuses every other barrel", () => {
  const sources = madeUp({
    "engine/src/index.ts": `export { check } from "./check.ts";`,
    "engine/src/read/index.ts": "export const a = 1;",
    "engine/src/read/all.ts": `export * from "./read.ts"; export { b } from "./b.ts";`,
    "engine/src/read/read.ts": `export { b } from "./b.ts"; export const read = 1;`,
  });
  const found = barrels(sources, new Set(["engine/src/index.ts"]));
  expect(found.map((line) => line.split(":")[0])).toEqual([
    "engine/src/read/index.ts",
    "engine/src/read/all.ts",
  ]);
});

test("limits code, and leaves word lists and tests as long as they need to be", () => {
  const lines = (count: number, line: string) => Array.from({ length: count }, () => line).join("\n");
  const sources = madeUp({
    "read/long.ts": `export const twice = (n: number) => 2 * n;\n${lines(400, "// more")}`,
    "read/just-right.ts": `export const twice = (n: number) => 2 * n;\n${lines(399, "// more")}`,
    "read/lexicons/names.ts": `export const NAMES = [\n${lines(900, '"Ivy",')}\n];`,
    "read/read.test.ts": `const twice = (n: number) => 2 * n;\n${lines(900, "// more")}`,
  });
  expect(tooLong(sources).map((line) => line.split(":")[0])).toEqual(["read/long.ts"]);
});
