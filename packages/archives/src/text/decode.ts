/** The start of a file is enough to tell its encoding by. */
const SNIFFED = 1024;

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/**
 * The text of a file, a piece at a time: UTF-16 where a byte-order mark or the zeros say so, otherwise UTF-8, and
 * Windows-1252 from the first byte that UTF-8 does not allow, unless the file has shown before that UTF-8 is meant;
 * then the damaged character alone is replaced.
 */
export async function* decodedText(bytes: ReadableStream<Uint8Array>): AsyncGenerator<string, void, void> {
  const decoder = new TextChunks();
  for await (const chunk of chunksOf(bytes)) {
    const text = decoder.push(chunk);
    if (text !== "") yield text;
  }
  const rest = decoder.end();
  if (rest !== "") yield rest;
}

/** The pieces of a stream; lets go of it when the reader stops early. */
export async function* chunksOf<T>(stream: ReadableStream<T>): AsyncGenerator<T, void, void> {
  const reader = stream.getReader();
  let isDone = false;
  try {
    for (;;) {
      const next = await reader.read();
      isDone = next.done;
      if (next.done) return;
      yield next.value;
    }
  } catch (error) {
    isDone = true;
    throw error;
  } finally {
    // A file left half-way need not be read to its end, and whoever leaves it does not wait for it.
    if (!isDone) reader.cancel().catch(() => {});
  }
}

/** The text of bytes that are all there. */
export function decodeBytes(bytes: Uint8Array): string {
  const decoder = new TextChunks();
  return decoder.push(bytes) + decoder.end();
}

/** Decodes what it is given, remembering characters that are cut by the border of two pieces. */
export class TextChunks {
  private decoder: TextDecoder | undefined;
  private encoding: Encoding | "windows-1252" | undefined;
  /** Bytes of a UTF-8 character that the next piece completes. */
  private held = new Uint8Array(0);
  private hasSeenUtf8 = false;

  push(chunk: Uint8Array): string {
    if (chunk.length === 0) return "";
    if (this.encoding === undefined) {
      const start = joined(this.held, chunk);
      if (start.length < 4) {
        this.held = start;
        return "";
      }
      this.held = new Uint8Array(0);
      return this.begin(start);
    }
    return this.encoding === "utf-8" ? this.utf8(chunk) : this.decoder!.decode(chunk, { stream: true });
  }

  end(): string {
    if (this.encoding === undefined) return this.held.length === 0 ? "" : this.begin(this.held) + this.end();
    if (this.encoding !== "utf-8") return this.decoder!.decode();
    const rest = this.held;
    this.held = new Uint8Array(0);
    if (rest.length === 0) return "";
    return new TextDecoder(this.hasSeenUtf8 ? "utf-8" : "windows-1252").decode(rest);
  }

  private begin(start: Uint8Array): string {
    const { encoding, markLength } = sniff(start);
    this.encoding = encoding;
    const body = start.subarray(markLength);
    if (encoding === "utf-8") {
      this.hasSeenUtf8 = markLength > 0;
      return this.utf8(body);
    }
    this.decoder = new TextDecoder(encoding, { ignoreBOM: true });
    return this.decoder.decode(body, { stream: true });
  }

  private utf8(chunk: Uint8Array): string {
    const bytes = this.held.length === 0 ? chunk : joined(this.held, chunk);
    const whole = bytes.length - cutCharacter(bytes);
    this.held = bytes.slice(whole);
    const body = bytes.subarray(0, whole);
    try {
      const text = STRICT.decode(body);
      // Longer in bytes than in characters: something beyond ASCII was there, and it was right.
      this.hasSeenUtf8 ||= text.length < body.length;
      return text;
    } catch {
      return this.damaged(body);
    }
  }

  private damaged(body: Uint8Array): string {
    const lenient = LENIENT.decode(body);
    if (!this.hasSeenUtf8) {
      const beyond = lenient.match(/[^\u0000-\u007f]/gu) ?? [];
      const bad = beyond.filter((each) => each === "\ufffd").length;
      if (bad * 2 > beyond.length) return this.asWindows1252(body);
    }
    this.hasSeenUtf8 = true;
    return lenient;
  }

  private asWindows1252(body: Uint8Array): string {
    this.encoding = "windows-1252";
    this.decoder = new TextDecoder("windows-1252");
    const bytes = joined(body, this.held);
    this.held = new Uint8Array(0);
    return this.decoder.decode(bytes, { stream: true });
  }
}

const STRICT = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const LENIENT = new TextDecoder("utf-8", { ignoreBOM: true });

function sniff(start: Uint8Array): { encoding: Encoding; markLength: number } {
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf)
    return { encoding: "utf-8", markLength: 3 };
  if (start[0] === 0xff && start[1] === 0xfe) return { encoding: "utf-16le", markLength: 2 };
  if (start[0] === 0xfe && start[1] === 0xff) return { encoding: "utf-16be", markLength: 2 };
  const zeros = [0, 0];
  const looked = Math.min(start.length, SNIFFED);
  for (let index = 0; index < looked; index++) if (start[index] === 0) zeros[index % 2]!++;
  const most = looked * 0.2;
  // Western text in UTF-16 has a zero in every other place, and none in between.
  if (zeros[1]! > most && zeros[0] === 0) return { encoding: "utf-16le", markLength: 0 };
  if (zeros[0]! > most && zeros[1] === 0) return { encoding: "utf-16be", markLength: 0 };
  return { encoding: "utf-8", markLength: 0 };
}

/** How many bytes at the end begin a UTF-8 character that is not all there. */
function cutCharacter(bytes: Uint8Array): number {
  const last = bytes.length - 1;
  for (let back = 0; back < 3 && last - back >= 0; back++) {
    const byte = bytes[last - back]!;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back + 1 ? back + 1 : 0;
    }
  }
  return 0;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
