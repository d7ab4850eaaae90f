import { ModelError } from "../model.ts";
import { nodeHere } from "./node.ts";
import type { Runtime, RuntimeOptions } from "./runtime.ts";
import { type Onnx, openSession } from "./session.ts";

/** How the runtime says that it could not start at all or has no room, rather than that it could make nothing of the graph. */
const NOT_STARTED = /no available backend|initWasm|WebAssembly|alloc|memory/i;

/**
 * Opens a graph with the processor itself where somebody has installed onnxruntime-node, and else as WebAssembly.
 *
 * @throws {ModelError} `runtime-unavailable`; `damaged-model` where the runtime can make nothing of the graph.
 */
export async function openRuntime(graph: Uint8Array, options: RuntimeOptions): Promise<Runtime> {
  const native = nodeHere()?.optional("onnxruntime-node") as Onnx | undefined;
  try {
    return native
      ? await openSession(native, "cpu", graph)
      : await openSession(await webAssembly(options), "wasm", graph);
  } catch (error) {
    if (error instanceof ModelError) throw error;
    const isNotStarted = error instanceof Error && NOT_STARTED.test(error.message);
    throw new ModelError(isNotStarted ? "runtime-unavailable" : "damaged-model");
  }
}

/** The runtime's settings are read once, when the first graph is opened: one that did not start stays so in this thread. */
async function webAssembly({ wasm }: RuntimeOptions): Promise<Onnx> {
  try {
    const onnx = await import("onnxruntime-web/wasm");
    const settings = onnx.env.wasm;
    settings.numThreads = 1;
    settings.proxy = false;
    const node = nodeHere();
    if (wasm instanceof Uint8Array) settings.wasmBinary = wasm;
    else if (node) settings.wasmBinary = wasm === undefined ? node.fileOf(WASM_FILE) : node.read(wasm);
    else if (wasm !== undefined) settings.wasmPaths = { wasm };
    return onnx;
  } catch {
    throw new ModelError("runtime-unavailable");
  }
}

const WASM_FILE = "onnxruntime-web/ort-wasm-simd-threaded.wasm";
