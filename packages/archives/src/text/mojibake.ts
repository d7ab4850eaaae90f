const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Lead byte of a UTF-8 sequence and its first continuation, both written as characters. */
const SIGN = /[\u00c2-\u00f4][\u0080-\u00bf]/;
const BEYOND_A_BYTE = /[^\u0000-\u00ff]/;

/** Deeper than any export goes; what lies below is left as it was. */
const MAX_DEPTH = 100;

/**
 * Text that was written as if each byte of its UTF-8 were a character (Facebook, Instagram), put right; any other text
 * as it was. One string at a time: newer exports hold both kinds.
 */
export function mended(text: string): string {
  if (!SIGN.test(text) || BEYOND_A_BYTE.test(text)) return text;
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  try {
    return UTF8.decode(bytes);
  } catch {
    return text;
  }
}

/** A parsed JSON value with every string and every key mended. Its objects have no prototype. */
export function mendedDeep(value: unknown, depth = 0): unknown {
  if (typeof value === "string") return mended(value);
  if (typeof value !== "object" || value === null || depth > MAX_DEPTH) return value;
  if (Array.isArray(value)) return value.map((each) => mendedDeep(each, depth + 1));
  const copy: Record<string, unknown> = Object.create(null);
  for (const [key, each] of Object.entries(value)) copy[mended(key)] = mendedDeep(each, depth + 1);
  return copy;
}
