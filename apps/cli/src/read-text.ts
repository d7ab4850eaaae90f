import { isUtf8 } from "node:buffer";
import { EXIT } from "./exit-code.ts";
import { Failure } from "./failure.ts";
import { MAX_LINE_BYTES } from "./lines.ts";

/** The largest draft that is read, in bytes. The same as a line of a stream may have. */
export const MAX_TEXT_BYTES = MAX_LINE_BYTES;

/** Where a NUL is looked for: text has none, and nearly everything else has one early. */
const BINARY_PROBE = 8192;

/** Why the bytes of a file are not a draft. */
export type NotText = "binary" | "not UTF-8" | "too large";

export type TextRead =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: NotText };

/** Reads a whole stream as text, and stops at once when it is not text or goes on too long. */
export async function readText(chunks: AsyncIterable<Buffer>, limit = MAX_TEXT_BYTES): Promise<TextRead> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    bytes += chunk.length;
    if (bytes > limit) return { ok: false, why: "too large" };
  }
  return decode(Buffer.concat(parts));
}

/** UTF-8, or UTF-16 with a byte-order mark as Windows programs write it. The mark is no part of the text. */
export function decode(bytes: Buffer): TextRead {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, "utf-16be");
  if (bytes.subarray(0, BINARY_PROBE).includes(0)) return { ok: false, why: "binary" };
  if (!isUtf8(bytes)) return { ok: false, why: "not UTF-8" };
  const text = bytes.toString("utf8");
  return { ok: true, text: text.startsWith("\uFEFF") ? text.slice(1) : text };
}

function utf16(bytes: Buffer, encoding: "utf-16le" | "utf-16be"): TextRead {
  return { ok: true, text: new TextDecoder(encoding).decode(bytes) };
}

const ADVICE: Readonly<Record<NotText, string>> = {
  binary: "it does not look like text",
  "not UTF-8": "it is not saved as UTF-8; save it again with that encoding",
  "too large": `it is larger than ${MAX_TEXT_BYTES / (1024 * 1024)} MiB`,
};

export function notTextFailure(name: string, why: NotText): Failure {
  return new Failure(EXIT.badData, `Cannot read ${name}: ${ADVICE[why]}.`);
}
