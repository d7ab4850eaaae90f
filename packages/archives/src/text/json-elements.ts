import { decodedText } from "./decode.ts";
import { type JsonPiece, JsonScanner, type JsonSelect } from "./json-scan.ts";

export interface JsonOptions {
  /** Which arrays' elements are wanted; by default those of the file's own array. */
  readonly select?: JsonSelect;
  /** Whole numbers that JSON.parse would round (64-bit ids) come out as text. */
  readonly bigNumbersAsText?: boolean;
}

/** Large enough that parsing is all that costs, small enough that most batches hold one-byte text only. */
const BATCH = 256 * 1024;
/** A file that shows no place to cut by then is not laid out as it seemed. */
const LONGEST_WITHOUT_CUT = 8 * 1024 * 1024;
/** Room for whatever stands before the array. */
const LONGEST_PREFIX = 64 * 1024;

/** `[`, a line break, the indent of the elements, `{`. */
const PRETTY = /^[^[{]*\[(\r?\n)([ \t]{1,16})\{/;
const PREFIX_UNDECIDED = /^[^[{]*(?:\[\s*)?$/;

const OWN_ARRAY: JsonSelect = (path) => (path.length === 0 ? "elements" : undefined);

/**
 * The elements of arrays in a JSON file of any size, some at a time, in constant memory. A bad element is a problem with
 * its index, and the next ones follow.
 */
export async function* jsonElements(
  bytes: ReadableStream<Uint8Array>,
  options: JsonOptions = {},
): AsyncGenerator<readonly JsonPiece[], void, void> {
  const reader = new ElementReader(options);
  for await (const text of decodedText(bytes)) {
    const pieces = reader.push(text);
    if (pieces.length > 0) yield pieces;
  }
  const rest = reader.end();
  if (rest.length > 0) yield rest;
}

/** Chooses between cutting by layout and scanning, once the file has begun. */
class ElementReader {
  private readonly select: JsonSelect;
  private readonly parse: (text: string) => unknown;
  private start = "";
  private way: PrettyCutter | JsonScanner | undefined;

  constructor({ select = OWN_ARRAY, bigNumbersAsText = false }: JsonOptions) {
    this.select = select;
    this.parse = bigNumbersAsText ? parseKeepingDigits : JSON.parse;
  }

  push(text: string): readonly JsonPiece[] {
    if (this.way === undefined) {
      this.start += text;
      if (PREFIX_UNDECIDED.test(this.start) && this.start.length < LONGEST_PREFIX) return [];
      return this.begin();
    }
    const pieces = this.way.push(text);
    return this.way instanceof PrettyCutter && this.way.isLost
      ? [...pieces, ...this.scanFrom(this.way)]
      : pieces;
  }

  end(): readonly JsonPiece[] {
    if (this.way === undefined) return [...this.begin(), ...this.way!.end()];
    return this.way.end();
  }

  private begin(): readonly JsonPiece[] {
    const pretty = PRETTY.exec(this.start);
    const { start } = this;
    this.start = "";
    if (pretty === null || this.select([], "array") !== "elements") {
      this.way = new JsonScanner(this.select, this.parse);
      return this.way.push(start);
    }
    const [, lineEnd = "\n", indent = ""] = pretty;
    this.way = new PrettyCutter(lineEnd, indent, this.parse);
    return this.way.push(start.slice(start.indexOf("[") + 1));
  }

  private scanFrom(cutter: PrettyCutter): readonly JsonPiece[] {
    const scanner = new JsonScanner(this.select, this.parse);
    scanner.beginInside(cutter.count);
    this.way = scanner;
    return scanner.push(cutter.rest);
  }
}

/**
 * Cuts a pretty-printed array between its elements: since strings of JSON cannot hold a line break, a line of just the
 * indent and `},` can only be an element's end. Batches are parsed at once, which is as fast as parsing the whole.
 */
class PrettyCutter {
  /** No cut was found in a long while. */
  isLost = false;
  /** Elements handed over. */
  count = 0;
  rest = "";
  private nextLook = BATCH;
  private readonly mark: string;
  private readonly close: string;
  private readonly parse: (text: string) => unknown;

  constructor(lineEnd: string, indent: string, parse: (text: string) => unknown) {
    this.close = `${lineEnd}${indent}}`;
    this.mark = `${this.close},${lineEnd}`;
    this.parse = parse;
  }

  push(text: string): readonly JsonPiece[] {
    this.rest += text;
    if (this.rest.length < this.nextLook) return [];
    const cut = this.rest.lastIndexOf(this.mark);
    if (cut < 0) {
      this.isLost = this.rest.length > LONGEST_WITHOUT_CUT;
      this.nextLook = this.rest.length * 2;
      return [];
    }
    const batch = this.rest.slice(0, cut + this.close.length);
    this.rest = this.rest.slice(cut + this.mark.length);
    this.nextLook = BATCH;
    return this.elementsOf(batch);
  }

  end(): readonly JsonPiece[] {
    const closed = /\][\s;]*$/.exec(this.rest.slice(-1024));
    const body = closed === null ? this.rest : this.rest.slice(0, this.rest.lastIndexOf("]"));
    this.rest = "";
    const pieces = body.trim() === "" ? [] : this.elementsOf(body);
    const isSaid = pieces.at(-1)?.type === "problem";
    return closed === null && !isSaid ? [...pieces, this.problem(this.count)] : pieces;
  }

  private elementsOf(batch: string): readonly JsonPiece[] {
    let values: readonly unknown[];
    try {
      values = this.parse(`[${batch}]`) as unknown[];
    } catch {
      return this.oneByOne(batch);
    }
    const first = this.count;
    this.count += values.length;
    return values.map((value, index) => element(first + index, value));
  }

  private oneByOne(batch: string): readonly JsonPiece[] {
    const texts = batch.split(this.mark);
    return texts.map((text, index) => {
      const at = this.count++;
      try {
        return element(at, this.parse(index < texts.length - 1 ? `${text}${this.close}` : text));
      } catch {
        return this.problem(at);
      }
    });
  }

  private problem(index: number): JsonPiece {
    return { type: "problem", path: TOP, index, code: "not-json" };
  }
}

const TOP: readonly string[] = [];
const NOTHING: Readonly<Record<string, unknown>> = Object.freeze(Object.create(null));

function element(index: number, value: unknown): JsonPiece {
  return { type: "element", path: TOP, index, value, within: NOTHING };
}

/** Strings are stepped over; of numbers only those beyond 2^53 matter. */
const STRING_OR_BIG_NUMBER = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|-?\b\d{16,}(?![\d.eE])/g;

/** JSON.parse, with long whole numbers as text so that no digit is lost. */
export function parseKeepingDigits(text: string): unknown {
  return JSON.parse(
    text.replace(STRING_OR_BIG_NUMBER, (each) => (each.startsWith('"') ? each : `"${each}"`)),
  );
}
