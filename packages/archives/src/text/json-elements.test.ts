import fc from "fast-check";
import { expect, test } from "vitest";
import { type JsonOptions, jsonElements, parseKeepingDigits } from "./json-elements.ts";
import type { JsonPiece } from "./json-scan.ts";

/** The pieces of a file that comes in chunks of a given size. */
async function piecesOf(text: string, options?: JsonOptions, size = 65_536): Promise<JsonPiece[]> {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, at + size));
      at += size;
    },
  });
  const pieces: JsonPiece[] = [];
  for await (const batch of jsonElements(stream, options)) pieces.push(...batch);
  return pieces;
}

const values = (pieces: readonly JsonPiece[]) =>
  pieces.map((each) => (each.type === "element" ? each.value : `${each.code} at ${each.index}`));

test("an array behind an assignment, as X writes it", async () => {
  const text = 'window.YTD.tweets.part0 = [\n  {\n    "a" : "x"\n  },\n  {\n    "a" : [ ]\n  }\n]';
  expect(values(await piecesOf(text))).toEqual([{ a: "x" }, { a: [] }]);
  expect(values(await piecesOf(text, undefined, 3))).toEqual([{ a: "x" }, { a: [] }]);
});

test("arrays of any layout and of any values", async () => {
  expect(values(await piecesOf('[1,"two, ]",null,[3],{"four":"}"}]'))).toEqual([
    1,
    "two, ]",
    null,
    [3],
    { four: "}" },
  ]);
  expect(values(await piecesOf("[ ]"))).toEqual([]);
});

test("a bad element is a problem with its index, and the next ones follow", async () => {
  const pretty = '[\n  {\n    "a": 1\n  },\n  {\n    "a": tru\n  },\n  {\n    "a": 3\n  }\n]';
  expect(values(await piecesOf(pretty))).toEqual([{ a: 1 }, "not-json at 1", { a: 3 }]);
  expect(values(await piecesOf('[{"a":1},{"a":tru},{"a":3}]'))).toEqual([
    { a: 1 },
    "not-json at 1",
    { a: 3 },
  ]);
});

test("a file that breaks off says so", async () => {
  expect(values(await piecesOf('[{"a":1},{"a":'))).toEqual([{ a: 1 }, "not-json at 1"]);
  expect(values(await piecesOf('[\n  {\n    "a": 1\n  },\n  {\n    "a"'))).toEqual([
    { a: 1 },
    "not-json at 1",
  ]);
  expect(values(await piecesOf("not JSON at all"))).toEqual(["not-json at 0"]);
  expect(values(await piecesOf(""))).toEqual(["not-json at 0"]);
});

test("arrays under keys, with what stands around them", async () => {
  const telegram = {
    about: "[x]",
    chats: {
      list: [
        { name: "Ward 7", id: 1, messages: [{ id: 1 }, { id: 2 }] },
        { name: 'GP \\ "x"', id: 2, other: [9], messages: [{ id: 3 }] },
      ],
    },
  };
  const select: JsonOptions["select"] = (path) =>
    path.join("/") === "chats/list/*/messages" ? "elements" : undefined;
  for (const indent of [0, 1, 2]) {
    const pieces = await piecesOf(JSON.stringify(telegram, null, indent), { select }, 7);
    const seen = pieces.map((each) => each.type === "element" && [each.within.name, each.index, each.value]);
    expect(seen).toEqual([
      ["Ward 7", 0, { id: 1 }],
      ["Ward 7", 1, { id: 2 }],
      ['GP \\ "x"', 0, { id: 3 }],
    ]);
  }
});

test("objects can be asked for whole, and large ones passed over", async () => {
  const text = JSON.stringify({ me: { id: 5, deep: [[]] }, log: [1, 2, 3], posts: [{ a: 1 }] });
  const pieces = await piecesOf(text, {
    select: ([first]) =>
      first === "me" ? "whole" : first === "log" ? "skip" : first ? "elements" : undefined,
  });
  expect(values(pieces)).toEqual([{ id: 5, deep: [[]] }, { a: 1 }]);
});

test("ids beyond 2^53 keep their digits, inside strings nothing changes", async () => {
  const text = '[{"ID": 1234567890123456789, "Contents": "call 1234567890123456789, ok", "n": 12}]';
  expect(values(await piecesOf(text, { bigNumbersAsText: true }))).toEqual([
    { ID: "1234567890123456789", Contents: "call 1234567890123456789, ok", n: 12 },
  ]);
  expect(parseKeepingDigits('"\\"" ')).toBe('"');
});

test("a key named __proto__ reaches nobody", async () => {
  await piecesOf('{"__proto__": {"own": 1}, "a": [{"__proto__": {"own": 1}}]}', {
    select: ([a]) => (a ? "elements" : undefined),
  });
  expect(({} as { own?: number }).own).toBeUndefined();
});

test("any JSON array comes back, in any layout and in any pieces", async () => {
  const arrays = fc.array(fc.oneof(fc.object(), fc.jsonValue()));
  await fc.assert(
    fc.asyncProperty(
      arrays,
      fc.constantFrom(undefined, 1, 2, "\t"),
      fc.integer({ min: 1, max: 90 }),
      async (each, indent, size) => {
        const text = JSON.stringify(each, null, indent);
        expect(values(await piecesOf(text, undefined, size))).toEqual(JSON.parse(text));
      },
    ),
    { numRuns: 300 },
  );
});

test("no text throws or goes on for ever", async () => {
  const noise = fc
    .array(fc.constantFrom("[", "]", "{", "}", '"', "\\", ",", ":", "\n  ", "1", "a", " ", "\u00a0"))
    .map((all) => all.join(""));
  await fc.assert(
    fc.asyncProperty(
      noise,
      fc.integer({ min: 1, max: 9 }),
      async (text, size) => void (await piecesOf(text, undefined, size)),
    ),
    { numRuns: 500 },
  );
});

test("batches and the fall-back to scanning count on", async () => {
  const many = Array.from({ length: 3000 }, (_, index) => ({ index, text: "x".repeat(200) }));
  expect(values(await piecesOf(JSON.stringify(many, null, 2)))).toEqual(many);
  // It begins as if it were pretty-printed and is not.
  const odd = `[\n  {"index": -1},\n${JSON.stringify(many.flatMap((each) => Array(20).fill(each))).slice(1)}`;
  const pieces = await piecesOf(odd);
  expect(pieces).toHaveLength(60_001);
  expect(pieces.at(-1)).toMatchObject({ type: "element", index: 60_000, value: { index: 2999 } });
});
