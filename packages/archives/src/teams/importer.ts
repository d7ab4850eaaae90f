import type { ArchiveFile, ArchiveFiles } from "../archive-files.ts";
import type { Importer, ReadOptions } from "../importer.ts";
import type { Item } from "../item.ts";
import { recordOf } from "../json-value.ts";
import { OwnNames } from "../own-names.ts";
import { problemAt, untilUnreadable } from "../problem.ts";
import { decodedText } from "../text/decode.ts";
import { jsonElements } from "../text/json-elements.ts";
import type { JsonSelect } from "../text/json-scan.ts";
import { type Conversation, conversationOf, membersOf } from "./conversation.ts";
import { messageItems } from "./message-item.ts";

const OWNER = /"userId"\s*:\s*"([^"\\]{1,200})"/;
const EXPORT = /^\s*\{[\s\S]*"conversations"\s*:\s*\[/;
/** The owner stands at the beginning. */
const HEAD = 16 * 1024;

const MESSAGES: JsonSelect = (path) => {
  const [top, , member] = path;
  if (path.length === 1 && top !== "conversations") return "skip";
  if (path.length !== 3) return undefined;
  return member === "MessageList" ? "elements" : member === "threadProperties" ? "whole" : "skip";
};

/** The messages of a personal account of Teams or Skype. Accounts of an employer cannot be exported by their people. */
export const teams: Importer = {
  source: "teams",

  async recognise(glance) {
    for (const path of glance.paths.filter(
      (each) => /(?:^|\/)messages[^/]*\.json$/i.test(each) || isLoneJson(each, glance.paths),
    )) {
      const head = await glance.head(path);
      if (EXPORT.test(head) && OWNER.test(head)) return "Teams or Skype messages";
    }
    return undefined;
  },

  async *read(archive, options) {
    for (const file of messageFiles(archive)) yield* untilUnreadable(file.path, messagesOf(file, options));
  },

  async owner(archive) {
    for (const file of messageFiles(archive)) {
      const id = await ownerIn(file);
      if (id !== undefined) return { id };
    }
    return {};
  },
};

async function* messagesOf(
  file: ArchiveFile,
  { me, notAfter }: ReadOptions,
): AsyncGenerator<readonly Item[], void, void> {
  const self = (await ownerIn(file)) ?? me;
  const own = new OwnNames(self === undefined ? [] : [self]);
  let conversation: Conversation | undefined;
  let members: number | undefined;
  let count = 0;
  for await (const pieces of jsonElements(file.stream(), { select: MESSAGES })) {
    const items: Item[] = [];
    for (const piece of pieces) {
      if (piece.type === "element" && piece.path.at(-1) === "threadProperties") {
        members = membersOf(recordOf(piece.value));
        continue;
      }
      const at = { path: file.path, index: count++ };
      if (piece.type === "problem") {
        items.push(problemAt(piece.code, at));
        continue;
      }
      if (conversation?.within !== piece.within) {
        conversation = conversationOf(piece.within, members);
        members = undefined;
      }
      items.push(...messageItems(piece.value, at, { conversation, own, notAfter }));
    }
    if (items.length > 0) yield items;
  }
}

function messageFiles(archive: ArchiveFiles): ArchiveFile[] {
  const named = archive.files.filter(({ path }) => /(?:^|\/)messages[^/]*\.json$/i.test(path));
  return named.length > 0 ? named : archive.files.filter(({ path }) => /\.json$/i.test(path));
}

function isLoneJson(path: string, paths: readonly string[]): boolean {
  return paths.length === 1 && /\.json$/i.test(path);
}

async function ownerIn(file: ArchiveFile): Promise<string | undefined> {
  let head = "";
  try {
    for await (const text of decodedText(file.stream())) {
      head += text;
      const match = OWNER.exec(head);
      if (match !== null) return match[1];
      if (head.length > HEAD) break;
    }
  } catch {
    // Reading the messages will say what is wrong.
  }
  return undefined;
}
