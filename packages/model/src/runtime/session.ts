import type { InferenceSession, Tensor } from "onnxruntime-web/wasm";
import { ModelError } from "../model.ts";
import type { Runtime, Sums } from "./runtime.ts";

/** What onnxruntime-web and onnxruntime-node have in common. */
export interface Onnx {
  readonly InferenceSession: {
    create(graph: Uint8Array, options: InferenceSession.SessionOptions): Promise<InferenceSession>;
  };
  readonly Tensor: new (type: "int64", data: BigInt64Array, dims: readonly number[]) => Tensor;
}

/** What the runtime would print goes to a console, and nothing about a draft may; what fails is an error anyway. */
const SILENT = 4;

const OUTPUTS = ["scores", "carried", "details", "names"] as const satisfies readonly (keyof Sums)[];

/** Opens a graph in one thread. A second one makes sums of eight bits slower, and would ask headers of a page. */
export async function openSession(onnx: Onnx, provider: "wasm" | "cpu", graph: Uint8Array): Promise<Runtime> {
  const session = await onnx.InferenceSession.create(graph, {
    executionProviders: [provider],
    graphOptimizationLevel: "all",
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    logSeverityLevel: SILENT,
  });
  if (!OUTPUTS.every((name) => session.outputNames.includes(name))) throw new ModelError("not-a-model");
  let last: Promise<unknown> = Promise.resolve();
  /** The WebAssembly has one stack: what runs at the same time would tread on it. */
  const inTurn = <Done>(work: () => Promise<Done>): Promise<Done> => {
    const done = last.then(work, work);
    last = done.catch(() => undefined);
    return done;
  };
  return {
    run: (ids, segments) =>
      inTurn(async () => {
        const row = (data: BigInt64Array) => new onnx.Tensor("int64", data, [1, data.length]);
        return sumsOf(await session.run({ ids: row(ids), segments: row(segments) }));
      }),
    close: () => inTurn(() => session.release()),
  };
}

function sumsOf(results: InferenceSession.ReturnType): Sums {
  const floats = (name: keyof Sums) => {
    const tensor = results[name];
    if (!(tensor?.data instanceof Float32Array)) throw new ModelError("runtime-failed");
    return tensor.data;
  };
  return {
    scores: floats("scores"),
    carried: floats("carried"),
    details: floats("details"),
    names: floats("names"),
  };
}
