import type { ArchiveFiles } from "../archive-files.ts";
import type { ProblemCode } from "../item.ts";
import { problem, UnreadableFile } from "../problem.ts";
import { chunksOf } from "../text/decode.ts";
import { boundedStream, isBomb } from "./limits.ts";
import { openSingle } from "./single.ts";
import { openTar } from "./tar.ts";
import { openZip } from "./zip.ts";

type Kind = "zip" | "gzip" | "tar" | "packed otherwise" | "single";

const MAGIC: readonly (readonly [Kind, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["gzip", [0x1f, 0x8b]],
  ["packed otherwise", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ["packed otherwise", [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ["packed otherwise", [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ["packed otherwise", [0x42, 0x5a, 0x68]],
];

/** Where a tar says that it is one. */
const USTAR_AT = 257;
const USTAR = [0x75, 0x73, 0x74, 0x61, 0x72];

/**
 * The files of a zip, a tar, a tar.gz or a single file, told apart by their first bytes and not by their name. In Node
 * give it `await fs.openAsBlob(path)`, in a browser the file that was chosen: neither is read as a whole.
 */
export async function openContainer(blob: Blob, name: string): Promise<ArchiveFiles> {
  const start = new Uint8Array(await blob.slice(0, 512).arrayBuffer());
  switch (kindOf(start)) {
    case "zip":
      return openZip(blob, name);
    case "tar":
      return openTar(() => blob.stream(), name);
    case "gzip":
      return openGzip(blob, name);
    case "packed otherwise":
      return refused(
        name,
        "unknown-shape",
        "This is packed in a way that is not read here. Unpack it and open the folder.",
      );
    default:
      return /\.zip$/i.test(name) && blob.size > 0
        ? refused(
            name,
            "damaged",
            "This is called a zip but is none. Download the export again and wait for it to finish.",
          )
        : openSingle(blob, name);
  }
}

function kindOf(start: Uint8Array): Kind {
  const found = MAGIC.find(([, bytes]) => bytes.every((byte, index) => start[index] === byte));
  return found?.[0] ?? (isTar(start) ? "tar" : "single");
}

function isTar(start: Uint8Array): boolean {
  return USTAR.every((byte, index) => start[USTAR_AT + index] === byte);
}

async function openGzip(blob: Blob, name: string): Promise<ArchiveFiles> {
  const open = () =>
    blob
      .stream()
      .pipeThrough(new DecompressionStream("gzip") as ReadableWritablePair<Uint8Array, Uint8Array>);
  let start: Uint8Array;
  try {
    start = await beginningOf(open());
  } catch {
    return refused(name, "damaged", "This file is damaged or not all there. Download the export again.");
  }
  if (isTar(start)) return openTar(() => withinRatio(open(), blob.size), name);
  const size = await sizeWithin(blob);
  if (isBomb(size, blob.size)) return { name, files: [], problems: [problem("bomb", name)] };
  const path = name.replace(/^.*[\\/]/, "").replace(/\.gz$/i, "") || "file";
  return { name, files: [{ path, size, stream: () => boundedStream(size, open) }], problems: [] };
}

/** Fails once a file has unpacked to more than any real one of its size would. */
function withinRatio(bytes: ReadableStream<Uint8Array>, packed: number): ReadableStream<Uint8Array> {
  let seen = 0;
  const watch = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      seen += chunk.length;
      if (isBomb(seen, packed)) controller.error(new UnreadableFile("bomb"));
      else controller.enqueue(chunk);
    },
  });
  return bytes.pipeThrough(watch);
}

async function beginningOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const start = new Uint8Array(512);
  let length = 0;
  for await (const chunk of chunksOf(stream)) {
    const taken = chunk.subarray(0, start.length - length);
    start.set(taken, length);
    length += taken.length;
    if (length === start.length) break;
  }
  return start.subarray(0, length);
}

/** A gzip says in its last four bytes how large it is unpacked, up to 4 GB. */
async function sizeWithin(blob: Blob): Promise<number> {
  const end = new DataView(await blob.slice(-4).arrayBuffer());
  return end.byteLength === 4 ? end.getUint32(0, true) : 0;
}

function refused(name: string, code: ProblemCode, reason: string): ArchiveFiles {
  return { name, files: [], problems: [problem(code, name, undefined, reason)] };
}
