import type { ModelEvidence } from "@bedside/engine";
import { aroundOf } from "./encode/around.ts";
import type { Model } from "./model.ts";

/** A few drafts: undoing, or going back and forth between two audiences, asks for the same again. */
const REMEMBERED = 16;
/** Longer texts are read again rather than held. */
const LONGEST_REMEMBERED = 1 << 14;

/** The same model, which has the evidence of the last few drafts at hand. They are held in memory and nowhere else. */
export function remembering(model: Model): Model {
  const known = new Map<string, ModelEvidence>();
  return {
    id: model.id,
    async read(text, context, signal) {
      const key = JSON.stringify([text, aroundOf(context)]);
      const before = known.get(key);
      known.delete(key);
      const evidence = before && !signal?.aborted ? before : await model.read(text, context, signal);
      if (key.length <= LONGEST_REMEMBERED) known.set(key, evidence);
      const [oldest] = known.keys();
      if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
      return evidence;
    },
    async close() {
      known.clear();
      await model.close();
    },
  };
}
