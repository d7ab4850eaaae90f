import type { HeaderStyle } from "./header-style.ts";

/** A message as it stands in the file. */
export interface RawMessage {
  /** Number of its first line, from 0. */
  readonly line: number;
  /** Its date and time, as they stand there. */
  readonly header: string;
  /** Missing on Android's system lines, which have no `name: `. */
  readonly sender: string | undefined;
  readonly body: string;
  /** The rest of it was longer than anything that can be held, and is left out. */
  readonly isCut: boolean;
}

/** In UTF-16 units. Far beyond what WhatsApp sends, and small enough to hold. */
export const LONGEST_MESSAGE = 16 * 1024 * 1024;
/** Names of contacts and groups are shorter; what is longer before a colon is a sentence. */
const LONGEST_SENDER = 120;
const BRACKET = 0x5b;
const RETURN = 0x0d;

/** Cuts a chat into messages, a piece of text at a time. A line in the file's style begins one, any other continues it. */
export class MessageScanner {
  private readonly style: HeaderStyle;
  private readonly longest: number;
  private line = 0;
  private open: { -readonly [Key in keyof RawMessage]: RawMessage[Key] } | undefined;
  /** Whole lines of the open message. Joined once, at its end: to join at every piece would be quadratic. */
  private body: string[] = [];
  private bodyLength = 0;
  /** A line that is not all there yet, and may still become a header. */
  private tail: string[] = [];
  private tailLength = 0;
  private isSkippingLine = false;

  constructor(style: HeaderStyle, longest = LONGEST_MESSAGE) {
    this.style = style;
    this.longest = longest;
  }

  push(text: string): RawMessage[] {
    const piece = this.isSkippingLine ? this.afterSkippedLine(text) : text;
    const last = piece.lastIndexOf("\n");
    const messages = last === -1 ? [] : this.scan(this.takeTail(piece), this.tailLength + last + 1);
    const rest = last === -1 ? piece : piece.slice(last + 1);
    if (last !== -1) this.tailLength = 0;
    if (rest !== "") this.tail.push(rest);
    this.tailLength += rest.length;
    if (this.bodyLength + this.tailLength > this.longest) this.giveUp(messages);
    return messages;
  }

  end(): RawMessage[] {
    const text = this.takeTail("");
    const messages = this.scan(text, text.length);
    if (this.open !== undefined) messages.push(this.close("", false));
    return messages;
  }

  /** Looks at the whole lines before `limit`. */
  private scan(text: string, limit: number): RawMessage[] {
    const { pattern, isBracketed } = this.style;
    const messages: RawMessage[] = [];
    let body = 0;
    let start = 0;
    let colon = -1;
    while (start < limit) {
      let end = text.indexOf("\n", start);
      if (end === -1) end = limit;
      if (mayBegin(text.charCodeAt(start), isBracketed)) {
        pattern.lastIndex = start;
        // Half of all the work: a test leaves no list of groups behind, and most headers are read no further.
        if (pattern.test(text)) {
          if (this.open !== undefined) messages.push(this.close(text.slice(body, start), false));
          body = pattern.lastIndex;
          if (colon < body) colon = positionOf(text, body);
          const header = text.slice(start, body);
          const hasSender = colon < end && colon - body <= LONGEST_SENDER;
          const sender = hasSender ? text.slice(body, colon) : undefined;
          this.open = { line: this.line, header, sender, body: "", isCut: false };
          if (hasSender) body = colon + 2;
        }
      }
      this.line++;
      start = end + 1;
    }
    if (this.open !== undefined && body < limit) {
      this.body.push(text.slice(body, limit));
      this.bodyLength += limit - body;
    }
    return messages;
  }

  private takeTail(text: string): string {
    const whole = this.tail.length === 0 ? text : this.tail.join("") + text;
    this.tail = [];
    return whole;
  }

  /** Ends the open message with its last lines. */
  private close(lines: string, isCut: boolean): RawMessage {
    const message = this.open!;
    const body = this.body.length === 0 ? lines : this.body.join("") + lines;
    this.open = undefined;
    this.body = [];
    this.bodyLength = 0;
    message.body = isCut ? body : withoutLineEnd(body);
    message.isCut = isCut;
    return message;
  }

  /** Lets go of a message that never ends, or of a line that never does. */
  private giveUp(messages: RawMessage[]): void {
    this.isSkippingLine = this.tailLength > 0;
    const tail = this.takeTail("");
    this.tailLength = 0;
    messages.push(...this.scan(tail, tail.length));
    if (this.open !== undefined) messages.push(this.close("", true));
  }

  private afterSkippedLine(text: string): string {
    const end = text.indexOf("\n");
    if (end === -1) return "";
    this.isSkippingLine = false;
    return text.slice(end + 1);
  }
}

function withoutLineEnd(body: string): string {
  if (!body.endsWith("\n")) return body;
  return body.slice(0, body.charCodeAt(body.length - 2) === RETURN ? -2 : -1);
}

/** Whether a line that starts with this character can be a header: a digit, a bracket, or a mark before either. */
function mayBegin(code: number, isBracketed: boolean): boolean {
  if (code < 0x80) return isBracketed ? code === BRACKET : code >= 0x30 && code <= 0x39;
  return (
    code >= 0x660 &&
    (code <= 0x17e9 || (code >= 0x200b && code <= 0x2069) || code === 0xfeff || code === 0x61c)
  );
}

/** The end of a sender's name; the text's own end where no more names follow. */
function positionOf(text: string, from: number): number {
  const found = text.indexOf(": ", from);
  return found === -1 ? text.length : found;
}
