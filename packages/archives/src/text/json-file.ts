import type { ArchiveFile } from "../archive-files.ts";
import { chunksOf, TextChunks } from "./decode.ts";
import { parseKeepingDigits } from "./json-elements.ts";

export type JsonFile =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: "not-json" | "too-large" };

export interface JsonFileOptions {
  /** In bytes. Beyond it the file is not for reading at once. */
  readonly most?: number;
  /** Whole numbers that JSON.parse would round (64-bit ids) come out as text. */
  readonly bigNumbersAsText?: boolean;
}

/** Accounts, profiles and lists of members are far smaller. */
const MOST = 16 * 1024 * 1024;

/** A small JSON file as one value; what stands before its first bracket is passed over (`window.YTD.account.part0 =`). */
export async function readJsonFile(
  file: ArchiveFile,
  { most = MOST, bigNumbersAsText = false }: JsonFileOptions = {},
): Promise<JsonFile> {
  const text = await readTextFile(file, most);
  if (text === undefined) return { ok: false, code: "too-large" };
  const start = text.search(/[[{]/);
  if (start < 0) return { ok: false, code: "not-json" };
  const json = text.slice(start).replace(/[;\s]+$/, "");
  try {
    return { ok: true, value: bigNumbersAsText ? parseKeepingDigits(json) : JSON.parse(json) };
  } catch {
    return { ok: false, code: "not-json" };
  }
}

/** The text of a small file, or `undefined` when it is larger than `most` bytes. */
export async function readTextFile(file: ArchiveFile, most = MOST): Promise<string | undefined> {
  if (file.size > most) return undefined;
  const decoder = new TextChunks();
  let text = "";
  let seen = 0;
  for await (const chunk of chunksOf(file.stream())) {
    seen += chunk.length;
    if (seen > most) return undefined;
    text += decoder.push(chunk);
  }
  return text + decoder.end();
}
