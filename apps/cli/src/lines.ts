import { isUtf8 } from "node:buffer";

/** The longest line that is read, in bytes: far longer than any post, short enough for a small machine. */
export const MAX_LINE_BYTES = 8 * 1024 * 1024;

/** How much of a line that cannot be used is kept, to find its id in. */
const HEAD_BYTES = 1024;

const NEWLINE = 0x0a;
const EMPTY = Buffer.alloc(0);

/** One line of input, counted from 1. A line that cannot be used has only its beginning, with damage marked U+FFFD. */
export type Line =
  | { readonly kind: "text"; readonly number: number; readonly text: string }
  | { readonly kind: "too-long" | "not-utf8"; readonly number: number; readonly head: string };

/**
 * Cuts bytes into lines, however they arrive. Holds at most one unfinished line of `limit` bytes, so a file that is one
 * endless line costs no more memory than any other. CRLF counts as LF; a byte-order mark is dropped; a newline at the
 * very end begins no further line.
 */
export class LineSplitter {
  readonly #limit: number;
  #number = 0;
  #held: Buffer[] = [];
  #heldBytes = 0;

  constructor(limit = MAX_LINE_BYTES) {
    this.#limit = limit;
  }

  push(chunk: Buffer): Line[] {
    const last = chunk.lastIndexOf(NEWLINE);
    if (last === -1) {
      this.#hold(chunk);
      return [];
    }
    const first = chunk.indexOf(NEWLINE);
    const lines = [this.#finishHeld(chunk.subarray(0, first))];
    if (first < last) this.#cut(chunk.subarray(first + 1, last), lines);
    this.#hold(chunk.subarray(last + 1));
    return lines;
  }

  end(): Line[] {
    return this.#heldBytes > 0 ? [this.#finishHeld(EMPTY)] : [];
  }

  #hold(part: Buffer): void {
    if (part.length === 0) return;
    // Past the limit only the count goes on: the beginning is already here.
    if (this.#heldBytes <= Math.max(this.#limit, HEAD_BYTES)) this.#held.push(part);
    this.#heldBytes += part.length;
  }

  #finishHeld(rest: Buffer): Line {
    const bytes = this.#heldBytes + rest.length;
    const line = this.#held.length === 0 ? rest : Buffer.concat([...this.#held, rest]);
    this.#held = [];
    this.#heldBytes = 0;
    return this.#lineOf(line, bytes);
  }

  /** Whole lines with newlines only between them. One decoding for all of them is several times faster than one each. */
  #cut(block: Buffer, into: Line[]): void {
    if (block.length <= this.#limit && isUtf8(block)) {
      for (const text of block.toString("utf8").split("\n")) into.push(this.#textLine(text));
      return;
    }
    for (let start = 0; start <= block.length; ) {
      const next = block.indexOf(NEWLINE, start);
      const end = next === -1 ? block.length : next;
      into.push(this.#lineOf(block.subarray(start, end), end - start));
      start = end + 1;
    }
  }

  #lineOf(line: Buffer, bytes: number): Line {
    if (bytes > this.#limit) return this.#unusable("too-long", line);
    return isUtf8(line) ? this.#textLine(line.toString("utf8")) : this.#unusable("not-utf8", line);
  }

  #textLine(raw: string): Line {
    this.#number += 1;
    const from = this.#number === 1 && raw.startsWith("\uFEFF") ? 1 : 0;
    const text = raw.slice(from, raw.endsWith("\r") ? -1 : undefined);
    return { kind: "text", number: this.#number, text };
  }

  #unusable(kind: "too-long" | "not-utf8", line: Buffer): Line {
    this.#number += 1;
    return { kind, number: this.#number, head: line.subarray(0, HEAD_BYTES).toString("utf8") };
  }
}

/** The lines of a stream, as many at a time as one chunk of it completes. */
export async function* readLines(
  chunks: AsyncIterable<Buffer>,
  limit = MAX_LINE_BYTES,
): AsyncGenerator<{ readonly lines: readonly Line[]; readonly bytes: number }> {
  const splitter = new LineSplitter(limit);
  for await (const chunk of chunks) yield { lines: splitter.push(chunk), bytes: chunk.length };
  const lines = splitter.end();
  if (lines.length > 0) yield { lines, bytes: 0 };
}
