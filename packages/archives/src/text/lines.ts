import { decodedText } from "./decode.ts";

/** In UTF-16 units. Far longer than the longest message any platform allows, and small enough to hold. */
export const LONGEST_LINE = 16 * 1024 * 1024;

/** Some lines of a file, without their line ends. */
export interface LineBatch {
  /** Number of the first of them in the file, from 0. */
  readonly first: number;
  readonly lines: readonly string[];
  /** Numbers of those that were longer than the bound, of which only the beginning is here. */
  readonly cut: readonly number[];
}

/** A file by lines, some at a time; no line is held beyond `longest`. */
export async function* linesOf(
  bytes: ReadableStream<Uint8Array>,
  longest = LONGEST_LINE,
): AsyncGenerator<LineBatch, void, void> {
  const splitter = new LineSplitter(longest);
  for await (const text of decodedText(bytes)) {
    const batch = splitter.push(text);
    if (batch.lines.length > 0) yield batch;
  }
  const last = splitter.end();
  if (last.lines.length > 0) yield last;
}

/** Splits at `\n` and `\r\n`, carrying on over the borders of pieces. */
export class LineSplitter {
  private next = 0;
  /** The pieces of the line that is not ended yet: joined once, since joining at every piece would be quadratic. */
  private open: string[] = [];
  private openLength = 0;
  private isCut = false;
  private readonly longest: number;

  constructor(longest = LONGEST_LINE) {
    this.longest = longest;
  }

  push(text: string): LineBatch {
    const parts = text.split("\n");
    const rest = parts.pop()!;
    if (parts.length === 0) {
      this.hold(rest);
      return { first: this.next, lines: [], cut: [] };
    }
    const cut: number[] = [];
    this.hold(parts[0]!);
    const lines = parts;
    if (this.isCut) cut.push(this.next);
    lines[0] = this.release();
    for (let index = 1; index < lines.length; index++) {
      const line = lines[index]!;
      if (line.length > this.longest) cut.push(this.next + index);
      lines[index] = withoutReturn(line.length > this.longest ? line.slice(0, this.longest) : line);
    }
    const first = this.next;
    this.next += lines.length;
    this.hold(rest);
    return { first, lines, cut };
  }

  end(): LineBatch {
    const first = this.next;
    if (this.openLength === 0) return { first, lines: [], cut: [] };
    const cut = this.isCut ? [first] : [];
    return { first, lines: [this.release()], cut };
  }

  private hold(text: string): void {
    const room = this.longest - this.openLength;
    if (text.length > room) this.isCut = true;
    const kept = text.length > room ? text.slice(0, room) : text;
    if (kept === "") return;
    this.open.push(kept);
    this.openLength += kept.length;
  }

  private release(): string {
    const line = withoutReturn(this.open.length === 1 ? this.open[0]! : this.open.join(""));
    this.open = [];
    this.openLength = 0;
    this.isCut = false;
    return line;
  }
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
