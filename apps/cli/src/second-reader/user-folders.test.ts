import path from "node:path";
import { expect, test } from "vitest";
import { configFolder, dataFolder } from "./user-folders.ts";

const HOME = path.resolve("somebody");
const XDG = path.resolve("elsewhere");

test.each([
  ["linux", ".config/bedside", ".local/share/bedside"],
  ["darwin", "Library/Application Support/bedside", "Library/Application Support/bedside"],
  ["win32", "AppData/Roaming/bedside/Config", "AppData/Local/bedside/Data"],
] as const)("each system has its own places: %s", (platform, config, data) => {
  expect(configFolder({}, platform, HOME)).toBe(path.join(HOME, config));
  expect(dataFolder({}, platform, HOME)).toBe(path.join(HOME, data));
});

test("whoever says where, is heard", () => {
  const env = { XDG_CONFIG_HOME: path.join(XDG, "c"), XDG_DATA_HOME: path.join(XDG, "d") };
  expect(configFolder(env, "linux", HOME)).toBe(path.join(XDG, "c", "bedside"));
  expect(dataFolder(env, "darwin", HOME)).toBe(path.join(XDG, "d", "bedside"));
});

test("a relative path there is passed over, as the standard has it", () => {
  expect(configFolder({ XDG_CONFIG_HOME: "somewhere" }, "linux", HOME)).toBe(
    path.join(HOME, ".config", "bedside"),
  );
});
