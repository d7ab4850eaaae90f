import { inOrder } from "./in-order.ts";
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
export interface LineTask<T extends { readonly id?: string }, A = never> {
  readonly kind: LineKind;
  readonly read: (line: Line) => LineRead<T>;
  /** What takes time is done ahead, for a few lines at once. Must not reject. */
  readonly ahead?: ((value: T) => Promise<A>) | undefined;
  /** What goes out for one line. */
  readonly answer: (value: T, ahead?: A) => unknown;
}

export interface LineStream<T extends { readonly id?: string }, A = never> extends LineTask<T, A> {
  readonly chunks: AsyncIterable<Buffer>;
  readonly output: Output;
  /** Told after each batch how far it has come. */
  readonly progress?: (lines: number, bytes: number) => void;
}

/**
 * One line out for each line in, in the same order. The next chunk is read when the answers to the last one have been
 * taken, so a slow reader slows the writer and memory stays the same however long the stream is.
 */
export async function streamLines<T extends { readonly id?: string }, A = never>({
  chunks,
  output,
  progress,
  ...task
}: LineStream<T, A>): Promise<LineCounts> {
  const counts: LineCounts = { lines: 0, bad: 0, faults: 0 };
  let bytesRead = 0;
  for await (const { lines, bytes } of readLines(chunks)) {
    if (task.ahead) await answerAhead(lines, task, counts, output);
    else await answerAtOnce(lines, task, counts, output);
    counts.lines += lines.length;
    bytesRead += bytes;
    progress?.(counts.lines, bytesRead);
  }
  return counts;
}

async function answerAtOnce<T extends { readonly id?: string }, A>(
  lines: readonly Line[],
  task: LineTask<T, A>,
  counts: LineCounts,
  output: Output,
): Promise<void> {
  let answers = "";
  for (const line of lines) answers += answerText(line, readLine(line, task), task, counts);
  if (answers !== "") await output.write(answers);
}

/** So many lines are under way at once: enough that nobody waits, few enough that it is nothing to hold. */
const AT_ONCE = 4;

/** Each answer is written when it is there: what is done ahead takes longer than writing. */
async function answerAhead<T extends { readonly id?: string }, A>(
  lines: readonly Line[],
  task: LineTask<T, A>,
  counts: LineCounts,
  output: Output,
): Promise<void> {
  const work = async (line: Line) => {
    const found = readLine(line, task);
    return { found, ahead: found?.ok ? await task.ahead?.(found.value) : undefined };
  };
  for await (const [line, { found, ahead }] of inOrder(lines, work, AT_ONCE))
    await output.write(answerText(line, found, task, counts, ahead));
}

/** Undefined where a fault of ours kept the line from being read. */
function readLine<T extends { readonly id?: string }, A>(
  line: Line,
  { read }: LineTask<T, A>,
): LineRead<T> | undefined {
  try {
    return read(line);
  } catch {
    return undefined;
  }
}

function answerText<T extends { readonly id?: string }, A>(
  line: Line,
  found: LineRead<T> | undefined,
  task: LineTask<T, A>,
  counts: LineCounts,
  ahead?: A,
): string {
  return `${JSON.stringify(answerTo(line, found, task, counts, ahead))}\n`;
}

function answerTo<T extends { readonly id?: string }, A>(
  line: Line,
  found: LineRead<T> | undefined,
  { kind, answer }: LineTask<T, A>,
  counts: LineCounts,
  ahead?: A,
): unknown {
  if (found?.ok === false) {
    counts.bad += 1;
    counts.firstBad ??= line.number;
    return { id: found.id, error: found.error };
  }
  try {
    if (found) return answer(found.value, ahead);
  } catch {}
  counts.faults += 1;
  return faultAt(line, found?.value.id, kind);
}
