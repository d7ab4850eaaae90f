import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { folderFiles } from "./folder-files.ts";
import { ReadMeter } from "./read-meter.ts";

let folder: string;
const at = (name: string) => path.join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "bedside-folder-"));
  mkdirSync(at("data/deep"), { recursive: true });
  writeFileSync(at("data/b.js"), "bb");
  writeFileSync(at("data/deep/a.js"), "a".repeat(600_000));
  writeFileSync(at("empty.txt"), "");
  writeFileSync(at("photo.jpg"), "not read");
});
afterEach(() => rmSync(folder, { recursive: true }));

async function lengthOf(stream: ReadableStream<Uint8Array>): Promise<number> {
  let length = 0;
  for await (const piece of stream) length += piece.length;
  return length;
}

test("every file is there with its size and its bytes, by name", async () => {
  const { name, files, problems } = await folderFiles(folder);
  expect(name).toBe(path.basename(folder));
  expect(files.map((file) => [file.path, file.size])).toEqual([
    ["data/b.js", 2],
    ["data/deep/a.js", 600_000],
    ["empty.txt", 0],
    ["photo.jpg", 8],
  ]);
  expect(await Promise.all(files.map((file) => lengthOf(file.stream())))).toEqual([2, 600_000, 0, 8]);
  expect(problems).toEqual([]);
});

test("links and pipes are not read, and a circle is no maze", async () => {
  symlinkSync(folder, at("data/circle"));
  symlinkSync(at("data/b.js"), at("link.js"));
  if (process.platform !== "win32") execFileSync("mkfifo", [at("pipe.js")]);
  const { files, problems } = await folderFiles(folder);
  expect(files).toHaveLength(4);
  expect(problems.map((each) => each.path)).toEqual(["data/circle", "link.js"]);
});

test("a file that grows while it is read ends where it ended before", async () => {
  const { files } = await folderFiles(at("data"));
  appendFileSync(at("data/b.js"), "more");
  expect(await lengthOf(files[0]!.stream())).toBe(2);
});

test("the meter counts what is read of files that are going to be read, and can be left half-way", async () => {
  const meter = new ReadMeter();
  const { files } = meter.metered(await folderFiles(folder));
  expect(meter.total).toBe(600_002);
  const reader = files[1]!.stream().getReader();
  await reader.read();
  await reader.cancel();
  expect(meter.bytes).toBeGreaterThan(0);
  expect(meter.bytes).toBeLessThan(600_000);
  meter.restart();
  await lengthOf(files[0]!.stream());
  expect(meter.bytes).toBe(2);
});
