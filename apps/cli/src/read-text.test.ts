import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode, readText } from "./read-text.ts";

async function* inPieces(...pieces: Buffer[]): AsyncGenerator<Buffer> {
  yield* pieces;
}

describe("the bytes of a file", () => {
  test("are UTF-8, with or without a byte-order mark", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }).filter((text) => !/[\0\uFEFF]/.test(text)),
        (text) => {
          expect(decode(Buffer.from(text))).toEqual({ ok: true, text });
          expect(decode(Buffer.from(`\uFEFF${text}`))).toEqual({ ok: true, text });
        },
      ),
    );
  });

  test("may be UTF-16, as Notepad calls Unicode", () => {
    expect(decode(Buffer.from("\uFEFFNaïve 😀", "utf16le"))).toEqual({ ok: true, text: "Naïve 😀" });
    expect(decode(Buffer.from("\uFEFFNaïve", "utf16le").swap16())).toEqual({ ok: true, text: "Naïve" });
  });

  test("are refused when they are no text", () => {
    expect(decode(Buffer.from("GIF89a\0\0"))).toEqual({ ok: false, why: "binary" });
    expect(decode(Buffer.from([0x63, 0x61, 0x66, 0xe9]))).toEqual({ ok: false, why: "not UTF-8" });
  });

  test("may break anywhere on the way in", async () => {
    const bytes = Buffer.from("é😀");
    const pieces = [...bytes].map((byte) => Buffer.from([byte]));
    expect(await readText(inPieces(...pieces))).toEqual({ ok: true, text: "é😀" });
  });

  test("are read no further than the limit", async () => {
    let asked = 0;
    async function* endless(): AsyncGenerator<Buffer> {
      while (true) {
        asked += 1;
        yield Buffer.alloc(10, "x");
      }
    }
    expect(await readText(endless(), 35)).toEqual({ ok: false, why: "too large" });
    expect(asked).toBe(4);
  });
});
