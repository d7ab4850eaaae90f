import type { Item, Opened, WrittenItem } from "@bedside/archives";
import { expect, test } from "vitest";
import { auditItemOf, type Batch, LONGEST_ITEM, ownBatches } from "./own-items.ts";

const written = (id: number, more: Partial<WrittenItem> = {}): WrittenItem => ({
  type: "written",
  source: "x",
  kind: "post",
  id: String(id),
  text: `Words ${id}`,
  own: true,
  platform: "x",
  audience: "public",
  createdAt: "2019-06-03T09:00:00Z",
  at: { path: "data/tweets.js", index: id },
  ...more,
});

function exportOf(items: readonly Item[], pieces = 100) {
  const opened: Partial<Opened> = {
    async *read() {
      for (let at = 0; at < items.length; at += pieces) yield items.slice(at, at + pieces);
    },
  };
  return { opened: opened as Opened, me: undefined };
}

async function batchesOf(items: readonly Item[], pieces?: number, stop = new AbortController().signal) {
  const batches: Batch[] = [];
  for await (const batch of ownBatches([exportOf(items, pieces)], { since: "2019" }, stop, "2024-01-01"))
    batches.push(batch);
  return batches;
}

test("batches are the same however the export comes in pieces", async () => {
  const items = Array.from({ length: 700 }, (_, i) => written(i, { own: i % 7 !== 0 }));
  const [small, large] = await Promise.all([batchesOf(items, 3), batchesOf(items, 700)]);
  const keys = (batches: readonly Batch[]) => batches.map(({ items }) => items.map(({ key }) => key));
  expect(keys(small)).toEqual(keys(large));
  expect(small.map(({ items }) => items.length)).toEqual([256, 256, 88]);
  expect(small.map(({ isLast }) => isLast)).toEqual([false, false, true]);
});

test("what is not taken is counted by why", async () => {
  const [batch] = await batchesOf([
    written(1),
    written(2, { own: false }),
    written(3, { own: "unknown" }),
    written(4, { text: " \n" }),
    written(5, { own: false, text: "", kind: "message" }),
    written(9, { own: false, text: "" }),
    written(6, { createdAt: "2018-12-31" }),
    written(7, { isDateDoubtful: true, createdAt: "1997-01-01" }),
    written(8, { text: "x".repeat(LONGEST_ITEM + 1) }),
    { type: "problem", path: "data/like.js", code: "damaged", reason: "This file is damaged." },
  ]);
  expect(batch!.items.map(({ at }) => at!.index)).toEqual([1, 7, 8]);
  expect(batch!.counts).toEqual({ others: 2, skipped: 3, unclaimed: 1, undated: 1, cut: 1 });
  expect(batch!.items[2]!.text).toHaveLength(LONGEST_ITEM);
  expect(batch!.problems).toHaveLength(1);
});

test("among other people's words and bad rows batches do not grow without end", async () => {
  const others = Array.from({ length: 50_000 }, (_, i) => written(i, { own: false }));
  expect((await batchesOf(others)).length).toBeGreaterThan(2);
  const bad = Array.from(
    { length: 1000 },
    (_, index): Item => ({ type: "problem", path: "a.csv", index, code: "bad-row", reason: "This row." }),
  );
  expect(Math.max(...(await batchesOf(bad)).map(({ problems }) => problems.length))).toBeLessThanOrEqual(256);
});

test("a long message is a batch almost by itself", async () => {
  const long = Array.from({ length: 20 }, (_, i) => written(i, { text: "word ".repeat(20_000) }));
  expect((await batchesOf(long)).length).toBeGreaterThan(3);
});

test("it ends soon after a stop is asked for", async () => {
  const items = Array.from({ length: 3000 }, (_, i) => written(i));
  expect(await batchesOf(items, 100, AbortSignal.abort())).toEqual([]);
});

test("posts and comments that share a number are two items", () => {
  expect(auditItemOf(written(1)).key).not.toBe(auditItemOf(written(1, { kind: "comment" })).key);
});
