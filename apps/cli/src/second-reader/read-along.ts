import type { Draft, Evidence } from "@bedside/engine";
import type { Hear, Heard } from "./heard.ts";
import { type Asked, type AskLocal, languageModel } from "./language-model.ts";
import { type LoadReader, loadReader } from "./load-reader.ts";
import { type ModelRead, modelReader } from "./model-reader.ts";
import { languageModelIn, type ReadAlongOptions, readerIn } from "./reader-options.ts";
import { readSettings, settingsFile } from "./settings.ts";
import { ReaderTrouble } from "./trouble.ts";
import { bytesOf, weightsFor } from "./weights.ts";

/** How those who read along are reached. */
export interface Doors {
  readonly loadReader: LoadReader;
  readonly loadAskLocal: () => Promise<AskLocal>;
}

const DOORS: Doors = {
  loadReader,
  loadAskLocal: async () => (await import("@bedside/model/local")).askLocal,
};

/** Who reads along in this run. Undefined where nobody does: then nothing of theirs is loaded. */
export function readAlong(
  options: ReadAlongOptions,
  say: (line: string) => void,
  { env, platform }: Pick<NodeJS.Process, "env" | "platform"> = process,
  doors: Doors = DOORS,
): Hear | undefined {
  const asked = languageModelIn(options);
  const settings = readSettings(settingsFile(env, platform));
  const isOn = options.model ?? readerIn(env) ?? settings.reader === "on";
  if (!isOn && asked === undefined) return undefined;
  const open = async () => {
    const weights = weightsFor(settings, env, platform);
    if (weights === undefined) throw noWeights();
    const { bytes } = await bytesOf(weights);
    return doors.loadReader(bytes);
  };
  const read = isOn ? modelReader(open, say) : undefined;
  const ask = asked && languageModel(asked, doors.loadAskLocal, say);
  return (draft) => heardOf(draft, read, ask);
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
  const evidence: Evidence = {
    text: draft.text,
    ...(model && { model }),
    ...(opinion && { opinions: [opinion] }),
  };
  return { evidence, ...(sentTo && { sentTo }) };
}
