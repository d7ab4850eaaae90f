import type { ArchiveFile, ArchiveFiles } from "../archive-files.ts";
import type { Importer } from "../importer.ts";
import { untilUnreadable } from "../problem.ts";
import { authorsIn, ME, type TextChat, textChatItems } from "../text-chat.ts";
import { beginsWithMessage, messagesOf } from "./messages.ts";

/** Messages of iPhones begin in 2007. */
const CHAT: TextChat = { source: "imessage", notBefore: "2007-06-01", messagesOf };
const TEXT = /\.txt$/i;

/** Apple has no readable export of messages. This is what the usual program for it writes, one text a chat. */
export const imessage: Importer = {
  source: "imessage",

  async recognise(glance) {
    for (const path of glance.paths.filter((each) => TEXT.test(each)).slice(0, 10)) {
      if (beginsWithMessage(await glance.head(path))) return "iMessage chats (text)";
    }
    return undefined;
  },

  async *read(archive, options) {
    for (const file of chatFiles(archive))
      yield* untilUnreadable(file.path, textChatItems(file, CHAT, options));
  },

  async owner(archive) {
    return (await authorsIn(chatFiles(archive), CHAT)).has(ME) ? { name: ME } : {};
  },

  whose: (archive) => authorsIn(chatFiles(archive), CHAT),
};

function chatFiles(archive: ArchiveFiles): ArchiveFile[] {
  return archive.files.filter(({ path }) => TEXT.test(path));
}
