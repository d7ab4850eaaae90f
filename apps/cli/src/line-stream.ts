import { faultAt, type LineKind, type LineRead } from "./line-json.ts";
import { type Line, readLines } from "./lines.ts";
import type { Output } from "./output.ts";

export interface LineCounts {
  lines: number;
  /** Lines that could not be used. */
  bad: number;
  /** The number of the first of them. */
  firstBad?: number;
  /** Lines that a fault of ours kept from being answered. */
  faults: number;
}

/** What is done with each line. */
export interface LineTask<T extends { readonly id?: string }> {
  readonly kind: LineKind;
  readonly read: (line: Line) => LineRead<T>;
  /** What goes out for one line. */
  readonly answer: (value: T) => unknown;
}

export interface LineStream<T extends { readonly id?: string }> extends LineTask<T> {
  readonly chunks: AsyncIterable<Buffer>;
  readonly output: Output;
  /** Told after each batch how far it has come. */
  readonly progress?: (lines: number, bytes: number) => void;
}

/**
 * One line out for each line in, in the same order. The next chunk is read when the answers to the last one have been
 * taken, so a slow reader slows the writer and memory stays the same however long the stream is.
 */
export async function streamLines<T extends { readonly id?: string }>({
  chunks,
  output,
  progress,
  ...task
}: LineStream<T>): Promise<LineCounts> {
  const counts: LineCounts = { lines: 0, bad: 0, faults: 0 };
  let bytesRead = 0;
  for await (const { lines, bytes } of readLines(chunks)) {
    let answers = "";
    for (const line of lines) answers += `${JSON.stringify(answerLine(line, task, counts))}\n`;
    if (answers !== "") await output.write(answers);
    counts.lines += lines.length;
    bytesRead += bytes;
    progress?.(counts.lines, bytesRead);
  }
  return counts;
}

function answerLine<T extends { readonly id?: string }>(
  line: Line,
  { kind, read, answer }: LineTask<T>,
  counts: LineCounts,
): unknown {
  let id: string | undefined;
  try {
    const found = read(line);
    if (found.ok) {
      id = found.value.id;
      return answer(found.value);
    }
    counts.bad += 1;
    counts.firstBad ??= line.number;
    return { id: found.id, error: found.error };
  } catch {
    counts.faults += 1;
    return faultAt(line, id, kind);
  }
}
