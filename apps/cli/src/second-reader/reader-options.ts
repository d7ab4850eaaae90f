import { type Command, InvalidArgumentError } from "commander";
import { EXIT } from "../exit-code.ts";
import { Failure } from "../failure.ts";
import { isOnThisDevice, type LanguageModel } from "./language-model.ts";

/** Who reads along, as commander hands it over. */
export interface ReadAlongOptions {
  /** False with `--no-model`, undefined where nothing was said. */
  readonly model?: boolean;
  readonly askLocal?: URL;
  readonly askLocalModel?: string;
  readonly askOrganisation?: URL;
  readonly unredacted?: true;
}

export function addReadAlongOptions(command: Command): Command {
  return command
    .optionsGroup("Who reads along:")
    .option("--model", "the second reader on this device, whatever is set (see: bedside reader)")
    .option("--no-model", "without it, whatever is set")
    .option(
      "--ask-local <url>",
      "ask a language model on this machine too, without names and numbers",
      address,
    )
    .option("--ask-local-model <name>", "which of its models (default: the first)")
    .option("--ask-organisation <origin>", "the one other address that may be asked", address)
    .option("--unredacted", "give it the draft as it stands");
}

function address(given: string): URL {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "")
    throw new InvalidArgumentError("Use an address such as http://127.0.0.1:11434.");
  return url;
}

/** Which language model is to be asked. A mistake here is said before anything is read. */
export function languageModelIn(options: ReadAlongOptions): LanguageModel | undefined {
  const { askLocal, askLocalModel, askOrganisation, unredacted } = options;
  if (askLocal === undefined) {
    if (askLocalModel === undefined && askOrganisation === undefined && unredacted === undefined)
      return undefined;
    throw new Failure(EXIT.usage, "That says how to ask a language model; --ask-local says which.");
  }
  mustBeAllowed(askLocal, askOrganisation);
  return {
    endpoint: {
      url: askLocal.href,
      ...(askLocalModel !== undefined && { model: askLocalModel }),
      ...(askOrganisation !== undefined && { allowed: askOrganisation.origin }),
    },
    isUnredacted: unredacted === true,
  };
}

/** The organisation's address, where texts would be sent there. */
export function organisationIn({ askLocal }: ReadAlongOptions): string | undefined {
  return askLocal === undefined || isOnThisDevice(askLocal) ? undefined : askLocal.origin;
}

function mustBeAllowed(url: URL, organisation: URL | undefined): void {
  if (isOnThisDevice(url)) return;
  if (url.protocol === "https:" && url.origin === organisation?.origin) return;
  throw new Failure(
    EXIT.usage,
    "Nothing was sent: that address is not on this machine. If your organisation provides it, over https, name it with --ask-organisation too.",
  );
}

/** What `BEDSIDE_READER` says; undefined where it says nothing. */
export function readerIn({ BEDSIDE_READER: said }: NodeJS.ProcessEnv): boolean | undefined {
  if (said === undefined || said === "") return undefined;
  if (said === "on") return true;
  if (said === "off") return false;
  throw new Failure(EXIT.usage, "BEDSIDE_READER may be on or off.");
}
