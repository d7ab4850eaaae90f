import type { Draft } from "@bedside/engine";
import type { Hear, Heard, SentTo } from "./heard.ts";
import { type Asked, type LocalDoor, languageModel } from "./language-model.ts";
import { type LoadReader, loadReader } from "./load-reader.ts";
import { type ModelRead, modelReader } from "./model-reader.ts";
import { languageModelIn, type ReadAlongOptions, readerIn } from "./reader-options.ts";
import { readSettings, settingsFile } from "./settings.ts";
import { ReaderTrouble } from "./trouble.ts";
import { bytesOf, weightsFor } from "./weights.ts";

/** Those who read along in this run. */
export interface ReadAlong {
  readonly hear: Hear;
  /** Where every draft goes, if one is asked who is reached by an address. */
  readonly sendsTo?: SentTo;
}

/** How those who read along are reached. What stands behind is loaded when somebody is asked, and not before. */
export interface Doors {
  readonly loadReader: LoadReader;
  readonly openLocal: () => Promise<LocalDoor>;
}

const DOORS: Doors = { loadReader, openLocal: () => import("@bedside/model/local") };

/** Who reads along in this run. Undefined where nobody does: then nothing of theirs is loaded. */
export async function readAlong(
  options: ReadAlongOptions,
  say: (line: string) => void,
  { env, platform }: Pick<NodeJS.Process, "env" | "platform"> = process,
  doors: Doors = DOORS,
): Promise<ReadAlong | undefined> {
  const wanted = languageModelIn(options);
  const settings = readSettings(settingsFile(env, platform));
  const isOn = options.model ?? readerIn(env) ?? settings.reader === "on";
  if (!isOn && wanted === undefined) return undefined;
  const open = async () => {
    const weights = weightsFor(settings, env, platform);
    if (weights === undefined) throw noWeights();
    const { bytes } = await bytesOf(weights);
    return doors.loadReader(bytes);
  };
  const read = isOn ? modelReader(open, say) : undefined;
  const asked = wanted && languageModel(wanted, await doors.openLocal(), say);
  return {
    hear: (draft) => heardOf(draft, read, asked?.ask),
    ...(asked && { sendsTo: asked.sendsTo }),
  };
}

export function noWeights(): ReaderTrouble {
  return new ReaderTrouble(
    "no-weights",
    "The second reader is not here. Bring its file with: bedside reader on --from FILE.",
  );
}

async function heardOf(
  draft: Draft,
  read?: ModelRead,
  ask?: (draft: Draft) => Promise<Asked>,
): Promise<Heard> {
  const [model, asked] = await Promise.all([read?.(draft), ask?.(draft)]);
  const { opinion, sentTo } = asked ?? {};
  const opinions = opinion && [opinion];
  return {
    evidence: { text: draft.text, ...(model && { model }), ...(opinions && { opinions }) },
    ...(sentTo && { sentTo }),
  };
}
