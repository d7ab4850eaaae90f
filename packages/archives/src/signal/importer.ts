import type { ArchiveFile, ArchiveFiles } from "../archive-files.ts";
import type { Glance, Importer } from "../importer.ts";
import { untilUnreadable } from "../problem.ts";
import { authorsIn, ME, type TextChat, textChatItems } from "../text-chat.ts";
import { beginsWithMessage, messagesOf } from "./messages.ts";

/** TextSecure, as Signal was first called, opened in 2010. */
const CHAT: TextChat = { source: "signal", notBefore: "2010-05-01", messagesOf };

/** Signal has no export of its own. This is what copying a chat, or a program of somebody else's, gives. */
export const signal: Importer = {
  source: "signal",

  async recognise(glance) {
    for (const path of textPaths(glance)) {
      if (beginsWithMessage(await glance.head(path))) return "Signal chat (copied text)";
    }
    return undefined;
  },

  async *read(archive, options) {
    for (const file of textFiles(archive))
      yield* untilUnreadable(file.path, textChatItems(file, CHAT, options));
  },

  async owner(archive) {
    return (await authorsIn(textFiles(archive), CHAT)).has(ME) ? { name: ME } : {};
  },

  whose: (archive) => authorsIn(textFiles(archive), CHAT),
};

function textFiles(archive: ArchiveFiles): ArchiveFile[] {
  return archive.files.filter(({ path }) => isText(path));
}

function textPaths(glance: Glance): string[] {
  return glance.paths.filter(isText).slice(0, 10);
}

function isText(path: string): boolean {
  return /\.(?:txt|md|log)$/i.test(path) && !/whatsapp|_chat\.txt$/i.test(path);
}
