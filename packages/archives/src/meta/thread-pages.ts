import type { ArchiveFile } from "../archive-files.ts";
import type { Container, Item } from "../item.ts";
import { type JsonRecord, listOf, recordOf } from "../json-value.ts";
import { problem } from "../problem.ts";
import { jsonElements } from "../text/json-elements.ts";
import { readJsonFile } from "../text/json-file.ts";
import type { JsonSelect } from "../text/json-scan.ts";
import { messageItem, senderOf, type ThreadContext, type ThreadHead, threadHead } from "./thread.ts";

/** Items at a time: a page of a thread has up to 10,000 messages. */
const BATCH = 1000;

/**
 * The messages of one page of a thread. At once where it is small, since the title stands behind the messages; a page
 * that is large or damaged a piece at a time, and named by its participants.
 */
export async function* threadPage(
  file: ArchiveFile,
  context: ThreadContext,
): AsyncGenerator<readonly Item[], void, void> {
  const page = await readJsonFile(file);
  if (!page.ok) {
    yield* streamedPage(file, context);
    return;
  }
  const members = recordOf(page.value);
  const container = containerOf(file.path, threadHead(members));
  const messages = listOf(members.messages);
  for (let start = 0; start < messages.length; start += BATCH) {
    yield messages
      .slice(start, start + BATCH)
      .map((each, index) => messageItem(each, container, { path: file.path, index: start + index }, context));
  }
}

const MESSAGES: JsonSelect = (path) => {
  if (path.length === 0) return undefined;
  if (path.length === 1 && path[0] === "messages") return "elements";
  return path.length === 1 && path[0] === "participants" ? "whole" : "skip";
};

async function* streamedPage(
  file: ArchiveFile,
  context: ThreadContext,
): AsyncGenerator<readonly Item[], void, void> {
  let container = containerOf(file.path, { participants: [], title: "" });
  for await (const pieces of jsonElements(file.stream(), { select: MESSAGES })) {
    const items: Item[] = [];
    for (const piece of pieces) {
      if (piece.type === "problem") items.push(problem(piece.code, file.path, piece.index));
      else if (piece.path[0] === "participants")
        container = containerOf(file.path, threadHead({ participants: piece.value }));
      else items.push(messageItem(piece.value, container, { path: file.path, index: piece.index }, context));
    }
    yield items;
  }
}

/** How many messages each person wrote, over all threads. */
export async function countSenders(files: readonly ArchiveFile[]): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const file of files) {
    for await (const pieces of jsonElements(file.stream(), { select: MESSAGES })) {
      for (const piece of pieces) {
        if (piece.type === "problem" || piece.path[0] !== "messages") continue;
        const sender = senderOf(recordOf(piece.value) as JsonRecord);
        if (sender !== "") counts.set(sender, (counts.get(sender) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** The folder of a thread is its lasting name: "inbox/northmoor_123"; the pages of it lie there together. */
function containerOf(path: string, { participants, title }: ThreadHead): Container {
  const folders = path.split("/");
  const file = folders.pop() ?? "";
  const id = folders.slice(-2).join("/") || file.replace(/\.json$/i, "");
  return {
    id,
    ...(title !== "" && { name: title }),
    ...(participants.length > 0 && { members: participants.length }),
  };
}
