import { chunksOf } from "../text/decode.ts";

/** A message larger than this has attachments; its words come first. */
const LARGEST = 48 * 1024 * 1024;
const LINE_FEED = 10;
/** A line this long without an end is passed on in pieces, so that it is not held. */
const LONGEST_HELD = 64 * 1024;

/**
 * The line before each message: `From`, a name, then the day of the week and the date of a clock that need not be right.
 * Such a line inside a message is written `>From`.
 */
const SEPARATOR = /^From (?:\S+ +)?-? ?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? +\S{1,4} +\S{1,4} +[\d:]{4,8}/;

/** The messages of an mbox as bytes, since each has an encoding of its own; only the beginning of very large ones. */
export async function* mboxMessages(
  bytes: ReadableStream<Uint8Array>,
): AsyncGenerator<readonly Uint8Array[], void, void> {
  const splitter = new MboxSplitter();
  for await (const chunk of chunksOf(bytes)) {
    const messages = splitter.push(chunk);
    if (messages.length > 0) yield messages;
  }
  const last = splitter.end();
  if (last.length > 0) yield last;
}

/** Whether some text begins as an mbox does: a separator and then a header. */
export function isMbox(head: string): boolean {
  const [first = "", second = ""] = head.split(/\r?\n/, 2);
  return SEPARATOR.test(first) && /^[A-Za-z][\w-]*:|^>?From /.test(second);
}

class MboxSplitter {
  /** The beginning of a line that the next piece goes on with. */
  private carry: Uint8Array = new Uint8Array(0);
  private readonly parts: Uint8Array[] = [];
  private length = 0;
  private isAfterBlank = true;
  private isInLongLine = false;
  private hasBegun = false;
  private messages: Uint8Array[] = [];

  push(chunk: Uint8Array): readonly Uint8Array[] {
    this.messages = [];
    const bytes = this.carry.length === 0 ? chunk : joined([this.carry, chunk]);
    let kept = 0;
    let start = 0;
    for (;;) {
      const end = bytes.indexOf(LINE_FEED, start);
      if (end < 0) break;
      if (!this.isInLongLine && this.isAfterBlank && isSeparator(bytes, start, end)) {
        this.keep(bytes, kept, start);
        this.finish();
        this.hasBegun = true;
        kept = end + 1;
      }
      this.isAfterBlank = !this.isInLongLine && isBlank(bytes, start, end);
      this.isInLongLine = false;
      start = end + 1;
    }
    const isLong = bytes.length - start > LONGEST_HELD;
    if (isLong) {
      this.isInLongLine = true;
      start = bytes.length;
    }
    this.keep(bytes, kept, start);
    this.carry = bytes.slice(start);
    return this.messages;
  }

  end(): readonly Uint8Array[] {
    this.messages = [];
    this.keep(this.carry, 0, this.carry.length);
    this.finish();
    return this.messages;
  }

  private keep(bytes: Uint8Array, from: number, to: number): void {
    if (!this.hasBegun || to <= from) return;
    const most = Math.min(to, from + LARGEST - this.length);
    if (most <= from) return;
    this.parts.push(bytes.slice(from, most));
    this.length += most - from;
  }

  private finish(): void {
    if (this.length > 0) this.messages.push(joined(this.parts));
    this.parts.length = 0;
    this.length = 0;
  }
}

function isSeparator(bytes: Uint8Array, start: number, end: number): boolean {
  // F, r, o: nearly every line is ruled out by its first letter.
  if (bytes[start] !== 0x46 || bytes[start + 1] !== 0x72 || bytes[start + 2] !== 0x6f) return false;
  return SEPARATOR.test(String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 300))));
}

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  return end === start || (end === start + 1 && bytes[start] === 13);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
