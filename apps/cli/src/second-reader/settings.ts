import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isRecord } from "../line-json.ts";
import { visible } from "../terminal-text.ts";
import { cannotKeep } from "./trouble.ts";
import { configFolder } from "./user-folders.ts";

/** What a person has decided for every run. */
export interface Settings {
  readonly reader: "on" | "off";
  /** The checksum of weights that the person brought, which lie in the data folder; left out where Bedside's own are used. */
  readonly brought?: string;
}

const UNTOLD: Settings = { reader: "off" };

export function settingsFile(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  return path.join(configFolder(env, platform), "settings.json");
}

/** Off where nobody said otherwise, and where the file cannot be read. */
export function readSettings(file: string): Settings {
  const { reader, brought } = whatIsThere(file);
  if (reader !== "on") return UNTOLD;
  return typeof brought === "string" ? { reader, brought } : { reader };
}

/** Whole or not at all. What else the file holds stays. */
export function writeSettings(file: string, settings: Settings): void {
  const { brought: _before, ...others } = whatIsThere(file);
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(draft, `${JSON.stringify({ ...others, ...settings }, null, 2)}\n`, { mode: 0o600 });
    renameSync(draft, file);
  } catch (error) {
    remove(draft);
    throw cannotKeep(visible(path.dirname(file)), error);
  }
}

/** What is left half-done; where even that cannot be removed, the first reason is the one to tell. */
function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {}
}

function whatIsThere(file: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(readFileSync(file, "utf8"));
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}
