import { BlobWriter, TextReader, ZipWriter } from "@zip.js/zip.js";
import { packTar } from "modern-tar";
import { expect, test } from "vitest";
import type { ArchiveFiles } from "../archive-files.ts";
import { UnreadableFile } from "../problem.ts";
import { nestedArchives, openNested } from "./nested.ts";
import { openContainer } from "./open-container.ts";

type Contents = Readonly<Record<string, string>>;

async function zipOf(contents: Contents, options: { password?: string } = {}): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false, ...options });
  for (const [path, text] of Object.entries(contents)) await writer.add(path, new TextReader(text));
  return writer.close();
}

async function tarOf(contents: Contents): Promise<Uint8Array<ArrayBuffer>> {
  return packTar(
    Object.entries(contents).map(([name, body]) => ({ header: { name, size: bytes(body).length }, body })),
  );
}

const bytes = (text: string) => new TextEncoder().encode(text);

function gzipped(blob: Blob): Promise<Blob> {
  return new Response(blob.stream().pipeThrough(new CompressionStream("gzip"))).blob();
}

/** The archive with one string in it replaced by another of the same length, as no packer would write it. */
async function forged(blob: Blob, from: string, to: string): Promise<Blob> {
  const latin1 = Array.from(new Uint8Array(await blob.arrayBuffer()), (byte) =>
    String.fromCharCode(byte),
  ).join("");
  const text = latin1.replaceAll(from, to);
  return new Blob([Uint8Array.from(text, (each) => each.charCodeAt(0))]);
}

async function textOf(archive: ArchiveFiles, path: string): Promise<string> {
  const file = archive.files.find((each) => each.path === path);
  return new Response(file!.stream()).text();
}

async function failureOf(archive: ArchiveFiles, path: string): Promise<unknown> {
  return textOf(archive, path).then(
    () => undefined,
    (error: unknown) => (error instanceof UnreadableFile ? error.code : error),
  );
}

const codes = ({ problems }: ArchiveFiles) => problems.map(({ code }) => code);
const paths = ({ files }: ArchiveFiles) => files.map(({ path }) => path);

const CONTENTS = { "data/tweets.js": "window.YTD = []".repeat(500), "data/é.txt": "naïve 🎈" };

test.each([
  ["a zip", () => zipOf(CONTENTS)],
  ["a tar", async () => new Blob([await tarOf(CONTENTS)])],
  ["a tar.gz", async () => gzipped(new Blob([await tarOf(CONTENTS)]))],
])("%s, whatever it is called", async (_, make) => {
  const archive = await openContainer(await make(), "export.txt");
  expect(archive).toMatchObject({ name: "export.txt", problems: [] });
  expect(archive.files.map(({ path, size }) => [path, size])).toEqual(
    Object.entries(CONTENTS).map(([path, text]) => [path, bytes(text).length]),
  );
  for (const [path, text] of Object.entries(CONTENTS)) {
    expect(await textOf(archive, path)).toBe(text);
    expect(await textOf(archive, path)).toBe(text);
  }
});

test("a single file, packed or not", async () => {
  const alone = await openContainer(new Blob(["hello"]), "folder/_chat.txt");
  expect([paths(alone), await textOf(alone, "_chat.txt")]).toEqual([["_chat.txt"], "hello"]);
  const packed = await openContainer(await gzipped(new Blob(["hello"])), "posts.jsonl.gz");
  expect([paths(packed), await textOf(packed, "posts.jsonl")]).toEqual([["posts.jsonl"], "hello"]);
});

test("large files of a tar are found again", async () => {
  const large = "x".repeat(9 * 1024 ** 2);
  const archive = await openContainer(
    new Blob([await tarOf({ "a.json": "1", "large.json": large, "b.json": "2" })]),
    "t.tar",
  );
  expect(paths(archive)).toEqual(["a.json", "large.json", "b.json"]);
  expect((await textOf(archive, "large.json")).length).toBe(large.length);
});

test.each([["../../e.txt"], ["/aaaa/e.txt"], ["C:/aa/e.txt"], ["aa/\0/e.txt "], ["aa\\..\\e.txt"]])(
  "a file called %j is refused, the others are read",
  async (name) => {
    const safe = "s".repeat(name.length);
    const zip = await forged(await zipOf({ [safe]: "evil", "data/good.txt": "good" }), safe, name);
    const archive = await openContainer(zip, "t.zip");
    expect([paths(archive), codes(archive)]).toEqual([["data/good.txt"], ["unsafe-name"]]);
  },
);

test("a name that is turned round on the screen is refused, and listed without the trick", async () => {
  const archive = await openContainer(await zipOf({ "photo\u202egpj.exe": "evil" }), "t.zip");
  expect(archive.files).toEqual([]);
  expect(archive.problems[0]).toMatchObject({ code: "unsafe-name", path: "photo\ufffdgpj.exe" });
});

