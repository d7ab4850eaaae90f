import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import type { ReaderFile, ReaderFiles } from "./reader-files.ts";
import { cacheShelf } from "./shelf.ts";

const PAGE = "https://bedside.example/app/#/settings";
const WEIGHTS = "what it has learned".repeat(50);
const RUNTIME = "what does its sums".repeat(80);

const packed = new Map<string, Uint8Array<ArrayBuffer>>();
const FILES: ReaderFiles = {
  weights: pack("reader/small-a1.packed", WEIGHTS),
  runtime: pack("reader/runtime-b2.packed", RUNTIME),
};

function pack(name: string, text: string): ReaderFile {
  const bytes = new Uint8Array(gzipSync(text));
  packed.set(new URL(name, PAGE).href, bytes);
  return { name, size: bytes.length };
}

/** A cache as the browser has it, as far as it is needed here. */
function cache({ room = Number.POSITIVE_INFINITY } = {}) {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  const stub = {
    match: async (address: string) => {
      const bytes = kept.get(address);
      return bytes && new Response(bytes);
    },
    put: async (address: string, response: Response) => {
      const bytes = new Uint8Array(await response.arrayBuffer());
      if (bytes.length > room) throw new DOMException("full", "QuotaExceededError");
      kept.set(address, bytes);
    },
    keys: async () => [...kept.keys()].map((url) => ({ url })),
    delete: async (request: { readonly url: string }) => kept.delete(request.url),
  } as unknown as Cache;
  return { kept, stub };
}

/** Our own origin, in small parts, noting what it was asked for. */
function origin(answer = (bytes: Uint8Array<ArrayBuffer>) => new Response(inParts(bytes))) {
  const asked: string[] = [];
  const ask = (async (address: string) => {
    asked.push(address);
    const bytes = packed.get(address);
    return bytes ? answer(bytes) : new Response("", { status: 404 });
  }) as unknown as typeof fetch;
  return { asked, ask };
}

function inParts(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start(stream) {
      for (let at = 0; at < bytes.length; at += 20) stream.enqueue(bytes.slice(at, at + 20));
      stream.close();
    },
  });
}

const shelfOf = (kept: Cache, ask: typeof fetch, remove = async () => undefined) =>
  cacheShelf(
    () => PAGE,
    async () => kept,
    remove,
    ask,
  );
const { signal } = new AbortController();
const nothing = () => undefined;

it("fetches both files from beside the page, says how far it is, and has them from then on", async () => {
  const { stub } = cache();
  const { asked, ask } = origin();
  const shelf = shelfOf(stub, ask);
  expect(await shelf.has(FILES)).toBe(false);
  const steps: number[] = [];
  await shelf.fill(FILES, (here) => steps.push(here), signal);
  expect(asked).toEqual([...packed.keys()]);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
  expect(steps.at(-1)).toBe(FILES.weights.size + FILES.runtime.size);
  expect(await shelf.has(FILES)).toBe(true);
  const { weights, runtime } = await shelf.open(FILES);
  expect([weights, runtime].map((bytes) => new TextDecoder().decode(bytes))).toEqual([WEIGHTS, RUNTIME]);
});

it("fetches nothing twice, and only what is new of a newer version, whose forerunner goes", async () => {
  const { kept, stub } = cache();
  const { asked, ask } = origin();
  const shelf = shelfOf(stub, ask);
  await shelf.fill(FILES, nothing, signal);
  await shelf.fill(FILES, nothing, signal);
  expect(asked).toHaveLength(2);
  const newer = { ...FILES, weights: pack("reader/small-c3.packed", "what it has learned since") };
  expect(await shelf.has(newer)).toBe(false);
  await shelf.fill(newer, nothing, signal);
  expect(asked).toHaveLength(3);
  expect([...kept.keys()].map((url) => url.replace(/.*\//, "")).sort()).toEqual([
    "runtime-b2.packed",
    "small-c3.packed",
  ]);
});

it.each([
  ["cut short", (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, -9)],
  ["longer than it should be", (bytes: Uint8Array<ArrayBuffer>) => new Uint8Array([...bytes, 0])],
])("keeps nothing that is %s", async (_, damaged) => {
  const { kept, stub } = cache();
  const shelf = shelfOf(stub, origin((bytes) => new Response(inParts(damaged(bytes)))).ask);
  await expect(shelf.fill(FILES, nothing, signal)).rejects.toMatchObject({ why: "damaged" });
  expect(kept.size).toBe(0);
});

it("notices a changed byte when it is opened", async () => {
  const { kept, stub } = cache();
  const shelf = shelfOf(stub, origin().ask);
  await shelf.fill(FILES, nothing, signal);
  for (const bytes of kept.values()) bytes[40] = ((bytes[40] ?? 0) + 1) % 256;
  await expect(shelf.open(FILES)).rejects.toMatchObject({ why: "damaged" });
});

it("says why it could not be had", async () => {
  const offline = (async () => {
    throw new TypeError("Failed to fetch");
  }) as typeof fetch;
  const missing = (async () => new Response("", { status: 404 })) as typeof fetch;
  const fill = (kept: Cache, ask: typeof fetch) => shelfOf(kept, ask).fill(FILES, nothing, signal);
  await expect(fill(cache().stub, offline)).rejects.toMatchObject({ why: "offline" });
  await expect(fill(cache().stub, missing)).rejects.toMatchObject({ why: "not-served" });
  await expect(fill(cache({ room: 10 }).stub, origin().ask)).rejects.toMatchObject({ why: "no-room" });
  const refused = cacheShelf(
    () => PAGE,
    () => Promise.reject(new DOMException("denied", "SecurityError")),
  );
  await expect(refused.fill(FILES, nothing, signal)).rejects.toMatchObject({ why: "no-shelf" });
  expect(await refused.has(FILES)).toBe(false);
});

it("keeps nothing of what was called off", async () => {
  const { kept, stub } = cache();
  const calling = new AbortController();
  const shelf = shelfOf(stub, origin().ask);
  await expect(shelf.fill(FILES, () => calling.abort(), calling.signal)).rejects.toThrow();
  expect(kept.size).toBe(0);
});
