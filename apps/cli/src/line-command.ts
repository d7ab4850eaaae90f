import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Draft } from "@bedside/engine";
import type { ContextDefaults } from "./context-options.ts";
import { EXIT, type ExitCode, WorstExit } from "./exit-code.ts";
import { cannotOpen, Failure } from "./failure.ts";
import { DRAFTS, draftOfLine } from "./line-draft.ts";
import type { LineKind } from "./line-json.ts";
import { type LineCounts, type LineTask, streamLines } from "./line-stream.ts";
import type { Line } from "./lines.ts";
import { NO_PROGRESS, type Progress, progressOn } from "./progress.ts";
import type { Hear, Heard } from "./second-reader/heard.ts";
import type { Surroundings } from "./surroundings.ts";
import { targetsOf } from "./targets.ts";
import { visible } from "./terminal-text.ts";
import { counted, number } from "./wording.ts";

export interface LineCommand {
  /** Files of drafts, one a line; none means standard input. */
  readonly args: readonly string[];
  readonly defaults: ContextDefaults | undefined;
  readonly answer: (draft: Draft, heard?: Heard) => unknown;
  /** Those who read along, if any. */
  readonly hear?: Hear | undefined;
  readonly around: Surroundings;
}

interface Source {
  readonly name: string;
  /** Opened only when its turn comes. */
  readonly open: () => AsyncIterable<Buffer>;
  readonly bytes: number | undefined;
}

/** Runs a command of the line contract over drafts. */
export function answerLines({ args, defaults, answer, hear, around }: LineCommand): Promise<ExitCode> {
  const read = (line: Line) => {
    const found = draftOfLine(line, defaults);
    return found.ok ? ({ ok: true, value: found.draft } as const) : found;
  };
  return answerEachLine(args, { kind: DRAFTS, read, answer, ahead: hear }, around);
}

/** One line in, one line out. The exit code says whether every line could be used. */
export async function answerEachLine<T extends { readonly id?: string }, A = never>(
  args: readonly string[],
  task: LineTask<T, A>,
  around: Surroundings,
): Promise<ExitCode> {
  const sources = await sourcesOf(args, task.kind, around);
  const progress = progressFor(sources, around);
  const exit = new WorstExit();
  let before = { lines: 0, bytes: 0 };
  try {
    for (const source of sources) {
      const counts = await streamLines({
        ...task,
        chunks: readable(source),
        output: around.output,
        progress: (lines, bytes) => progress.update(before.lines + lines, before.bytes + bytes),
      });
      before = { lines: before.lines + counts.lines, bytes: before.bytes + (source.bytes ?? 0) };
      exit.add(tell(counts, source, task.kind, around));
    }
  } finally {
    progress.stop();
  }
  return exit.code;
}

async function sourcesOf(
  args: readonly string[],
  { noun }: LineKind,
  around: Surroundings,
): Promise<Source[]> {
  const standardInput = { name: "standard input", open: () => around.input, bytes: around.inputBytes };
  if (args.length === 0) return [standardInput];
  const targets = await targetsOf(args);
  return Promise.all(
    targets.map(async (target): Promise<Source> => {
      if (target.kind === "standard-input") return standardInput;
      if (target.kind === "closed") throw cannotOpen(visible(target.path), target.error);
      if (target.kind !== "file")
        throw new Failure(EXIT.usage, `--jsonl reads files or standard input, one ${noun} a line.`);
      const { size } = await stat(target.path);
      return { name: target.path, open: () => createReadStream(target.path), bytes: size };
    }),
  );
}

function progressFor(sources: readonly Source[], around: Surroundings): Progress {
  if (around.isOutputTerminal) return NO_PROGRESS;
  const isKnown = sources.every((source) => source.bytes !== undefined);
  const total = isKnown ? sources.reduce((sum, source) => sum + source.bytes!, 0) : undefined;
  return progressOn(around.errorStream, total);
}

/** Failures to read become one line about that source; failures to write are somebody else's. */
async function* readable({ name, open }: Source): AsyncGenerator<Buffer> {
  const iterator = open()[Symbol.asyncIterator]();
  try {
    while (true) {
      const next = await iterator.next().catch((error: unknown) => {
        throw cannotOpen(visible(name), error);
      });
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
}

function tell(counts: LineCounts, { name }: Source, { noun }: LineKind, { say }: Surroundings): ExitCode {
  const where = name === "standard input" ? "" : ` of ${visible(name)}`;
  if (counts.bad > 0) {
    const lines = counted(counts.lines, "line");
    say(
      `${number(counts.bad)} of ${lines}${where} held no ${noun}, the first of them line ${counts.firstBad}.`,
    );
  }
  if (counts.faults > 0) {
    say(`${counted(counts.faults, noun)}${where} could not be answered because of a fault in Bedside.`);
    return EXIT.fault;
  }
  return counts.bad > 0 ? EXIT.badData : EXIT.clear;
}
