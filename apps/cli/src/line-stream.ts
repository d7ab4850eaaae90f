import type { Draft } from "@bedside/engine";
import type { ContextDefaults } from "./context-options.ts";
import { draftOfLine, faultAt } from "./line-draft.ts";
import { type Line, readLines } from "./lines.ts";
import type { Output } from "./output.ts";

export interface LineCounts {
  lines: number;
  /** Lines that held no draft. */
  bad: number;
  /** The number of the first of them. */
  firstBad?: number;
  /** Drafts that a fault of ours kept from being answered. */
  faults: number;
}

export interface LineStream {
  readonly chunks: AsyncIterable<Buffer>;
  readonly defaults: ContextDefaults | undefined;
  /** What goes out for one draft. */
  readonly answer: (draft: Draft) => unknown;
  readonly output: Output;
  /** Told after each batch how far it has come. */
  readonly progress?: (lines: number, bytes: number) => void;
}

/**
 * One line out for each line in, in the same order. The next chunk is read when the answers to the last one have been
 * taken, so a slow reader slows the writer and memory stays the same however long the stream is.
 */
export async function streamLines({
  chunks,
  defaults,
  answer,
  output,
  progress,
}: LineStream): Promise<LineCounts> {
  const counts: LineCounts = { lines: 0, bad: 0, faults: 0 };
  let bytesRead = 0;
  for await (const { lines, bytes } of readLines(chunks)) {
    let answers = "";
    for (const line of lines) answers += `${JSON.stringify(answerLine(line, defaults, answer, counts))}\n`;
    if (answers !== "") await output.write(answers);
    counts.lines += lines.length;
    bytesRead += bytes;
    progress?.(counts.lines, bytesRead);
  }
  return counts;
}

function answerLine(
  line: Line,
  defaults: ContextDefaults | undefined,
  answer: LineStream["answer"],
  counts: LineCounts,
): unknown {
  let id: string | undefined;
  try {
    const read = draftOfLine(line, defaults);
    if (read.ok) {
      id = read.draft.id;
      return answer(read.draft);
    }
    counts.bad += 1;
    counts.firstBad ??= line.number;
    return { id: read.id, error: read.error };
  } catch {
    counts.faults += 1;
    return faultAt(line, id);
  }
}
