import { mkdtempSync, openAsBlob, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Item, openArchives, openContainer } from "@bedside/archives";
import { afterAll, beforeAll, expect, it } from "vitest";
import { writeLargeXExport } from "./large-x-export.ts";
import { parseWhole } from "./parse-whole.ts";

const POSTS = 700;
const folder = mkdtempSync(join(tmpdir(), "bedside-bench-"));
const path = join(folder, "twitter.zip");

beforeAll(() => writeLargeXExport(path, POSTS));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const archive = async () => openContainer(await openAsBlob(path), "twitter.zip");

it("is an X archive with as many posts as were asked for, and nothing wrong with it", async () => {
  const [opened] = await openArchives([await archive()]);
  expect(opened!.format).toBe("X archive (2022 and later)");
  const items: Item[] = [];
  for await (const batch of opened!.read()) items.push(...batch);
  const written = items.filter((item) => item.type === "written");
  expect([items.length, written.length]).toEqual([POSTS, POSTS]);
  expect(written.every(({ createdAt, isDateDoubtful }) => createdAt?.endsWith("Z") && !isDateDoubtful)).toBe(
    true,
  );
  const share = (has: (item: (typeof written)[number]) => boolean) => written.filter(has).length / POSTS;
  expect(share(({ kind }) => kind === "reply")).toBeCloseTo(1 / 3, 1);
  expect(share(({ own }) => own === false)).toBeGreaterThan(0.05);
  expect(share(({ text }) => text.includes("https://www.example.org/"))).toBeCloseTo(0.2, 1);
});

it("can be parsed as it is, to the same number", async () => {
  const { files } = await archive();
  const posts = files.filter((file) => /tweets[^/]*\.js$/.test(file.path));
  expect(await parseWhole(posts[0]!.stream())).toBe(POSTS / 2);
});
