import { expect, test } from "vitest";
import { type Onnx, openSession } from "./session.ts";

const FLOATS = new Float32Array(1);
const RESULTS = Object.fromEntries(
  ["scores", "carried", "details", "names"].map((name) => [name, { data: FLOATS }]),
);

/** A runtime that takes a turn of the event loop for its sums, and writes down what it is asked. */
function slowRuntime(outputNames: readonly string[] = Object.keys(RESULTS), results: object = RESULTS) {
  const seen: string[] = [];
  const session = {
    outputNames,
    async run({ ids }: { ids: { data: BigInt64Array; dims: readonly number[] } }) {
      seen.push(`begin ${ids.dims}`);
      await new Promise((resolve) => setTimeout(resolve));
      seen.push(`end ${ids.dims}`);
      if (ids.data.length === 3) throw new Error("out of room");
      return results;
    },
    release: async () => void seen.push("release"),
  };
  class Tensor {
    constructor(
      readonly type: string,
      readonly data: BigInt64Array,
      readonly dims: readonly number[],
    ) {}
  }
  return { onnx: { InferenceSession: { create: async () => session }, Tensor } as unknown as Onnx, seen };
}

const pieces = (count: number) => new BigInt64Array(count);

test("sums are done one after the other, and the memory is given back when all are done", async () => {
  const { onnx, seen } = slowRuntime();
  const runtime = await openSession(onnx, "cpu", new Uint8Array());
  const all = [1, 2].map((count) => runtime.run(pieces(count), pieces(count)));
  await runtime.close();
  expect(await Promise.all(all)).toEqual(
    Array(2).fill({ scores: FLOATS, carried: FLOATS, details: FLOATS, names: FLOATS }),
  );
  expect(seen).toEqual(["begin 1,1", "end 1,1", "begin 1,2", "end 1,2", "release"]);
});

test("one that fails does not hold up the next", async () => {
  const runtime = await openSession(slowRuntime().onnx, "cpu", new Uint8Array());
  const failing = runtime.run(pieces(3), pieces(3));
  const next = runtime.run(pieces(1), pieces(1));
  await expect(failing).rejects.toThrow();
  expect((await next).scores).toBe(FLOATS);
});

test("a graph that does other sums is no model, and numbers of another kind are a failure", async () => {
  const other = openSession(slowRuntime(["scores"]).onnx, "cpu", new Uint8Array());
  await expect(other).rejects.toMatchObject({ code: "not-a-model" });
  const whole = { ...RESULTS, names: { data: new Int32Array(1) } };
  const runtime = await openSession(slowRuntime(undefined, whole).onnx, "cpu", new Uint8Array());
  await expect(runtime.run(pieces(1), pieces(1))).rejects.toMatchObject({ code: "runtime-failed" });
});
