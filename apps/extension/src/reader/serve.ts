import { type Model, ModelError, type ModelErrorCode } from "@bedside/model";
import type { FromReader, ToReader } from "./said.ts";

type Question = Exclude<ToReader, { kind: "drop" }>;

/**
 * Answers whoever asks with one model, loaded with the first question. One that was dropped while the model was being loaded
 * is never read, and one that is being read is given up.
 */
export function serve(
  load: () => Promise<Model>,
  say: (said: FromReader) => void,
): (asked: ToReader) => void {
  const open = new Map<string, AbortController>();
  let loading: Promise<Model> | undefined;

  async function answer(question: Question, signal: AbortSignal): Promise<void> {
    try {
      loading ??= load().catch(neverLoaded);
      const model = await loading;
      // What came in meanwhile is heard first: perhaps that this is no longer wanted.
      await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
      say(await answerTo(question, model, signal));
    } catch (error) {
      say({ kind: "failed", id: question.id, because: signal.aborted ? "cancelled" : codeOf(error) });
    } finally {
      open.delete(question.id);
    }
  }

  return (asked) => {
    if (asked.kind === "drop") return open.get(asked.id)?.abort();
    const control = new AbortController();
    open.set(asked.id, control);
    void answer(asked, control.signal);
  };
}

async function answerTo(question: Question, model: Model, signal: AbortSignal): Promise<FromReader> {
  const { id } = question;
  if (question.kind === "start") return { kind: "ready", id };
  return { kind: "evidence", id, evidence: await model.read(question.text, question.context, signal) };
}

function neverLoaded(error: unknown): never {
  if (error instanceof ModelError) throw error;
  throw new ModelError("runtime-unavailable");
}

const codeOf = (error: unknown): ModelErrorCode =>
  error instanceof ModelError ? error.code : "runtime-failed";
