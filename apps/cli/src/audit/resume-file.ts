import {
  closeSync,
  constants,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  rmSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import type { AuditItem } from "@bedside/audit";
import { KEY_LENGTH } from "./batch-key.ts";
import type { Result } from "./item-checker.ts";

/** What is known of batches from a time before. */
export interface Resume {
  /** Results of a batch that was checked before. */
  known(key: string, items: readonly AuditItem[]): readonly Result[] | undefined;
  keep(key: string, results: readonly Result[]): void;
  /** Whether what is checked now will be known the next time. */
  readonly isKept: boolean;
  close(): void;
  erase(): void;
}

export const NO_RESUME: Resume = {
  known: () => undefined,
  keep() {},
  isKept: false,
  close() {},
  erase() {},
};

const LINE_START = '{"key":"';
const NEWLINE = 0x0a;
const PIECE = 1024 * 1024;

/** What is said of it, each at most once. */
export interface Tell {
  /** The first batch was known from before. */
  goesOn(): void;
  cannotKeep(): void;
}

interface Place {
  readonly start: number;
  readonly length: number;
}

/**
 * Results in a file, a batch a line, with nothing of the export in it: keys of batches, places and messages. Only the
 * places of lines are held in memory. A file that cannot be written any more is left alone.
 */
export class ResumeFile implements Resume {
  readonly #file: string;
  readonly #tell: Tell;
  readonly #places = new Map<string, Place>();
  #fd: number | undefined;
  #end = 0;
  #isGoingOn = false;

  constructor(file: string, tell: Tell) {
    this.#file = file;
    this.#tell = tell;
    try {
      mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
      const flags = constants.O_RDWR | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0);
      this.#fd = openSync(file, flags, 0o600);
      this.#index(this.#fd);
    } catch {
      this.#giveUp();
    }
  }

  get isKept(): boolean {
    return this.#fd !== undefined;
  }

  known(key: string, items: readonly AuditItem[]): readonly Result[] | undefined {
    const place = this.#places.get(key);
    if (place === undefined || this.#fd === undefined) return undefined;
    try {
      const line = Buffer.alloc(place.length);
      readSync(this.#fd, line, 0, place.length, place.start);
      const results = resultsFrom(JSON.parse(line.toString("utf8")), items);
      if (results && !this.#isGoingOn) this.#tell.goesOn();
      this.#isGoingOn ||= results !== undefined;
      return results;
    } catch {
      return undefined;
    }
  }

  /** A batch with a fault in it is better tried again. */
  keep(key: string, results: readonly Result[]): void {
    if (this.#fd === undefined || results.length === 0 || results.includes(null)) return;
    const line = Buffer.from(`${JSON.stringify({ key, results: results.map(withoutKey) })}\n`, "utf8");
    try {
      for (let done = 0; done < line.length; )
        done += writeSync(this.#fd, line, done, line.length - done, this.#end + done);
      this.#end += line.length;
    } catch {
      this.#giveUp();
    }
  }

  close(): void {
    if (this.#fd !== undefined) closeSync(this.#fd);
    this.#fd = undefined;
  }

  erase(): void {
    try {
      this.close();
      rmSync(this.#file, { force: true });
    } catch {
      // It was never there, or its folder cannot be changed any more: thirty days on it is tried again.
    }
  }

  /** Finds the lines. What a process that was ended left of its last one is cut off. */
  #index(fd: number): void {
    const size = fstatSync(fd).size;
    const piece = Buffer.alloc(PIECE);
    for (let at = 0; at < size; ) {
      const read = readSync(fd, piece, 0, PIECE, at);
      if (read === 0) break;
      for (let from = 0; ; ) {
        const newline = piece.subarray(0, read).indexOf(NEWLINE, from);
        if (newline === -1) break;
        this.#addLine(fd, { start: this.#end, length: at + newline - this.#end });
        this.#end = at + newline + 1;
        from = newline + 1;
      }
      at += read;
    }
    if (this.#end < size) ftruncateSync(fd, this.#end);
  }

  #addLine(fd: number, place: Place): void {
    const head = Buffer.alloc(LINE_START.length + KEY_LENGTH);
    readSync(fd, head, 0, head.length, place.start);
    const text = head.toString("utf8");
    if (text.startsWith(LINE_START)) this.#places.set(text.slice(LINE_START.length), place);
  }

  #giveUp(): void {
    try {
      this.close();
    } catch {
      // Nothing more can be done about it, and nothing depends on it.
    }
    this.#tell.cannotKeep();
  }
}

/** Most items are clear and tell nothing: those take one character. Keys of items stay out of the file. */
function withoutKey(result: Result): unknown {
  if (result === null) return null;
  const { key: _key, ...rest } = result;
  const isPlain = rest.verdict === "clear" && rest.findings.length === 0 && rest.details.length === 0;
  return isPlain && rest.people === undefined && rest.level === "none" ? 0 : rest;
}

/** `undefined` for what somebody else put there. */
function resultsFrom(line: unknown, items: readonly AuditItem[]): readonly Result[] | undefined {
  const { results } = line as { results?: unknown };
  if (!Array.isArray(results) || results.length !== items.length) return undefined;
  return results.map((result: unknown, index): Result => {
    const { key } = items[index]!;
    if (result === 0) return { key, verdict: "clear", findings: [], details: [], level: "none" };
    return { ...(result as NonNullable<Result>), key };
  });
}
