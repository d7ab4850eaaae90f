import { fstatSync, writeSync } from "node:fs";
import { EXIT } from "./exit-code.ts";
import { codeOf, Failure } from "./failure.ts";

/** Where results go. A write is done when the text has been handed on, so awaiting it is the back-pressure. */
export interface Output {
  write(text: string): Promise<void>;
}

/** The reader has gone, as `head` does when it has seen enough. Not a mistake: the command ends quietly. */
export class OutputClosed extends Error {
  override readonly name = "OutputClosed";
}

/** `stream` is standard output; `fd` is the file behind it. */
export function outputTo(stream: NodeJS.WritableStream, fd: number): Output {
  return isFile(fd) ? new FileOutput(fd) : new StreamOutput(stream);
}

/** Regular files, and devices such as /dev/full that behave like one. Terminals and pipes are streams. */
function isFile(fd: number): boolean {
  try {
    const stat = fstatSync(fd);
    return stat.isFile() || (stat.isCharacterDevice() && !isTerminal(fd));
  } catch {
    return false;
  }
}

function isTerminal(fd: number): boolean {
  return fd === 1 && process.stdout.isTTY === true;
}

/** Node's own stream for files takes a short write for a whole one; on a disk that is filling up, that loses text. */
class FileOutput implements Output {
  readonly #fd: number;

  constructor(fd: number) {
    this.#fd = fd;
  }

  async write(text: string): Promise<void> {
    const bytes = Buffer.from(text, "utf8");
    try {
      for (let done = 0; done < bytes.length; ) done += writeSync(this.#fd, bytes, done);
    } catch (error) {
      throw writeFailure(error);
    }
  }
}

class StreamOutput implements Output {
  readonly #stream: NodeJS.WritableStream;

  constructor(stream: NodeJS.WritableStream) {
    this.#stream = stream;
    // Every failure reaches the caller of `write`; without a listener it would end the process as well.
    stream.on("error", () => {});
  }

  write(text: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#stream.write(text, (error) => (error ? reject(writeFailure(error)) : resolve()));
    });
  }
}

const CLOSED = new Set(["EPIPE", "ECONNRESET", "EOF", "ERR_STREAM_DESTROYED", "ERR_STREAM_WRITE_AFTER_END"]);

function writeFailure(error: unknown): Error {
  const code = codeOf(error);
  if (code && CLOSED.has(code)) return new OutputClosed();
  if (code === "ENOSPC" || code === "EDQUOT")
    return new Failure(EXIT.cannotWrite, "Cannot write the results: the disk is full.");
  return new Failure(EXIT.cannotWrite, `Cannot write the results${code ? ` (${code})` : ""}.`);
}
