import { expect, test } from "vitest";
import { isInstalled, isNewEnough } from "./install.mjs";

test.each([
  ["20.19.0", true],
  ["20.20.2", true],
  ["22.0.0", true],
  ["20.18.3", false],
  ["18.20.8", false],
])("Node %s is recent enough: %s", (version, expected) => {
  expect(isNewEnough(version)).toBe(expected);
});

const LOCK = {
  packages: {
    "": { version: "0.1.0" },
    "apps/cli": { version: "0.1.0" },
    "node_modules/bedside": { link: true },
    "node_modules/vite": { version: "8.0.0" },
    "node_modules/vite/node_modules/rolldown": { version: "1.0.0" },
    "node_modules/@rolldown/other-platform": { version: "1.0.0", optional: true },
  },
};

const INSTALLED = {
  packages: {
    "apps/cli": { version: "0.1.0" },
    "node_modules/bedside": { link: true },
    "node_modules/vite": { version: "8.0.0" },
    "node_modules/vite/node_modules/rolldown": { version: "1.0.0" },
  },
};

test("an installation that matches the lockfile needs nothing, other platforms' packages apart", () => {
  expect(isInstalled(LOCK, INSTALLED)).toBe(true);
});

test("a fresh checkout needs installing", () => {
  expect(isInstalled(LOCK, undefined)).toBe(false);
});

test("a lockfile that moved on needs installing", () => {
  const newer = { packages: { ...LOCK.packages, "node_modules/vite": { version: "8.0.1" } } };
  expect(isInstalled(newer, INSTALLED)).toBe(false);
  const added = { packages: { ...LOCK.packages, "node_modules/sirv": { version: "3.0.0" } } };
  expect(isInstalled(added, INSTALLED)).toBe(false);
  const newRoom = { packages: { ...LOCK.packages, "node_modules/@bedside/photos": { link: true } } };
  expect(isInstalled(newRoom, INSTALLED)).toBe(false);
});
