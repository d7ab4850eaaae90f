import process from "node:process";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { Failure } from "../failure.ts";
import { progressOn } from "../progress.ts";
import { loadReader } from "../second-reader/load-reader.ts";
import { settingsFile } from "../second-reader/settings.ts";
import { type ReaderState, readerState, stateText } from "../second-reader/state.ts";
import { type Places, switchOff, switchOn, switchOnFrom } from "../second-reader/switch.ts";
import { broughtFile, sizeOf } from "../second-reader/weights.ts";
import type { Surroundings } from "../surroundings.ts";

export interface ReaderOptions {
  readonly from?: string;
  readonly json?: true;
}

/** Who reads a draft here; with `on` or `off` the second reader is switched first. */
export async function reader(
  wanted: string | undefined,
  options: ReaderOptions,
  around: Surroundings,
): Promise<ExitCode> {
  if (wanted !== undefined && wanted !== "on" && wanted !== "off")
    throw new Failure(EXIT.usage, "A reader can be switched on or off: bedside reader on");
  if (options.from !== undefined && wanted !== "on")
    throw new Failure(EXIT.usage, "--from goes with on: bedside reader on --from FILE");
  const { env, platform } = process;
  const places = { settings: settingsFile(env, platform), brought: broughtFile(env, platform) };
  if (wanted === "on") await putInPlace(options.from, places, around);
  if (wanted === "off") switchOff(places);
  const state = readerState(env, platform);
  await around.output.write(options.json ? `${JSON.stringify(state, null, 2)}\n` : text(state, around));
  return EXIT.clear;
}

async function putInPlace(
  from: string | undefined,
  places: Places,
  { errorStream }: Surroundings,
): Promise<void> {
  const size = from === undefined ? readerState(process.env, process.platform).bytes : sizeOf(from);
  const progress = progressOn(errorStream, size, "kilobyte");
  const onBytes = (count: number) => progress.update(Math.round(count / 1000), count);
  try {
    if (from === undefined) await switchOn(places, loadReader, onBytes);
    else await switchOnFrom(from, places, loadReader, onBytes);
  } finally {
    progress.stop();
  }
}

function text(state: ReaderState, { columns, paint }: Surroundings): string {
  return stateText(state, { columns, paint });
}
