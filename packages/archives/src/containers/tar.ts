import { createTarDecoder, type ParsedTarEntry } from "modern-tar";
import type { ArchiveFile, ArchiveFiles } from "../archive-files.ts";
import { problem, problemOf, UnreadableFile } from "../problem.ts";
import { chunksOf } from "../text/decode.ts";
import { isSafeName, Refusals } from "./entry-name.ts";
import { boundedStream, failingStream, isTooLargeToRead, MOST_ENTRIES, mayHoldWords } from "./limits.ts";

/** Files up to this size are kept while the list is made, as long as all of them together stay within the budget. */
const LARGEST_KEPT = 8 * 1024 ** 2;
const BUDGET = 64 * 1024 ** 2;

/**
 * The files of a tar, whose bytes `open` gives from the start as often as asked. A tar has no list: it is gone through
 * once to make one, and again up to its place for each file too large to keep.
 */
export async function openTar(open: () => ReadableStream<Uint8Array>, name: string): Promise<ArchiveFiles> {
  const refusals = new Refusals();
  const files = new Map<string, ArchiveFile>();
  let room = BUDGET;
  let index = 0;
  try {
    for await (const entry of entriesOf(open())) {
      const { name: path, size, type = "file" } = entry.header;
      if (index === MOST_ENTRIES) {
        refusals.add(
          "too-large",
          name,
          `Only the first ${MOST_ENTRIES} files of this archive were looked at.`,
        );
        break;
      }
      const isKept =
        isAccepted(path, type, size, files, refusals) &&
        mayHoldWords(path) &&
        size <= Math.min(LARGEST_KEPT, room);
      if (isKept) {
        const bytes = await allOf(entry.body, size);
        room -= size;
        files.set(path, { path, size, stream: () => new Blob([bytes]).stream() });
      } else {
        await entry.body.cancel();
        if (isListed(path, type, files)) files.set(path, largeFile(open, path, size, index));
      }
      index++;
    }
  } catch (error) {
    return { name, files: [...files.values()], problems: [...refusals.all(name), problemOf(error, name)] };
  }
  if (index === 0) return { name, files: [], problems: [problem("damaged", name)] };
  return { name, files: [...files.values()], problems: refusals.all(name) };
}

async function* entriesOf(bytes: ReadableStream<Uint8Array>): AsyncGenerator<ParsedTarEntry, void, void> {
  yield* chunksOf(
    bytes.pipeThrough(createTarDecoder({ strict: true }) as ReadableWritablePair<ParsedTarEntry, Uint8Array>),
  );
}

function isAccepted(
  path: string,
  type: string,
  size: number,
  files: ReadonlyMap<string, ArchiveFile>,
  refusals: Refusals,
): boolean {
  if (type === "directory") return false;
  if (!isSafeName(path)) refusals.add("unsafe-name", path);
  else if (type !== "file")
    refusals.add("unsafe-name", path, "This is a link to somewhere else and was not followed.");
  else if (files.has(path))
    refusals.add("unsafe-name", path, "Two files have this name. The first was read.");
  else if (mayHoldWords(path) && isTooLargeToRead(size)) refusals.add("too-large", path);
  else return true;
  return false;
}

function isListed(path: string, type: string, files: ReadonlyMap<string, ArchiveFile>): boolean {
  return type === "file" && isSafeName(path) && !files.has(path);
}

async function allOf(body: ReadableStream<Uint8Array>, size: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(size);
  let length = 0;
  for await (const chunk of chunksOf(body)) {
    if (length + chunk.length > size) throw new UnreadableFile("damaged");
    bytes.set(chunk, length);
    length += chunk.length;
  }
  if (length < size) throw new UnreadableFile("damaged");
  return bytes;
}

function largeFile(
  open: () => ReadableStream<Uint8Array>,
  path: string,
  size: number,
  index: number,
): ArchiveFile {
  if (isTooLargeToRead(size))
    return { path, size, stream: () => failingStream(new UnreadableFile("too-large")) };
  return { path, size, stream: () => boundedStream(size, () => bodyAt(open, index)) };
}

/** The bytes of the entry at a place in the tar, after passing over those before it. */
function bodyAt(open: () => ReadableStream<Uint8Array>, index: number): ReadableStream<Uint8Array> {
  const chunks = bytesAt(open, index);
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = await chunks.next();
        if (next.done) controller.close();
        else controller.enqueue(next.value);
      },
      async cancel() {
        await chunks.return();
      },
    },
    { highWaterMark: 0 },
  );
}

async function* bytesAt(
  open: () => ReadableStream<Uint8Array>,
  index: number,
): AsyncGenerator<Uint8Array, void, void> {
  let at = 0;
  for await (const entry of entriesOf(open())) {
    if (at++ < index) {
      await entry.body.cancel();
      continue;
    }
    yield* chunksOf(entry.body);
    return;
  }
}
