import { type Model, ModelError } from "./model.ts";

/**
 * The same model for one box in which somebody writes: when a newer text is read, the reading of the older one is called
 * off, because nobody wants to hear of it any more. Closing it calls off its last reading, and leaves the model to others.
 */
export function newestOnly(model: Model): Model {
  let last: AbortController | undefined;
  let isClosed = false;
  return {
    id: model.id,
    async read(text, context, signal) {
      if (isClosed) throw new ModelError("closed");
      if (signal?.aborted) throw new ModelError("cancelled");
      last?.abort();
      const own = new AbortController();
      last = own;
      const callOff = () => own.abort();
      signal?.addEventListener("abort", callOff, { once: true });
      try {
        return await model.read(text, context, own.signal);
      } finally {
        signal?.removeEventListener("abort", callOff);
      }
    },
    async close() {
      isClosed = true;
      last?.abort();
    },
  };
}
