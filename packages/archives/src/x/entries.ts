import type { ArchiveFile } from "../archive-files.ts";
import type { Item, Place } from "../item.ts";
import { problem } from "../problem.ts";
import { jsonElements } from "../text/json-elements.ts";
import type { JsonPiece } from "../text/json-scan.ts";
import { OtherLayout, wantedLinesOf } from "./wanted-lines.ts";

export interface EntriesOptions {
  /** How many entries the archive's own list says, where it does. */
  readonly declared?: number | undefined;
  /** Whether the file is long enough for it to matter that most of it is never read. */
  readonly isLong?: boolean;
  /** The items of one entry: none where it has no words, `undefined` where it is not what the file is for. */
  readonly itemsOf: (value: unknown, at: Place) => readonly Item[] | undefined;
}

/** The items of one file of the export, and at its end whether it held as many entries as it should. */
export async function* entriesOf(
  file: ArchiveFile,
  { declared, isLong = false, itemsOf }: EntriesOptions,
): AsyncGenerator<readonly Item[], void, void> {
  const { path } = file;
  let count = 0;
  for await (const pieces of isLong ? wantedPiecesOf(file) : jsonElements(file.stream())) {
    const items: Item[] = [];
    for (const piece of pieces) {
      count++;
      const { index } = piece;
      if (piece.type === "problem") items.push(problem(piece.code, path, index));
      else items.push(...(itemsOf(piece.value, { path, index }) ?? [problem("bad-row", path, index)]));
    }
    if (items.length > 0) yield items;
  }
  if (declared !== undefined && declared !== count)
    yield [problem("damaged", path, undefined, differs(declared, count))];
}

function differs(declared: number, count: number): string {
  return `The archive's own list says that this file has ${declared} entries, and ${count} were found. Download the archive again to be sure that it is whole.`;
}

/** Only what is wanted of each entry; where the layout is not the usual one, the file from its beginning and whole. */
async function* wantedPiecesOf(file: ArchiveFile): AsyncGenerator<readonly JsonPiece[], void, void> {
  let given = 0;
  try {
    for await (const pieces of jsonElements(wantedLinesOf(file.stream()))) {
      given += pieces.length;
      yield pieces;
    }
    return;
  } catch (error) {
    if (!(error instanceof OtherLayout)) throw error;
  }
  for await (const pieces of jsonElements(file.stream())) {
    const fresh = pieces.slice(given);
    given -= pieces.length - fresh.length;
    if (fresh.length > 0) yield fresh;
  }
}
