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

/** Cuts a chat into messages, a piece of text at a time. A line in the file's style begins one, any other continues it. */
export class MessageScanner {
  /** What is not handed out yet: the body of the open message, then whatever follows. */
  private held = "";
  /** Where in `held` the first line begins that has not been looked at. */
  private next = 0;
  private line = 0;
  private open: { -readonly [Key in keyof RawMessage]: RawMessage[Key] } | undefined;
  private isSkippingLine = false;

  private readonly style: HeaderStyle;
  private readonly longest: number;

  constructor(style: HeaderStyle, longest = LONGEST_MESSAGE) {
    this.style = style;
    this.longest = longest;
  }

  push(text: string): RawMessage[] {
    let piece = text;
    if (this.isSkippingLine) {
      const end = piece.indexOf("\n");
      if (end === -1) return [];
      this.isSkippingLine = false;
      this.line++;
      piece = piece.slice(end + 1);
    }
    this.held = this.held === "" ? piece : this.held + piece;
    const messages = this.scan(this.held.lastIndexOf("\n"));
    if (this.held.length > this.longest) this.giveUp(messages);
    return messages;
  }

  end(): RawMessage[] {
    const messages = this.scan(this.held.length);
    if (this.open !== undefined) messages.push(this.message(this.held, false));
    this.open = undefined;
    this.held = "";
    return messages;
  }

  /** Looks at the lines that end at `last` or before; a line that is not all there yet may still become a header. */
  private scan(last: number): RawMessage[] {
    const { pattern, isBracketed } = this.style;
    const text = this.held;
    const messages: RawMessage[] = [];
    let body = 0;
    let start = this.next;
    let colon = -1;
    while (start <= last && start < text.length) {
      let end = text.indexOf("\n", start);
      if (end === -1) end = text.length;
      if (mayBegin(text.charCodeAt(start), isBracketed)) {
        pattern.lastIndex = start;
        // Half of all the work: a test leaves no list of groups behind, and most headers are read no further.
        if (pattern.test(text)) {
          if (this.open !== undefined)
            messages.push(this.message(text.slice(body, Math.max(body, start - 1)), false));
          body = pattern.lastIndex;
          if (colon < body && colon !== text.length) colon = positionOf(text, body);
          const hasSender = colon < end && colon - body <= LONGEST_SENDER;
          const header = text.slice(start, body);
          this.open = {
            line: this.line,
            header,
            sender: hasSender ? text.slice(body, colon) : undefined,
            body: "",
            isCut: false,
          };
          if (hasSender) body = colon + 2;
        }
      }
      if (end < text.length) this.line++;
      start = end + 1;
    }
    if (this.open === undefined) body = Math.min(start, text.length);
    this.held = body === 0 ? text : text.slice(body);
    this.next = Math.max(0, start - body);
    return messages;
  }

  /** Lets go of a message that never ends, or of a line that never does. */
  private giveUp(messages: RawMessage[]): void {
    if (this.open !== undefined) messages.push(this.message(this.held.slice(0, this.longest), true));
    this.open = undefined;
    this.isSkippingLine = this.next < this.held.length || !this.held.endsWith("\n");
    this.held = "";
    this.next = 0;
  }

  private message(body: string, isCut: boolean): RawMessage {
    const message = this.open!;
    message.body = body;
    message.isCut = isCut;
    return message;
  }
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
