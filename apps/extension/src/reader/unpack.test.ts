import fc from "fast-check";
import { expect, test } from "vitest";
import { unpack } from "./unpack.ts";

/** As the build packs it. */
async function pack(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip"));
  const packed = new Uint8Array(await new Response(stream).arrayBuffer());
  return btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(""));
}

test("gives back whatever bytes were packed", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (bytes) => {
      expect(await unpack(await pack(new Uint8Array(bytes)))).toEqual(new Uint8Array(bytes));
    }),
    { numRuns: 50 },
  );
});

test("gives nothing for what was damaged on the way", async () => {
  const packed = await pack(new Uint8Array(200).fill(7));
  await expect(unpack(packed.slice(0, 20))).rejects.toThrow();
  await expect(unpack(`!${packed.slice(1)}`)).rejects.toThrow();
});
