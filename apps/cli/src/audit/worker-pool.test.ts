import { Worker } from "node:worker_threads";
import type { AuditItem } from "@bedside/audit";
import { afterEach, expect, test } from "vitest";
import { WorkerPool } from "./worker-pool.ts";

const itemOf = (text: string, key = text): AuditItem => ({
  key,
  text,
  source: "x",
  kind: "post",
  platform: "x",
  audience: "public",
});

/** Answers each item with its key; "die" ends the worker, "die once" only as long as `file` is not there. */
const SCRIPT = `
  const { parentPort, workerData } = require("node:worker_threads");
  const fs = require("node:fs");
  parentPort.on("message", ({ id, items }) => {
    for (const { text } of items) {
      if (text === "die") process.exit(1);
      if (text === "throw") throw new Error("on purpose");
      if (text === "die once" && Atomics.add(workerData, 0, 1) === 0) process.exit(1);
    }
    const results = items.map(({ key }) => ({ key, verdict: "clear", findings: [], details: [], level: "none" }));
    parentPort.postMessage({ id, results });
  });`;

const pools: WorkerPool[] = [];
afterEach(() => Promise.all(pools.splice(0).map((pool) => pool.close())));

function poolOf(size: number, script = SCRIPT) {
  const deaths = new Int32Array(new SharedArrayBuffer(4));
  let started = 0;
  const pool = new WorkerPool(size, () => {
    started += 1;
    return new Worker(script, { eval: true, workerData: deaths, stderr: true });
  });
  pools.push(pool);
  return { pool, started: () => started };
}

const keysOf = (results: readonly ({ key: string } | null)[]) => results.map((each) => each?.key ?? null);

test("every batch gets its own answer, from no more workers than were asked for", async () => {
  const { pool, started } = poolOf(2);
  const batches = Array.from({ length: 20 }, (_, i) => [itemOf(`${i}a`), itemOf(`${i}b`)]);
  const answers = await Promise.all(batches.map((items) => pool.check(items)));
  expect(answers.map(keysOf)).toEqual(batches.map((items) => items.map(({ key }) => key)));
  expect(started()).toBe(2);
});

test("a worker that dies is replaced, and its batch tried once more", async () => {
  const { pool, started } = poolOf(1);
  const answers = await Promise.all(
    [["a"], ["die once", "b"], ["c"]].map((texts) => pool.check(texts.map((text) => itemOf(text)))),
  );
  expect(answers.map(keysOf)).toEqual([["a"], ["die once", "b"], ["c"]]);
  expect(started()).toBe(2);
});

test.each(["die", "throw"])("a batch that ends two workers (%s) is given up, and no other", async (text) => {
  const { pool } = poolOf(2);
  const answers = await Promise.all(
    [["a"], [text, "b"], ["c"], ["d"]].map((texts) => pool.check(texts.map((each) => itemOf(each)))),
  );
  expect(answers.map(keysOf)).toEqual([["a"], [null, null], ["c"], ["d"]]);
});

test("where workers cannot be started at all, it ends", async () => {
  const { pool, started } = poolOf(2, "process.exit(1)");
  const answers = await Promise.all(["a", "b", "c", "d", "e"].map((text) => pool.check([itemOf(text)])));
  expect(answers.map(keysOf)).toEqual(answers.map(() => [null]));
  expect(started()).toBeLessThan(20);
});
