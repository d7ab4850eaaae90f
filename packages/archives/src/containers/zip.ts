// The core alone: no worker and no WebAssembly is carried along or fetched, which a page without outside requests forbids.
import {
  BlobReader,
  ERR_ENCRYPTED,
  ERR_UNSUPPORTED_ENCRYPTION,
  type FileEntry,
  ZipReader,
} from "@zip.js/zip.js/lib/zip-core-external.js";
import type { ArchiveFile, ArchiveFiles } from "../archive-files.ts";
import { problem, UnreadableFile } from "../problem.ts";
import { isSafeName, Refusals, usesBackslashes } from "./entry-name.ts";
import {
  boundedStream,
  failingStream,
  isBomb,
  isTooLargeToRead,
  MOST_ENTRIES,
  mayHoldWords,
} from "./limits.ts";

/**
 * The files of a zip, of which only the list is read at first; the bytes of a file follow when somebody asks for them,
 * wherever they lie.
 */
export async function openZip(blob: Blob, name: string): Promise<ArchiveFiles> {
  const refusals = new Refusals();
  let entries: readonly FileEntry[];
  try {
    entries = await entriesOf(blob, name, refusals);
  } catch {
    const reason =
      "This zip is damaged or not all there, so its files cannot be listed. Download the export again and wait for it to finish.";
    return { name, files: [], problems: [problem("damaged", name, undefined, reason)] };
  }
  const files = new Map<string, ArchiveFile>();
  const turned = usesBackslashes(entries.map(({ filename }) => filename));
  for (const entry of entries) {
    const path = turned ? entry.filename.replaceAll("\\", "/") : entry.filename;
    if (isAccepted(entry, path, files, refusals)) files.set(path, fileOf(entry, path));
  }
  return { name, files: [...files.values()], problems: refusals.all(name) };
}

async function entriesOf(blob: Blob, name: string, refusals: Refusals): Promise<readonly FileEntry[]> {
  // Names are judged here, one by one: a single bad one must not hide the others.
  const reader = new ZipReader(new BlobReader(blob), {
    filenameValidation: "tolerant",
    useWebWorkers: false,
  });
  const entries: FileEntry[] = [];
  for await (const entry of reader.getEntriesGenerator()) {
    if (entry.directory) continue;
    if (entries.length === MOST_ENTRIES) {
      refusals.add("too-large", name, `Only the first ${MOST_ENTRIES} files of this archive were looked at.`);
      break;
    }
    entries.push(entry);
  }
  return entries;
}

function isAccepted(
  entry: FileEntry,
  path: string,
  files: ReadonlyMap<string, ArchiveFile>,
  refusals: Refusals,
): boolean {
  if (!isSafeName(path)) refusals.add("unsafe-name", path);
  else if (entry.symlink)
    refusals.add("unsafe-name", path, "This is a link to somewhere else and was not followed.");
  else if (files.has(path))
    refusals.add("unsafe-name", path, "Two files have this name. The first was read.");
  else if (entry.encrypted) refusals.add("encrypted", path);
  else if (!mayHoldWords(path)) return true;
  else if (isBomb(entry.uncompressedSize, entry.compressedSize)) refusals.add("bomb", path);
  else if (isTooLargeToRead(entry.uncompressedSize)) refusals.add("too-large", path);
  else return true;
  return false;
}

function fileOf(entry: FileEntry, path: string): ArchiveFile {
  const size = entry.uncompressedSize;
  if (isTooLargeToRead(size))
    return { path, size, stream: () => failingStream(new UnreadableFile("too-large")) };
  return { path, size, stream: () => boundedStream(size, () => unpacked(entry)) };
}

/** Unpacked by the platform's own inflate, in this thread: whoever wants workers puts the whole audit in one. */
function unpacked(entry: FileEntry): ReadableStream<Uint8Array> {
  const abort = new AbortController();
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const chunks = readable.getReader();
  let failure: unknown;
  const done = entry
    .getData(writable, { useWebWorkers: false, useCompressionStream: true, signal: abort.signal })
    .catch((error: unknown) => {
      failure = error;
      // An entry that fails before its first byte leaves whoever waits for that byte waiting.
      chunks.cancel().catch(() => {});
    });
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = await chunks.read().catch(async () => {
          await done;
          throw unreadable(failure);
        });
        if (!next.done) return controller.enqueue(next.value);
        await done;
        if (failure !== undefined) throw unreadable(failure);
        controller.close();
      },
      cancel() {
        abort.abort();
        chunks.cancel().catch(() => {});
      },
    },
    { highWaterMark: 0 },
  );
}

function unreadable(failure: unknown): UnreadableFile {
  const message = failure instanceof Error ? failure.message : "";
  const isLocked = message === ERR_ENCRYPTED || message === ERR_UNSUPPORTED_ENCRYPTION;
  return new UnreadableFile(isLocked ? "encrypted" : "damaged");
}
