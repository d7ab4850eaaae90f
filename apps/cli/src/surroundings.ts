import { fstatSync } from "node:fs";
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
    input: stdin,
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
  try {
    const stats = fstatSync(fd);
    return stats.isFile() ? stats.size : undefined;
  } catch {
    return undefined;
  }
}
