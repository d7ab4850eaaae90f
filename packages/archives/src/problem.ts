import type { Item, Place, ProblemCode, ProblemItem } from "./item.ts";

/** What each problem means and what to do about it, where an importer has nothing more exact to say. */
const REASONS: Readonly<Record<ProblemCode, string>> = {
  "unsafe-name":
    "The name of this file leads outside the export or hides what it is. It was not opened; real exports have no such names.",
  "too-large": "This is larger than any real export has it, and was not read.",
  bomb: "This file unpacks to far more than it says, as files made to fill a computer do. It was not read any further.",
  damaged:
    "This file is damaged or not all there. What comes before the damage was read; download the export again for the rest.",
  encrypted: "This file is locked with a password. Unpack it with the password first, then open the folder.",
  "not-json":
    "This is not in the form of its file, so it was left out. If somebody edited the file, take the original.",
  "not-text": "This is not text in any encoding that exports use.",
  "bad-row": "This entry is not in the form that the rest of the file has, and was left out.",
  "unreadable-date": "The date of this entry could not be read. Its words were read without it.",
  "unknown-shape": "This file is of a kind that is not known yet. Its words were not read.",
  "needs-json-export":
    "This export is made for reading in a browser. Ask the platform for it again and choose JSON.",
};

/** Something that could not be read, where it stands and what to do about it. `reason` replaces the usual words. */
export function problem(
  code: ProblemCode,
  path: string,
  index?: number,
  reason = REASONS[code],
): ProblemItem {
  return index === undefined
    ? { type: "problem", path, code, reason }
    : { type: "problem", path, index, code, reason };
}

/** The same for an entry of a file. */
export function problemAt(code: ProblemCode, { path, index }: Place, reason?: string): ProblemItem {
  return problem(code, path, index, reason);
}

/** Why the bytes of a file could not be had. Streams of files fail with it. */
export class UnreadableFile extends Error {
  readonly code: ProblemCode;

  constructor(code: ProblemCode) {
    super(REASONS[code]);
    this.name = "UnreadableFile";
    this.code = code;
  }
}

/** The problem that an error met while reading a file amounts to. Any error but the one above means damage. */
export function problemOf(error: unknown, path: string): ProblemItem {
  return problem(error instanceof UnreadableFile ? error.code : "damaged", path);
}

/**
 * The items of one file, with a problem at the end in place of an exception where its bytes cannot be had any further:
 * the other files go on.
 */
export async function* untilUnreadable(
  path: string,
  items: AsyncIterable<readonly Item[]>,
): AsyncGenerator<readonly Item[], void, void> {
  try {
    yield* items;
  } catch (error) {
    yield [problemOf(error, path)];
  }
}
