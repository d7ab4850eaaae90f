import { loadModel, ModelError } from "@bedside/model";
import type { ToReader } from "./said.ts";
import { serve } from "./serve.ts";
import { unpack } from "./unpack.ts";

// The second reader, in a worker of its own: beside every page, and beside the background.

/** What the build lays beside this file. */
const bytesOf = async (name: "weights" | "runtime"): Promise<Uint8Array> => {
  const { default: packed }: { default: string } = await import(/* @vite-ignore */ `./${name}.js`);
  return unpack(packed);
};

const hear = serve(
  async () => {
    const [weights, wasm] = await Promise.all([bytesOf("weights"), bytesOf("runtime")]).catch(() => {
      throw new ModelError("damaged-model");
    });
    return loadModel(weights, { wasm });
  },
  (said) => self.postMessage(said),
);

self.onmessage = ({ data }: MessageEvent<ToReader>) => hear(data);
