import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { bytesOf, weightsFor, weightsWithBedside } from "./weights.ts";

let folder: string;
const at = (name: string) => path.join(folder, name);
const sumOf = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "bedside-weights-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

test("come whole, told of as they come", async () => {
  const whole = Buffer.alloc(2_500_000, 7);
  writeFileSync(at("a.model"), whole);
  const counts: number[] = [];
  const { bytes, sum } = await bytesOf({ file: at("a.model") }, (count) => counts.push(count));
  expect(bytes.equals(whole)).toBe(true);
  expect(sum).toBe(sumOf(whole));
  expect(counts.at(-1)).toBe(whole.length);
  expect(counts.length).toBeGreaterThan(1);
});

test("are refused when they are not what was put there", async () => {
  writeFileSync(at("a.model"), "other bytes");
  const sum = sumOf(Buffer.from("the bytes that were there"));
  await expect(bytesOf({ file: at("a.model"), sum })).rejects.toMatchObject({ code: "wrong-checksum" });
});

test("that cannot be opened are named with the reason", async () => {
  await expect(bytesOf({ file: at("gone.model") })).rejects.toMatchObject({
    code: "cannot-open",
    exitCode: 66,
    message: expect.stringContaining("there is no such file"),
  });
});

test("beside the build come with the checksum that was taken then", () => {
  writeFileSync(at("small.model"), "bytes");
  writeFileSync(at("small.json"), JSON.stringify({ sha256: "ab" }));
  expect(weightsWithBedside(folder)).toEqual({
    file: at("small.model"),
    bytes: 5,
    came: "with-bedside",
    sum: "ab",
  });
});

test("that a person brought go before those that came with Bedside", () => {
  const env = { XDG_DATA_HOME: folder };
  expect(weightsFor({ reader: "on", brought: "cd" }, env, "linux")).toBeUndefined();
});
