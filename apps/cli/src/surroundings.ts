import { fstatSync, type Stats } from "node:fs";
import { type Output, outputTo } from "./output.ts";
import { type Paint, paintFor } from "./paint.ts";

/** What a command sees of the machine it runs on, so that commands themselves touch nothing global. */
export interface Surroundings {
  readonly input: AsyncIterable<Buffer>;
  /** How much input there is, when it is a file. */
  readonly inputBytes: number | undefined;
  /** Nobody has piped anything in: a person would have to type. */
  readonly isInputTerminal: boolean;
  readonly isOutputTerminal: boolean;
  readonly output: Output;
  /** One line for the person, beside the results. */
  readonly say: (line: string) => void;
  /** Where a progress bar may be drawn. */
  readonly errorStream: NodeJS.WriteStream;
  readonly paint: Paint;
  readonly columns: number;
}

const WIDEST = 92;
const NARROWEST = 40;

export function surroundings(): Surroundings {
  const { stdin, stdout, stderr, env } = process;
  // A terminal that has gone must not turn the last message into a crash.
  stderr.on("error", () => {});
  const columns = stdout.isTTY ? stdout.columns : 80;
  return {
    input: isFolder(0) ? folderAsInput() : stdin,
    inputBytes: fileSize(0),
    isInputTerminal: stdin.isTTY === true,
    isOutputTerminal: stdout.isTTY === true,
    output: outputTo(stdout, 1),
    say: (line) => void stderr.write(`bedside: ${line}\n`),
    errorStream: stderr,
    paint: paintFor(stdout, env),
    columns: Math.min(WIDEST, Math.max(NARROWEST, columns || 80)),
  };
}

function fileSize(fd: number): number | undefined {
  const stats = statsOf(fd);
  return stats?.isFile() ? stats.size : undefined;
}

function isFolder(fd: number): boolean {
  return statsOf(fd)?.isDirectory() ?? false;
}

function statsOf(fd: number): Stats | undefined {
  try {
    return fstatSync(fd);
  } catch {
    return undefined;
  }
}

/** Node takes a folder on standard input for one that is empty; the system would call it a mistake, and it is. */
// biome-ignore lint/correctness/useYield: it ends before there is anything to give.
async function* folderAsInput(): AsyncGenerator<Buffer> {
  throw Object.assign(new Error("standard input is a folder"), { code: "EISDIR" });
}
