import fc from "fast-check";
import { expect, test } from "vitest";
import { smallModel } from "../fixtures/here.ts";
import { ModelError } from "../model.ts";
import { openModelFile } from "./model-file.ts";

const whole = smallModel();
const DESCRIPTION_AT = 12;
const graphAt = DESCRIPTION_AT + new DataView(whole.buffer).getUint32(8, true);

/** The same file with another description in it. */
function described(change: (description: Record<string, unknown>) => unknown): Uint8Array {
  const before = JSON.parse(new TextDecoder().decode(whole.subarray(DESCRIPTION_AT, graphAt)));
  const said = new TextEncoder().encode(JSON.stringify(change(before)));
  const file = new Uint8Array(DESCRIPTION_AT + said.length + whole.length - graphAt);
  file.set(whole.subarray(0, 8));
  new DataView(file.buffer).setUint32(8, said.length, true);
  file.set(said, DESCRIPTION_AT);
  file.set(whole.subarray(graphAt), DESCRIPTION_AT + said.length);
  return file;
}

const codeOf = (bytes: Uint8Array) =>
  openModelFile(bytes).then(
    () => "opened",
    (error) => (error instanceof ModelError ? error.code : error),
  );

test("a whole file opens, also from the middle of a larger buffer", async () => {
  const larger = new Uint8Array(whole.length + 7);
  larger.set(whole, 3);
  const { description, graph } = await openModelFile(larger.subarray(3, 3 + whole.length));
  expect(description.pieces).toEqual({ head: 12, text: 160, reply: 48, bio: 16 });
  expect(graph).toEqual(whole.subarray(graphAt));
});

test.each([0, 1, 7])("what begins otherwise is no model, however much of it there is (%i)", async (at) => {
  const foreign = whole.slice();
  foreign[at]! ^= 1;
  expect(await codeOf(foreign)).toBe("not-a-model");
  expect(await codeOf(new Uint8Array())).toBe("not-a-model");
  expect(await codeOf(new TextEncoder().encode("<!doctype html><title>Not found</title>"))).toBe(
    "not-a-model",
  );
});

test("a file that is cut anywhere is damaged", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: whole.length - 1 }), async (length) => {
      expect(await codeOf(whole.subarray(0, length))).toBe("damaged-model");
    }),
  );
});

test("a graph of which one bit was changed is damaged", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: graphAt, max: whole.length - 1 }),
      fc.integer({ min: 0, max: 7 }),
      async (at, bit) => {
        const changed = whole.slice();
        changed[at]! ^= 1 << bit;
        expect(await codeOf(changed)).toBe("damaged-model");
      },
    ),
    { numRuns: 50 },
  );
});

test("a description that is no JSON, or no UTF-8, is damaged", async () => {
  for (const byte of [0, 0xff]) {
    const changed = whole.slice();
    changed[DESCRIPTION_AT + 5] = byte;
    expect(await codeOf(changed)).toBe("damaged-model");
  }
});

test.each<[string, (description: Record<string, unknown>) => unknown]>([
  ["an id without a checksum", (said) => ({ ...said, id: "few-sums" })],
  ["no topic", (said) => ({ ...said, scores: ["flagged", "stop"] })],
  ["a label that nobody knows", (said) => ({ ...said, details: ["none", "shoe-size"] })],
  ["names of another kind", (said) => ({ ...said, names: ["none", "first-ship", "later-ship"] })],
  ["a vocabulary without an unknown word", (said) => ({ ...said, vocabulary: ["[CLS]", "[SEP]", "a"] })],
  ["a word twice", (said) => ({ ...said, vocabulary: [...(said.vocabulary as string[]), "a"] })],
  ["windows without end", (said) => ({ ...said, pieces: { head: 12, text: 1e9, reply: 48, bio: 16 } })],
  ["nothing", () => null],
  ["a list", () => []],
])("a description with %s is of no model that this version can read", async (_, change) => {
  expect(await codeOf(described(change))).toBe("not-a-model");
  expect(await codeOf(described((said) => said))).toBe("opened");
});
