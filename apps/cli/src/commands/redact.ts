import { type Draft, type Redaction, type RedactionStyle, redact as redactDraft } from "@bedside/engine";
import { type ContextOptions, contextDefaults } from "../context-options.ts";
import { draftsOf, type Item } from "../drafts.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { Failure } from "../failure.ts";
import { isLineFile } from "../folder.ts";
import { answerLines } from "../line-command.ts";
import type { Surroundings } from "../surroundings.ts";
import { type Target, targetsOf } from "../targets.ts";
import { counted } from "../wording.ts";

export interface RedactCommandOptions extends ContextOptions {
  readonly json?: true;
  readonly jsonl?: true;
  readonly style?: RedactionStyle;
  readonly keepOwn?: true;
}

export async function redact(
  args: readonly string[],
  options: RedactCommandOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const { style = "generalise", keepOwn = false } = options;
  const answer = (draft: Draft) => redactDraft(draft, { style, keepOwn });
  const defaults = contextDefaults(options);
  if (options.jsonl) return answerLines({ args, defaults, answer, around });

  const item = await onlyItem(args, options, around);
  const redaction = answer(item.draft);
  if (options.json) await around.output.write(`${JSON.stringify(redaction, null, 2)}\n`);
  else await writeText(redaction, around);
  return EXIT.clear;
}

type DraftItem = Extract<Item, { kind: "draft" }>;

async function onlyItem(
  args: readonly string[],
  options: RedactCommandOptions,
  around: Surroundings,
): Promise<DraftItem> {
  const targets = await onlyTarget(args);
  if (args.length === 0 && around.isInputTerminal)
    around.say("Type or paste the text, then press Ctrl-D on a line of its own.");
  for await (const item of draftsOf(targets, around.input, contextDefaults(options))) {
    if (item.kind === "problem") throw item.failure;
    if (item.kind === "draft" && (item.isFile || item.draft.text.trim() !== "")) return item;
  }
  throw new Failure(EXIT.usage, "There was no text to redact. Try: bedside redact --help");
}

async function onlyTarget(args: readonly string[]): Promise<readonly Target[]> {
  if (args.length === 0) return [{ kind: "standard-input" }];
  const targets = await targetsOf(args);
  if (targets.length > 1) throw new Failure(EXIT.usage, "Redact takes one text or one file at a time.");
  const [target] = targets;
  if (target?.kind === "folder") throw new Failure(EXIT.usage, "Redact takes a file, not a folder.");
  if (target?.kind === "file" && isLineFile(target.path))
    throw new Failure(EXIT.usage, "To redact a file of drafts, one a line, add --jsonl.");
  return targets;
}

/** The text alone goes out, so that it can be piped on; what was done is said beside it, to a person only. */
async function writeText(
  { text, entities }: Redaction,
  { output, say, isOutputTerminal }: Surroundings,
): Promise<void> {
  await output.write(text.endsWith("\n") ? text : `${text}\n`);
  if (!isOutputTerminal) return;
  const took =
    entities.length === 0
      ? "Found no personal details"
      : `Took out ${counted(entities.length, "personal detail")}`;
  say(`${took}. Read it through before you share it: what is left may still point to somebody.`);
}
