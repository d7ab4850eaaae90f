import type { Page } from "../page.ts";
import { hanging, visible, wrap } from "../terminal-text.ts";
import { readerIn } from "./reader-options.ts";
import { readSettings, settingsFile } from "./settings.ts";
import { type Weights, weightsFor } from "./weights.ts";

/** How things are with the second reader. */
export interface ReaderState {
  /** Whether it reads a draft here, if the command line says nothing else. */
  readonly isOn: boolean;
  readonly decidedBy: "nobody" | "setting" | "BEDSIDE_READER";
  /** Whether its file is there. */
  readonly isThere: boolean;
  readonly bytes?: number;
  readonly file?: string;
  readonly came?: Weights["came"];
  /** Where the setting is kept. */
  readonly settings: string;
}

export function readerState(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): ReaderState {
  const file = settingsFile(env, platform);
  const settings = readSettings(file);
  const weights = weightsFor(settings, env, platform);
  const forNow = readerIn(env);
  const isSet = settings.reader === "on";
  return {
    isOn: forNow ?? isSet,
    decidedBy: forNow !== undefined ? "BEDSIDE_READER" : isSet ? "setting" : "nobody",
    isThere: weights !== undefined,
    ...(weights && { bytes: weights.bytes, file: weights.file, came: weights.came }),
    settings: file,
  };
}

export function stateText(state: ReaderState, { columns, paint }: Page): string {
  const inner = columns - INDENT.length;
  const lines = [
    paint("bold", "Who reads a draft here"),
    "",
    ...hanging("✓ ", "The rules, and what was learned from many drafts. Always.", inner),
    ...hanging(state.isOn ? "✓ " : "○ ", secondLine(state), inner),
    ...(state.file === undefined ? [] : [paint("dim", `  ${visible(state.file)}`)]),
    "",
    ...wrap(nextStep(state), inner),
    ...wrap("Nothing is fetched, and nothing is sent.", inner),
  ];
  return `\n${lines.map((line) => (line === "" ? "" : INDENT + line)).join("\n")}\n\n`;
}

const INDENT = "  ";

const CAME: Readonly<Record<Weights["came"], string>> = {
  "with-bedside": "came with Bedside",
  brought: "from a file that you brought",
};

function secondLine({ isOn, bytes, came, decidedBy }: ReaderState): string {
  const by = decidedBy === "BEDSIDE_READER" ? ", as BEDSIDE_READER says" : "";
  const where = bytes === undefined || came === undefined ? "not here" : `${megabytes(bytes)}, ${CAME[came]}`;
  return `A second reader, a small model on this device (${where}). ${isOn ? "On" : "Off"}${by}.`;
}

function nextStep({ isOn, isThere }: ReaderState): string {
  if (!isThere) return "To bring its file: bedside reader on --from FILE";
  return isOn ? "To switch it off: bedside reader off" : "To switch it on: bedside reader on";
}

/** As people know sizes of files: `8.2 MB`. */
function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
