import { AUDIENCES, PLATFORMS } from "@bedside/guidance";
import type { ArchiveFiles } from "../archive-files.ts";
import { EXPORT_SOURCES, ITEM_KINDS, type Item, PROBLEM_CODES, type WrittenItem } from "../item.ts";
import { chunksOf } from "../text/decode.ts";

const TIME = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z?)?$/;

/** What is wrong with an item, whatever export it comes from; empty when nothing is. */
export function faultsOf(item: Item, archive: ArchiveFiles): readonly string[] {
  const paths = [
    archive.name,
    ...archive.files.map(({ path }) => path),
    ...archive.problems.map(({ path }) => path),
  ];
  const path = item.type === "problem" ? item.path : item.at.path;
  const index = item.type === "problem" ? (item.index ?? 0) : item.at.index;
  const claims: readonly (readonly [boolean, string])[] = [
    [paths.some((each) => each === path || each.endsWith(`/${path}`)), `path ${path} is not in the export`],
    [Number.isSafeInteger(index) && index >= 0, `index ${index}`],
    ...(item.type === "problem"
      ? ([
          [PROBLEM_CODES.includes(item.code), `code ${item.code}`],
          [/^[A-Z].+\.$/s.test(item.reason), "the reason is not a sentence"],
        ] as const)
      : claimsOf(item)),
  ];
  return claims.flatMap(([holds, fault]) => (holds ? [] : [fault]));
}

function claimsOf(item: WrittenItem): readonly (readonly [boolean, string])[] {
  const { createdAt, replyTo, container, media = [] } = item;
  const strings = [item.author, item.url, replyTo?.id, replyTo?.author, replyTo?.text, container?.name];
  return [
    [EXPORT_SOURCES.includes(item.source), `source ${item.source}`],
    [ITEM_KINDS.includes(item.kind), `kind ${item.kind}`],
    [typeof item.id === "string" && item.id !== "", "it has no id"],
    [typeof item.text === "string", "its text is no text"],
    [item.own === true || item.own === false || item.own === "unknown", `own ${item.own}`],
    [createdAt === undefined || TIME.test(createdAt), `createdAt ${createdAt}`],
    [PLATFORMS.includes(item.platform), `platform ${item.platform}`],
    [AUDIENCES.includes(item.audience), `audience ${item.audience}`],
    [item.url === undefined || /^https?:\/\//.test(item.url), "its url is no address"],
    [strings.every((each) => each === undefined || typeof each === "string"), "a string is none"],
    [container === undefined || typeof container.id === "string", "its container has no id"],
    [media.every(({ name }) => typeof name === "string"), "a medium has no name"],
  ];
}

/** The same export, with its bytes coming in pieces of a given size. */
export function inPieces(archive: ArchiveFiles, size: number): ArchiveFiles {
  const files = archive.files.map((file) => ({
    path: file.path,
    size: file.size,
    stream: () => streamOf(cut(file.stream(), size)),
  }));
  return { ...archive, files };
}

/** The same export in a folder of its own. */
export function inAFolder(archive: ArchiveFiles, folder: string): ArchiveFiles {
  const files = archive.files.map((file) => ({
    path: `${folder}/${file.path}`,
    size: file.size,
    stream: () => file.stream(),
  }));
  return { ...archive, files };
}

async function* cut(bytes: ReadableStream<Uint8Array>, size: number): AsyncGenerator<Uint8Array, void, void> {
  for await (const chunk of chunksOf(bytes)) {
    for (let at = 0; at < chunk.length; at += size) yield chunk.slice(at, at + size);
  }
}

function streamOf(chunks: AsyncGenerator<Uint8Array, void, void>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const next = await chunks.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await chunks.return();
    },
  });
}
