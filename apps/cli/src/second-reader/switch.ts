import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { check, draftOf } from "@bedside/engine";
import { visible } from "../terminal-text.ts";
import type { LoadReader } from "./load-reader.ts";
import { noWeights } from "./read-along.ts";
import { writeSettings } from "./settings.ts";
import { cannotKeep, ReaderTrouble } from "./trouble.ts";
import { bytesOf, weightsWithBedside } from "./weights.ts";

/** Where what is decided is kept. */
export interface Places {
  readonly settings: string;
  /** Where weights lie that a person brought. */
  readonly brought: string;
}

/** Whoever is told how much has been read. */
type OnBytes = (count: number) => void;

/** The reader that came with Bedside: nothing is copied, so that the next version brings its own. */
export async function switchOn(places: Places, load: LoadReader, onBytes: OnBytes): Promise<void> {
  const weights = weightsWithBedside();
  if (weights === undefined) throw noWeights();
  const { bytes } = await bytesOf(weights, onBytes);
  await mustBeHeard(bytes, load);
  writeSettings(places.settings, { reader: "on" });
  remove(places.brought);
}

/** A reader from a file: copied, so that it works once the stick it came on is gone. */
export async function switchOnFrom(
  file: string,
  places: Places,
  load: LoadReader,
  onBytes: OnBytes,
): Promise<void> {
  const promised = sumBeside(file);
  const { bytes, sum } = await bytesOf({ file, ...(promised !== undefined && { sum: promised }) }, onBytes);
  await mustBeHeard(bytes, load);
  const draft = `${places.brought}.${process.pid}`;
  try {
    mkdirSync(path.dirname(draft), { recursive: true, mode: 0o700 });
    copyFileSync(file, draft);
    await bytesOf({ file: draft, sum });
    renameSync(draft, places.brought);
  } catch (error) {
    remove(draft);
    throw error instanceof ReaderTrouble ? error : cannotKeep(visible(path.dirname(draft)), error);
  }
  writeSettings(places.settings, { reader: "on", brought: sum });
}

export function switchOff(places: Places): void {
  writeSettings(places.settings, { reader: "off" });
  remove(places.brought);
}

/** As `sha256sum` writes it: the sum first on its line. */
function sumBeside(file: string): string | undefined {
  try {
    return /^[0-9a-f]{64}(?=\s|$)/.exec(readFileSync(`${file}.sha256`, "utf8"))?.[0];
  } catch {
    return undefined;
  }
}

/** Tried once: a file that cannot be read with, or that this version pays no heed to, should be known now. */
async function mustBeHeard(bytes: Uint8Array, load: LoadReader): Promise<void> {
  const model = await load(bytes);
  try {
    const draft = draftOf("Lovely walk by the sea today");
    const evidence = { text: draft.text, model: await model.read(draft.text, draft.context) };
    if (check(draft, evidence).readers?.includes("model")) return;
    throw new ReaderTrouble("unheard-model", "This version of Bedside does not know that model.");
  } finally {
    await model.close();
  }
}

/** What is left lying there is in nobody's way. */
function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {}
}
