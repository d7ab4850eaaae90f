import { loadModel } from "../load-model.ts";
import { type Model, ModelError, type ModelErrorCode } from "../model.ts";
import { remembering } from "../remembering.ts";
import type { Answered, Ask, Handlers, Message, Question, Reply } from "./protocol.ts";

/** The worker's side: the global scope of a Web Worker, or one end of a `MessageChannel`. */
export interface Scope {
  postMessage(answered: Answered): void;
  addEventListener(type: "message", listen: (event: MessageEvent<Message>) => void): void;
  /** Ports of a channel wait for it. */
  start?(): void;
}

/** Lets a thread load one model and read with it for whoever asks: `serveModel(self)` is a whole worker. */
export function serveModel(scope: Scope): void {
  const handlers = handlersOf();
  const asked = new Map<number, AbortController>();
  const answer = async <Q extends Question>(id: number, question: Q, ask: Ask<Q>): Promise<void> => {
    const own = new AbortController();
    asked.set(id, own);
    try {
      const handle = handlers[question] as (ask: Ask<Q>, signal: AbortSignal) => Promise<Reply<Q>>;
      scope.postMessage({ kind: "reply", id, reply: await handle(ask, own.signal) });
    } catch (error) {
      scope.postMessage({ kind: "failed", id, code: codeOf(error) });
    } finally {
      asked.delete(id);
    }
  };
  scope.addEventListener("message", ({ data }) => {
    if (data.question === "cancel") asked.get(data.id)?.abort();
    else void answer(data.id, data.question, data.ask);
  });
  scope.start?.();
}

function handlersOf(): Handlers {
  let loading: Promise<Model> | undefined;
  const loaded = (): Promise<Model> => loading ?? Promise.reject(new ModelError("closed"));
  return {
    async load({ bytes, options }) {
      const before = loading;
      loading = loadModel(bytes, options).then(remembering);
      await before?.then((model) => model.close()).catch(() => undefined);
      return { id: (await loading).id };
    },
    read: async ({ text, context }, signal) => (await loaded()).read(text, context, signal),
    async close() {
      const before = loading;
      loading = undefined;
      await before?.then((model) => model.close()).catch(() => undefined);
      return null;
    },
  };
}

function codeOf(error: unknown): ModelErrorCode {
  return error instanceof ModelError ? error.code : "runtime-failed";
}
