import { expect, test } from "vitest";
import { leftovers, machinePaths, resolvedAddresses, switchedOffTests } from "./text.ts";

/** Joined here, so that the house does not find them in this file. */
const said = (...parts: string[]) => [{ path: "notes.test.ts", text: `first line\n${parts.join("")}` }];

test.each([
  ["a home folder on Linux", ["see /ho", "me/ivy/bedside/notes"]],
  ["a home folder on macOS", ["(/Us", "ers/ivy/bedside)"]],
  ["a home folder on Windows", ["C:", "\\Users\\ivy\\bedside"]],
  ["the folder of the superuser", ["cd /ro", "ot/bedside"]],
])("finds %s, with its line", (_what, parts) => {
  expect(machinePaths(said(...parts))).toEqual(["notes.test.ts:2: a path of one machine"]);
});

test.each([
  ["a system program", ["/usr/bin/chromium"]],
  ["an address", ["https://example.org/ho", "me/ivy/"]],
  ["a path from here", ["../shared/data", " and ./wo", "rk/list.ts"]],
])("leaves %s alone", (_what, parts) => {
  expect(machinePaths(said(...parts))).toEqual([]);
});

test("finds work left for later", () => {
  expect(leftovers(said("// TO", "DO: think"))).toHaveLength(1);
  expect(leftovers(said("// to do: nothing; ", "METHODOLOGY"))).toEqual([]);
});

test("finds tests that are switched off, and those that switch others off", () => {
  expect(switchedOffTests(said("test.", "skip('a', () => {})"))).toHaveLength(1);
  expect(switchedOffTests(said("describe.", "only('a', () => {})"))).toHaveLength(1);
  expect(switchedOffTests(said("it.concurrent.", "todo('a')"))).toHaveLength(1);
  expect(switchedOffTests(said("test.each([])('skip.only', () => {})"))).toEqual([]);
});

test("finds lockfile entries that are tied to one address, and no others", () => {
  const packages = {
    "node_modules/a": { resolved: "https://packages.example/a.tgz" },
    "node_modules/b": { integrity: "sha512-x" },
    "node_modules/own": { resolved: "packages/own", link: true },
  };
  expect(resolvedAddresses(JSON.stringify({ packages }))).toEqual([
    expect.stringContaining("node_modules/a"),
  ]);
});
