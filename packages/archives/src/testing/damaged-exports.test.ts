import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { facebook } from "../facebook/importer.ts";
import { googleBusiness } from "../google-business/importer.ts";
import type { Importer } from "../importer.ts";
import { instagram } from "../instagram/importer.ts";
import { linkedin } from "../linkedin/importer.ts";
import { tiktok } from "../tiktok/importer.ts";
import { youtube } from "../youtube/importer.ts";
import { faultsOf } from "./contract.ts";
import { memoryArchive, readAll } from "./memory-archive.ts";

const FIXTURES: Readonly<Record<string, string>> = import.meta.glob("../*/fixtures/**/*", {
  query: "?raw",
  import: "default",
  eager: true,
});
const IMPORTERS: readonly Importer[] = [facebook, instagram, linkedin, tiktok, youtube, googleBusiness];

/** The fixtures of an importer: contents by path in the export, of each of its folders. */
function exportsOf(source: string): readonly (readonly [string, string])[][] {
  const folders = new Map<string, (readonly [string, string])[]>();
  for (const [path, text] of Object.entries(FIXTURES)) {
    const [, platform, , folder = "", ...rest] = path.split("/");
    if (platform !== source) continue;
    const isFolder = source !== "google-business";
    const key = isFolder ? folder : "";
    const inside = isFolder ? rest.join("/") : [folder, ...rest].join("/");
    folders.set(key, [...(folders.get(key) ?? []), [inside, text]]);
  }
  return [...folders.values()];
}

/** What storage and transport do to a file. */
const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.boolean(),
  bytes: fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 12 }),
    fc
      .constantFrom('"', '"}', "[[[[", "\u202e", "\0", "\n", ",,,,", '{"__proto__":{"x":1}}')
      .map((text) => bytesOf(text)),
  ),
});

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function damaged(
  text: string,
  { at, cut, bytes }: { at: number; cut: boolean; bytes: Uint8Array },
): Uint8Array {
  const whole = bytesOf(text);
  const place = Math.floor(at * whole.length);
  const rest = cut ? new Uint8Array(0) : whole.subarray(place + bytes.length);
  return new Uint8Array([...whole.subarray(0, place), ...bytes, ...rest]);
}

describe.each(IMPORTERS.map((importer) => [importer.source, importer] as const))("%s", (source, importer) => {
  test("reads what is left of a damaged export, and throws nothing", async () => {
    const cases = exportsOf(source).flatMap((contents) =>
      contents.map((_, index) => [contents, index] as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...cases), damage, async ([contents, index], how) => {
        const changed = contents.map(([path, text], at) => [path, at === index ? damaged(text, how) : text]);
        const archive = memoryArchive(Object.fromEntries(changed));
        await importer.owner(archive);
        await importer.whose?.(archive);
        const { items, problems } = await readAll(importer, archive, { notAfter: "2026-01-01" });
        expect([...items, ...problems].flatMap((item) => faultsOf(item, archive))).toEqual([]);
        expect(({} as { x?: number }).x).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });
});
