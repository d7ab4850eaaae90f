import { setTimeout as later } from "node:timers/promises";
import fc from "fast-check";
import { expect, test } from "vitest";
import { inOrder } from "./in-order.ts";

async function* countTo(count: number, onTaken: (i: number) => void = () => {}): AsyncGenerator<number> {
  for (let i = 0; i < count; i++) {
    onTaken(i);
    yield i;
  }
}

test("everything comes out once and in order, however long each takes", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 20 }),
      fc.integer({ min: 1, max: 6 }),
      async (delays, atOnce) => {
        const work = async (i: number) => {
          await later(delays[i]);
          return i * 2;
        };
        const out: (readonly [number, number])[] = [];
        for await (const pair of inOrder(countTo(delays.length), work, atOnce)) out.push(pair);
        expect(out).toEqual(delays.map((_, i) => [i, i * 2]));
      },
    ),
    { numRuns: 25 },
  );
});

test("no more is taken than may be under way, so that a slow reader slows the source", async () => {
  let taken = 0;
  let given = 0;
  const source = countTo(50, () => {
    taken += 1;
  });
  for await (const _ of inOrder(source, async (i) => i, 4)) {
    expect(taken - given).toBeLessThanOrEqual(4);
    given += 1;
  }
  expect(given).toBe(50);
});
