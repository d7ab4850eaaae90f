import { constants } from "node:fs";
import { access, type FileHandle, lstat, open, readdir } from "node:fs/promises";
import path from "node:path";
import type { ArchiveFile, ArchiveFiles, ProblemItem } from "@bedside/archives";
import { reasonOf } from "../failure.ts";

/** More than any unpacked export has: somebody named the whole disk. */
const MOST_FILES = 200_000;
const CHUNK_BYTES = 256 * 1024;

/** An unpacked export. Links are not followed: they can lead out of the folder that was named, or round in a circle. */
export async function folderFiles(folder: string): Promise<ArchiveFiles> {
  const found = { files: [] as ArchiveFile[], problems: [] as ProblemItem[] };
  await gather(folder, "", found);
  return { name: path.basename(path.resolve(folder)), ...found };
}

interface Found {
  readonly files: ArchiveFile[];
  readonly problems: ProblemItem[];
}

async function gather(folder: string, inside: string, found: Found): Promise<void> {
  let names: string[];
  try {
    names = (await readdir(path.join(folder, inside))).sort();
  } catch (error) {
    found.problems.push(problem(inside, `This folder was left out: ${reasonOf(error)}.`));
    return;
  }
  for (const name of names) {
    const at = inside === "" ? name : `${inside}/${name}`;
    if (found.files.length >= MOST_FILES) {
      if (found.problems.at(-1)?.code !== "too-large") found.problems.push(tooMany(at));
      return;
    }
    await look(folder, at, found);
  }
}

async function look(folder: string, at: string, found: Found): Promise<void> {
  const file = path.join(folder, at);
  try {
    const stats = await lstat(file);
    if (stats.isDirectory()) await gather(folder, at, found);
    else if (stats.isSymbolicLink())
      found.problems.push(
        problem(at, "This is a link to somewhere else and was not followed.", "unsafe-name"),
      );
    else if (stats.isFile()) {
      await access(file, constants.R_OK);
      found.files.push({ path: at, size: stats.size, stream: () => bytesOf(file, stats.size) });
    }
  } catch (error) {
    found.problems.push(problem(at, `This file was left out: ${reasonOf(error)}.`));
  }
}

function problem(at: string, reason: string, code: ProblemItem["code"] = "damaged"): ProblemItem {
  return { type: "problem", path: at, code, reason };
}

function tooMany(at: string): ProblemItem {
  return problem(at, `Only the first ${MOST_FILES} files of this folder were looked at.`, "too-large");
}

/** A file as it was when the folder was listed: what has grown since is not read. */
function bytesOf(file: string, size: number): ReadableStream<Uint8Array> {
  let handle: FileHandle | undefined;
  let left = size;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        handle ??= await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
        const buffer = Buffer.allocUnsafeSlow(Math.min(CHUNK_BYTES, left));
        const bytesRead = left === 0 ? 0 : (await handle.read(buffer, 0, buffer.length)).bytesRead;
        left -= bytesRead;
        if (bytesRead > 0) return controller.enqueue(buffer.subarray(0, bytesRead));
        await handle.close();
        controller.close();
      },
      async cancel() {
        await handle?.close();
      },
    },
    { highWaterMark: 0 },
  );
}
