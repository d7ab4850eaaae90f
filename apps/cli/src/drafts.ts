import { createReadStream } from "node:fs";
import { type Draft, parseDraft } from "@bedside/engine";
import type { ContextDefaults } from "./context-options.ts";
import { EXIT } from "./exit-code.ts";
import { cannotOpen, Failure } from "./failure.ts";
import { isLineFile, walk } from "./folder.ts";
import { draftOfLine } from "./line-draft.ts";
import { readLines } from "./lines.ts";
import { notTextFailure, readText } from "./read-text.ts";
import type { Target } from "./targets.ts";
import { visible } from "./terminal-text.ts";

/** One thing that came of the targets: a draft, or the reason why there is none. */
export type Item =
  | (Place & { readonly kind: "draft"; readonly draft: Draft; readonly isFile: boolean })
  | (Place & {
      readonly kind: "problem";
      readonly code: string;
      readonly failure: Failure;
      readonly id?: string | null;
    })
  | { readonly kind: "skipped"; readonly name: string; readonly reason: string };

interface Place {
  /** The file, or what else the draft came from. */
  readonly name: string;
  /** The line that the draft has to itself in a file of many. */
  readonly line?: number;
}

/** Every draft of the targets in their order, one at a time. What cannot be read is an item too; the rest goes on. */
export async function* draftsOf(
  targets: readonly Target[],
  standardInput: AsyncIterable<Buffer>,
  defaults: ContextDefaults | undefined,
): AsyncGenerator<Item> {
  for (const target of targets) {
    if (target.kind === "text") yield draftItem("draft", target.text, false, defaults);
    else if (target.kind === "standard-input") yield await standardInputItem(standardInput, defaults);
    else if (target.kind === "file") yield* fileItems(target.path, defaults);
    else if (target.kind === "folder") yield* folderItems(target.path, defaults);
    else yield closed(target.path, target.error);
  }
}

async function standardInputItem(
  chunks: AsyncIterable<Buffer>,
  defaults: ContextDefaults | undefined,
): Promise<Item> {
  try {
    return await wholeStream("standard input", chunks, false, defaults);
  } catch (error) {
    return closed("standard input", error);
  }
}

async function* folderItems(folder: string, defaults: ContextDefaults | undefined): AsyncGenerator<Item> {
  for await (const found of walk(folder)) {
    if (found.kind === "skipped") yield { kind: "skipped", name: found.path, reason: found.reason };
    else if (found.kind === "closed") yield closed(found.path, found.error);
    else yield* fileItems(found.path, defaults, "skip");
  }
}

/** `onBinary`: in a folder a file that is not text after all is passed over; one that was named is a mistake. */
async function* fileItems(
  file: string,
  defaults: ContextDefaults | undefined,
  onBinary: "skip" | "refuse" = "refuse",
): AsyncGenerator<Item> {
  try {
    if (isLineFile(file)) yield* lineItems(file, defaults);
    else {
      const item = await wholeStream(file, createReadStream(file), true, defaults);
      const isBinary = item.kind === "problem" && item.code === "binary";
      yield isBinary && onBinary === "skip" ? { kind: "skipped", name: file, reason: "not text" } : item;
    }
  } catch (error) {
    yield closed(file, error);
  }
}

async function* lineItems(file: string, defaults: ContextDefaults | undefined): AsyncGenerator<Item> {
  for await (const { lines } of readLines(createReadStream(file))) {
    for (const line of lines) {
      const read = draftOfLine(line, defaults);
      const at = { name: file, line: line.number };
      if (read.ok) yield { kind: "draft", ...at, isFile: true, draft: read.draft };
      else {
        const failure = new Failure(
          EXIT.badData,
          `Cannot read a draft of ${visible(file)}: ${read.error.message}.`,
        );
        yield { kind: "problem", ...at, failure, code: read.error.code, id: read.id };
      }
    }
  }
}

async function wholeStream(
  name: string,
  chunks: AsyncIterable<Buffer>,
  isFile: boolean,
  defaults: ContextDefaults | undefined,
): Promise<Item> {
  const read = await readText(chunks);
  if (read.ok) return draftItem(name, read.text, isFile, defaults);
  return {
    kind: "problem",
    name,
    failure: notTextFailure(visible(name), read.why),
    code: read.why.replaceAll(" ", "-"),
  };
}

function draftItem(name: string, text: string, isFile: boolean, defaults: ContextDefaults | undefined): Item {
  const parsed = parseDraft({ text, context: defaults });
  if (parsed.ok) return { kind: "draft", name, isFile, draft: parsed.draft };
  const failure = new Failure(EXIT.badData, `Cannot read ${visible(name)}: ${parsed.error.message}.`);
  return { kind: "problem", name, failure, code: parsed.error.code };
}

function closed(name: string, error: unknown): Item {
  return { kind: "problem", name, failure: cannotOpen(visible(name), error), code: "cannot-open" };
}
