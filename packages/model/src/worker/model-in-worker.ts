import { type Model, ModelError } from "../model.ts";
import type { RuntimeOptions } from "../runtime/runtime.ts";
import type { Answered, Ask, Message, Question, Reply } from "./protocol.ts";

/** The page's side of a thread: a `Worker`, or one end of a `MessageChannel`. */
export interface Thread {
  postMessage(message: Message): void;
  addEventListener(
    type: "message" | "messageerror" | "error",
    listen: (event: MessageEvent<Answered>) => void,
  ): void;
  /** Ports of a channel wait for it. */
  start?(): void;
  /** A worker's end. */
  terminate?(): void;
  /** A port's end. */
  close?(): void;
}

/**
 * Loads a model in a thread in which `serveModel` listens, and reads there. The thread is this model's own: it ends when the
 * model is closed, or could not be loaded. Fetching the bytes, and telling people how far it is, is the app's.
 *
 * @throws {ModelError} as `loadModel`; `runtime-failed` where the thread broke down.
 */
export async function modelInWorker(
  thread: Thread,
  bytes: Uint8Array,
  options: RuntimeOptions = {},
): Promise<Model> {
  const line = lineTo(thread);
  try {
    const { id } = await line.ask("load", { bytes, options });
    return {
      id,
      read: (text, context, signal) => line.ask("read", { text, context }, signal),
      close: async () => line.end("closed"),
    };
  } catch (error) {
    line.end("closed");
    throw error;
  }
}

interface Line {
  ask<Q extends Question>(question: Q, ask: Ask<Q>, signal?: AbortSignal): Promise<Reply<Q>>;
  /** Ends the thread; whoever still waits, and whoever asks from now on, is told this. */
  end(code: "closed" | "runtime-failed"): void;
}

interface Waiting {
  resolve(reply: Reply<Question>): void;
  reject(error: ModelError): void;
}

function lineTo(thread: Thread): Line {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let over: "closed" | "runtime-failed" | undefined;

  const end: Line["end"] = (code) => {
    if (over !== undefined) return;
    over = code;
    for (const { reject } of waiting.values()) reject(new ModelError(code));
    waiting.clear();
    if (thread.terminate) thread.terminate();
    else thread.close?.();
  };
  const broken = (event: Event) => {
    // What a browser would print of it may hold words of the draft.
    event.preventDefault?.();
    end("runtime-failed");
  };
  thread.addEventListener("message", ({ data }) => {
    const asker = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === "reply") asker?.resolve(data.reply);
    else asker?.reject(new ModelError(data.code));
  });
  thread.addEventListener("error", broken);
  thread.addEventListener("messageerror", broken);
  thread.start?.();

  return {
    end,
    ask: <Q extends Question>(question: Q, ask: Ask<Q>, signal?: AbortSignal) =>
      new Promise<Reply<Q>>((resolve, reject) => {
        if (over !== undefined) return reject(new ModelError(over));
        if (signal?.aborted) return reject(new ModelError("cancelled"));
        last += 1;
        const id = last;
        const callOff = () => {
          waiting.delete(id);
          thread.postMessage({ id, question: "cancel" });
          reject(new ModelError("cancelled"));
        };
        signal?.addEventListener("abort", callOff, { once: true });
        const forget = () => signal?.removeEventListener("abort", callOff);
        waiting.set(id, {
          resolve: (reply) => {
            forget();
            resolve(reply as Reply<Q>);
          },
          reject: (error) => {
            forget();
            reject(error);
          },
        });
        thread.postMessage({ id, question, ask } as Message);
      }),
  };
}
