import type { Context, ModelEvidence } from "@bedside/engine";
import { aroundOf, lookThrough } from "./encode/around.ts";
import { windowsOf } from "./encode/windows.ts";
import { evidenceOf } from "./evidence/evidence-of.ts";
import type { Looked } from "./evidence/looks.ts";
import type { Description } from "./file/description.ts";
import { type Model, ModelError } from "./model.ts";
import { WordPieces } from "./pieces/word-pieces.ts";
import type { Runtime, Sums } from "./runtime/runtime.ts";

/** A model of a file's description, and of what does its sums. */
export function readerOf(description: Description, runtime: Runtime): Model {
  const words = new WordPieces(description.vocabulary);
  let isClosed = false;

  async function read(text: string, context: Context, signal?: AbortSignal): Promise<ModelEvidence> {
    const stopIfOver = () => {
      if (signal?.aborted) throw new ModelError("cancelled");
      if (isClosed) throw new ModelError("closed");
    };
    stopIfOver();
    const cut = windowsOf(text, words, description.pieces.text);
    const look = lookThrough(words, description.pieces, aroundOf(context));
    const looks: Looked[] = [];
    for (const window of cut.windows) {
      // Somebody who calls it off must get a word in between.
      if (looks.length > 0) await turnOfOthers();
      stopIfOver();
      const { ids, segments, first } = look(cut.pieces.slice(window.from, window.to));
      looks.push({ window, first, sums: await run(ids, segments) });
    }
    stopIfOver();
    return evidenceOf(text, cut, looks, description);
  }

  async function run(ids: BigInt64Array, segments: BigInt64Array): Promise<Sums> {
    const sums = await runtime.run(ids, segments).catch(() => {
      // What the runtime says may hold what it was given.
      throw new ModelError("runtime-failed");
    });
    if (!isOfSize(sums, ids.length, description)) throw new ModelError("runtime-failed");
    return sums;
  }

  return {
    id: description.id,
    read,
    async close() {
      if (isClosed) return;
      isClosed = true;
      await runtime.close();
    },
  };
}

function isOfSize(sums: Sums, pieces: number, { scores, details, names }: Description): boolean {
  return (
    sums.scores.length === scores.length &&
    sums.carried.length === pieces * scores.length &&
    sums.details.length === pieces * details.length &&
    sums.names.length === pieces * names.length
  );
}

function turnOfOthers(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
