import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeBytes, TextChunks } from "./decode.ts";

const encode = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, isBigEndian: boolean, mark = true): Uint8Array {
  const whole = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(whole.length * 2));
  for (let index = 0; index < whole.length; index++)
    view.setUint16(index * 2, whole.charCodeAt(index), !isBigEndian);
  return new Uint8Array(view.buffer);
}

/** Decodes in pieces of the given size, as a stream would hand them over. */
function inPieces(bytes: Uint8Array, size: number): string {
  const decoder = new TextChunks();
  let text = "";
  for (let start = 0; start < bytes.length; start += size)
    text += decoder.push(bytes.subarray(start, start + size));
  return text + decoder.end();
}

test("byte-order marks are read and not kept", () => {
  expect(decodeBytes(encode("\ufeffémile"))).toBe("émile");
  expect(decodeBytes(utf16("émile 🎈", false))).toBe("émile 🎈");
  expect(decodeBytes(utf16("émile 🎈", true))).toBe("émile 🎈");
});

test("UTF-16 without a mark is known by its zeros", () => {
  expect(decodeBytes(utf16("date;text", false, false))).toBe("date;text");
  expect(decodeBytes(utf16("date;text", true, false))).toBe("date;text");
});

test("bytes that UTF-8 does not allow are Windows-1252", () => {
  expect(decodeBytes(Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x68, 0x69, 0x94]))).toBe(
    "café “hi”",
  );
  expect(decodeBytes(Uint8Array.from([0x63, 0x61, 0x66, 0xe9]))).toBe("café");
});

test("one damaged byte does not turn the rest of a UTF-8 file into nonsense", () => {
  const bytes = Uint8Array.from([...encode("é à ü "), 0xff, ...encode(" ö")]);
  expect(decodeBytes(bytes)).toBe("é à ü \ufffd ö");
  expect(inPieces(bytes, 3)).toBe("é à ü \ufffd ö");
});

test("the pieces a file comes in make no difference", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 4 }), fc.integer({ min: 1, max: 7 }), (text, size) => {
      const safe = `start ${text.replaceAll("\0", "")}`.toWellFormed();
      expect(inPieces(encode(safe), size)).toBe(safe);
      expect(inPieces(utf16(safe, false), size)).toBe(safe);
    }),
  );
});

test("no bytes throw", () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.integer({ min: 1, max: 5 }), (bytes, size) => void inPieces(bytes, size)),
  );
});
