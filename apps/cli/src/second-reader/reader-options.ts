import type { Command } from "commander";
import { EXIT } from "../exit-code.ts";
import { Failure } from "../failure.ts";
import type { LanguageModel } from "./language-model.ts";

/** Who reads along, as commander hands it over. */
export interface ReadAlongOptions {
  /** False with `--no-model`, undefined where nothing was said. */
  readonly model?: boolean;
  readonly askLocal?: string;
  readonly askLocalModel?: string;
  readonly askOrganisation?: string;
  readonly unredacted?: true;
}

export function addReadAlongOptions(command: Command): Command {
  return command
    .optionsGroup("Who reads along:")
    .option("--model", "the second reader on this device, whatever is set (see: bedside reader)")
    .option("--no-model", "without it, whatever is set")
    .option("--ask-local <url>", "ask a language model on this machine too, without names and numbers")
    .option("--ask-local-model <name>", "which of its models (default: the first)")
    .option("--ask-organisation <origin>", "the one other address that may be asked")
    .option("--unredacted", "give it the draft as it stands");
}

/** Which language model is to be asked. Undefined where none is. */
export function languageModelIn(options: ReadAlongOptions): LanguageModel | undefined {
  const { askLocal, askLocalModel, askOrganisation, unredacted } = options;
  if (askLocal === undefined) {
    if (askLocalModel === undefined && askOrganisation === undefined && unredacted === undefined)
      return undefined;
    throw new Failure(EXIT.usage, "That says how to ask a language model; --ask-local says which.");
  }
  return {
    endpoint: {
      url: askLocal,
      ...(askLocalModel !== undefined && { model: askLocalModel }),
      ...(askOrganisation !== undefined && { allowed: askOrganisation }),
    },
    isUnredacted: unredacted === true,
  };
}

/** What `BEDSIDE_READER` says; undefined where it says nothing. */
export function readerIn({ BEDSIDE_READER: said }: NodeJS.ProcessEnv): boolean | undefined {
  if (said === undefined || said === "") return undefined;
  if (said === "on") return true;
  if (said === "off") return false;
  throw new Failure(EXIT.usage, "BEDSIDE_READER may be on or off.");
}
