import type { ArchiveFile } from "../archive-files.ts";
import type { Media } from "../item.ts";
import { linesOf } from "../text/lines.ts";
import type { TextMessage } from "../text-chat.ts";
import { readTime } from "../time.ts";

/** `May 17, 2022  5:29:42 PM (Read by …)`, alone on its line: a message follows. With more behind it, an announcement. */
const HEADER =
  /^((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{1,2}, \d{4}\s{1,2}\d{1,2}:\d{2}:\d{2} [AP]M)(?: \((?:Read|Delivered) by [^()\n]{0,200}\))?( .*)?$/;
/** Answers stand below what they answer, set in, and a second time where they belong by time. */
const SET_IN = /^ {4,}/;
const EDITED = /^Edited [^:\n]{1,60} later: ?(.*)$/;
const NOT_WORDS =
  /^(?:This message responded to an earlier message\.|Sent with .{1,40}|.{1,120} unsent (?:this|a) message part .{1,60})$/;
const DELETED = /^This message was deleted from the conversation!$/;
const TAPBACKS = /^Tapbacks:$/;
const FILE = /^(?:~?\/|[A-Z]:\\|attachments\/).{1,400}\.[A-Za-z0-9]{2,5}$/;
/** In UTF-16 units. */
const LONGEST_MESSAGE = 16 * 1024 * 1024;

/** Whether the first line that is not empty begins a message or an announcement. */
export function beginsWithMessage(head: string): boolean {
  return HEADER.test(head.trimStart().split("\n", 1)[0]!.trimEnd());
}

export async function* messagesOf(file: ArchiveFile): AsyncGenerator<readonly TextMessage[], void, void> {
  let open: OpenMessage | undefined;
  for await (const { first, lines } of linesOf(file.stream())) {
    const messages: TextMessage[] = [];
    for (const [index, line] of lines.entries()) {
      const header = HEADER.exec(line);
      if (header === null) {
        open?.add(line);
        continue;
      }
      if (open?.author !== undefined) messages.push(open.message());
      const isAnnouncement = header[2] !== undefined;
      open = isAnnouncement ? undefined : new OpenMessage(first + index, header[1]!);
    }
    if (messages.length > 0) yield messages;
  }
  if (open?.author !== undefined) yield [open.message()];
}

/** A message that goes on until the next header. */
class OpenMessage {
  author: string | undefined;
  private readonly line: number;
  private readonly time: string | undefined;
  private lines: string[] = [];
  private readonly media: Media[] = [];
  private length = 0;
  private isEdited = false;
  private isDeleted = false;
  private isOver = false;

  constructor(line: number, time: string) {
    this.line = line;
    this.time = readTime(time.replace(/\s+/g, " "));
  }

  add(line: string): void {
    if (this.author === undefined) {
      this.author = line.trim();
      return;
    }
    // Reactions come last, and so do answers; below them nothing is of this message.
    this.isOver ||= TAPBACKS.test(line) || (SET_IN.test(line) && HEADER.test(line.trimStart()));
    if (this.isOver || NOT_WORDS.test(line)) return;
    if (DELETED.test(line)) {
      this.isDeleted = true;
      return;
    }
    if (FILE.test(line)) {
      this.media.push({ name: line });
      return;
    }
    const edited = EDITED.exec(line);
    if (edited !== null) {
      // What it said before is gone, as it is for those who read it.
      this.lines = [];
      this.isEdited = true;
    }
    const text = edited === null ? line : edited[1]!;
    if (this.length <= LONGEST_MESSAGE) this.lines.push(text);
    this.length += text.length + 1;
  }

  message(): TextMessage {
    return {
      line: this.line,
      time: this.time,
      author: this.author!,
      text: this.lines.join("\n").trim(),
      media: this.media,
      isEdited: this.isEdited,
      isDeleted: this.isDeleted,
      isCut: this.length > LONGEST_MESSAGE,
    };
  }
}
