import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { draftOf } from "@bedside/engine";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { NOTHING_SEEN, scriptedLocal, scriptedModel } from "../testing/scripted-readers.ts";
import { type Doors, readAlong } from "./read-along.ts";
import type { ReadAlongOptions } from "./reader-options.ts";
import { settingsFile, writeSettings } from "./settings.ts";
import { broughtFile, bytesOf } from "./weights.ts";

const DRAFT = draftOf("Mrs Calloway in bed 4 was asking for you");
const HERE = "http://127.0.0.1:11434";

let folder: string;
let opened: string[];
let said: string[];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "bedside-along-"));
  opened = [];
  said = [];
});

afterEach(() => rmSync(folder, { recursive: true }));

const doors: Doors = {
  async loadReader() {
    opened.push("model");
    return scriptedModel(async () => NOTHING_SEEN);
  },
  async openLocal() {
    opened.push("local");
    return scriptedLocal(async () => ({
      opinion: { reader: "local", topics: [] },
      sentTo: HERE,
      leftThisMachine: false,
      wasRedacted: true,
    }));
  },
};

/** A machine on which somebody brought weights, with the reader switched as given. */
async function machine(setting: "on" | "off", BEDSIDE_READER?: string) {
  const env = { XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder, ...(BEDSIDE_READER && { BEDSIDE_READER }) };
  const there = { env, platform: "linux" as const };
  writeSettings(settingsFile(env, "linux"), { reader: "on" });
  const file = broughtFile(env, "linux");
  writeFileSync(file, "weights");
  const { sum } = await bytesOf({ file });
  writeSettings(settingsFile(env, "linux"), { reader: setting, brought: sum });
  return {
    there,
    file,
    along: (options: ReadAlongOptions) => readAlong(options, (line) => said.push(line), there, doors),
  };
}

describe("who reads along", () => {
  test.each([
    ["off", undefined, undefined, false],
    ["on", undefined, undefined, true],
    ["off", "on", undefined, true],
    ["on", "off", undefined, false],
    ["on", "on", false, false],
    ["off", "off", true, true],
  ] as const)("setting %s, BEDSIDE_READER %s, option %s: %s", async (setting, env, model, isOn) => {
    const { along } = await machine(setting, env);
    const reading = await along(model === undefined ? {} : { model });
    expect(reading !== undefined).toBe(isOn);
  });

  test("nothing is opened before the first draft, and then once", async () => {
    const { along } = await machine("on");
    const reading = await along({});
    expect(opened).toEqual([]);
    const heard = await reading?.hear(DRAFT);
    await reading?.hear(DRAFT);
    expect(heard).toEqual({ evidence: { text: DRAFT.text, model: NOTHING_SEEN } });
    expect(opened).toEqual(["model"]);
    expect(said).toEqual([]);
  });

  test("a language model is asked beside it, or alone", async () => {
    const { along } = await machine("on");
    const both = await (await along({ askLocal: HERE }))?.hear(DRAFT);
    expect(both?.evidence).toMatchObject({ model: NOTHING_SEEN, opinions: [{ reader: "local" }] });
    const alone = await (await along({ askLocal: HERE, model: false }))?.hear(DRAFT);
    expect(alone?.evidence).not.toHaveProperty("model");
    expect(alone?.sentTo).toEqual({ origin: HERE, leftThisDevice: false, wasRedacted: true });
  });

  test("weights that changed since are not read with, and that is said once", async () => {
    const { along, file } = await machine("on");
    writeFileSync(file, "other weights");
    const reading = await along({});
    for (let count = 0; count < 3; count++)
      expect(await reading?.hear(DRAFT)).toEqual({ evidence: { text: DRAFT.text } });
    expect(said).toHaveLength(1);
    expect(said.join()).toMatch(/\(wrong-checksum\)$/);
    expect(opened).toEqual([]);
  });

  test("mistakes are said before anything is read", async () => {
    const { along } = await machine("off", "perhaps");
    const usage = expect.objectContaining({ exitCode: 64 });
    await expect(along({})).rejects.toEqual(usage);
    await expect(along({ model: true, unredacted: true })).rejects.toEqual(usage);
    await expect(along({ model: true, askLocal: "https://models.trust.example" })).rejects.toEqual(usage);
  });
});
