import type { ArchiveFile } from "../archive-files.ts";
import { linesOf } from "../text/lines.ts";
import type { TextMessage } from "../text-chat.ts";
import { readTime } from "../time.ts";

/** `[2024-01-03, 08:00] Me: text`. What does not begin so goes on with the message before. */
const HEADER = /^\[(\d{4}-\d{2}-\d{2}),? (\d{1,2}:\d{2}(?::\d{2})?)\] ([^:\n]{1,120}):(?: |$)/;
/** In UTF-16 units. */
const LONGEST_MESSAGE = 16 * 1024 * 1024;

/** Whether the first line that is not empty begins a message. */
export function beginsWithMessage(head: string): boolean {
  return HEADER.test(head.trimStart());
}

export async function* messagesOf(file: ArchiveFile): AsyncGenerator<readonly TextMessage[], void, void> {
  let open: OpenMessage | undefined;
  for await (const { first, lines } of linesOf(file.stream())) {
    const messages: TextMessage[] = [];
    for (const [index, line] of lines.entries()) {
      const header = line.startsWith("[") ? HEADER.exec(line) : null;
      if (header === null) {
        open?.add(line);
        continue;
      }
      if (open !== undefined) messages.push(open.message());
      open = new OpenMessage(first + index, header, line.slice(header[0].length));
    }
    if (messages.length > 0) yield messages;
  }
  if (open !== undefined) yield [open.message()];
}

/** A message that may go on with the next line. */
class OpenMessage {
  private readonly line: number;
  private readonly header: RegExpExecArray;
  private readonly lines: string[] = [];
  private length = 0;

  constructor(line: number, header: RegExpExecArray, text: string) {
    this.line = line;
    this.header = header;
    this.add(text);
  }

  add(line: string): void {
    if (this.length <= LONGEST_MESSAGE) this.lines.push(line);
    this.length += line.length + 1;
  }

  message(): TextMessage {
    const [, date, time, author] = this.header;
    return {
      line: this.line,
      time: readTime(`${date} ${time}`),
      author: author!.trim(),
      text: this.lines.join("\n").trim(),
      isCut: this.length > LONGEST_MESSAGE,
    };
  }
}
