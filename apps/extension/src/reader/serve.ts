import { type Model, ModelError, type ModelErrorCode } from "@bedside/model";
import type { FromReader, ToReader } from "./said.ts";

type Question = Exclude<ToReader, { kind: "drop" }>;

/**
 * Answers one question after the other with one model, loaded with the first of them. A question that was dropped while it
 * waited is never read, and one that is being read is given up.
 */
export function serve(
  load: () => Promise<Model>,
  say: (said: FromReader) => void,
): (asked: ToReader) => void {
  const open = new Map<string, AbortController>();
  let loading: Promise<Model> | undefined;
  let last: Promise<void> = Promise.resolve();

  async function answer(question: Question, signal: AbortSignal): Promise<void> {
    try {
      // What came in meanwhile is heard first: perhaps that this is no longer wanted.
      await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
      loading ??= load().catch(neverLoaded);
      say(await answerTo(question, await loading, signal));
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
    last = last.then(() => answer(asked, control.signal));
  };
}

async function answerTo(question: Question, model: Model, signal: AbortSignal): Promise<FromReader> {
  const { id } = question;
  if (question.kind === "start") return { kind: "ready", id };
  return { kind: "evidence", id, evidence: await model.read(question.text, question.context, signal) };
}

function neverLoaded(error: unknown): never {
  if (error instanceof ModelError) throw error;
  throw new ModelError("runtime-unavailable", "The second reader could not be started here.");
}

const codeOf = (error: unknown): ModelErrorCode =>
  error instanceof ModelError ? error.code : "runtime-failed";