test("of two files by one name the first is read", async () => {
  const zip = await forged(await zipOf({ "one.txt": "1", "two.txt": "2" }), "two.txt", "one.txt");
  const archive = await openContainer(zip, "t.zip");
  expect([paths(archive), codes(archive), await textOf(archive, "one.txt")]).toEqual([
    ["one.txt"],
    ["unsafe-name"],
    "1",
  ]);
});

test("a zip made on Windows with backslashes alone is an ordinary one", async () => {
  const zip = await forged(await zipOf({ "data=a.js": "1" }), "data=a.js", "data\\a.js");
  const archive = await openContainer(zip, "t.zip");
  expect([paths(archive), codes(archive)]).toEqual([["data/a.js"], []]);
});

test("links in a tar are not followed", async () => {
  const tar = await packTar([
    { header: { name: "link", size: 0, type: "symlink", linkname: "/etc/passwd" } },
    { header: { name: "good.txt", size: 4 }, body: "good" },
  ]);
  const archive = await openContainer(new Blob([tar]), "t.tar");
  expect([paths(archive), codes(archive)]).toEqual([["good.txt"], ["unsafe-name"]]);
});

test("a file that unpacks to a thousand times its size is refused", async () => {
  const spaces = " ".repeat(8 * 1024 ** 2);
  const zip = await openContainer(await zipOf({ "data/tweets.js": spaces, "b.txt": "ok" }), "t.zip");
  expect([paths(zip), codes(zip)]).toEqual([["b.txt"], ["bomb"]]);
  const tar = await openContainer(await gzipped(new Blob([await tarOf({ "a.js": spaces })])), "t.tar.gz");
  expect([paths(tar), codes(tar)]).toEqual([[], ["bomb"]]);
  const alone = await openContainer(await gzipped(new Blob([spaces])), "a.js.gz");
  expect(codes(alone)).toEqual(["bomb"]);
});

test("a zip that lies about sizes fails while it is read", async () => {
  const zip = await zipOf({ "a.txt": "x".repeat(1000) });
  const [lower, higher] = [String.fromCharCode(0xe8, 3, 0, 0), String.fromCharCode(0x10, 0, 0, 0)];
  const archive = await openContainer(await forged(zip, lower, higher), "t.zip");
  expect(archive.files[0]?.size).toBe(16);
  expect(["bomb", "damaged"]).toContain(await failureOf(archive, "a.txt"));
});

test("locked files are said to be locked", async () => {
  const archive = await openContainer(await zipOf({ "a.txt": "secret" }, { password: "x" }), "t.zip");
  expect([paths(archive), codes(archive)]).toEqual([[], ["encrypted"]]);
});

test("what breaks off is said to be damaged, and what came before is there", async () => {
  const zip = await zipOf(CONTENTS);
  expect(codes(await openContainer(zip.slice(0, zip.size - 40), "t.zip"))).toEqual(["damaged"]);
  expect(codes(await openContainer(new Blob(["<html>"]), "t.zip"))).toEqual(["damaged"]);
  const tar = new Blob([await tarOf({ "a.txt": "first", "b.txt": "x".repeat(5000) })]);
  const cut = await openContainer(tar.slice(0, 3000), "t.tar");
  expect([paths(cut), codes(cut)]).toEqual([["a.txt"], ["damaged"]]);
  const packed = await gzipped(tar);
  expect(codes(await openContainer(packed.slice(0, packed.size - 10), "t.tar.gz"))).toContain("damaged");
});

test("damage inside one file of a zip is that file's alone", async () => {
  const zip = await zipOf({ "a.txt": CONTENTS["data/tweets.js"], "b.txt": "fine" });
  const broken = new Uint8Array(await zip.arrayBuffer());
  broken.fill(0xff, 40, 60);
  const archive = await openContainer(new Blob([broken]), "t.zip");
  expect(await failureOf(archive, "a.txt")).toBe("damaged");
  expect(await textOf(archive, "b.txt")).toBe("fine");
});

test("packed in other ways", async () => {
  expect(codes(await openContainer(new Blob(["Rar!\x1a\x07\0"]), "t.rar"))).toEqual(["unknown-shape"]);
});

test("an archive in an archive, one level", async () => {
  const inner = await zipOf({ "data/tweets.js": "[]" });
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
  await writer.add("inner.zip", inner.stream());
  const outer = await openContainer(await writer.close(), "outer.zip");
  const [nested] = nestedArchives(outer);
  const opened = await openNested(nested!);
  expect([paths(opened), await textOf(opened, "data/tweets.js")]).toEqual([["data/tweets.js"], "[]"]);
});

test("a reader that leaves early is no trouble", async () => {
  const archive = await openContainer(await zipOf({ "a.txt": "x".repeat(1_000_000) }), "t.zip");
  const reader = archive.files[0]!.stream().getReader();
  await reader.read();
  await reader.cancel();
});
