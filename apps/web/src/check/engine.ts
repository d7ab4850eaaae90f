import type { Answered, Ask, Message, Question, Reply } from "./engine-protocol.ts";

/** The engine as the page knows it: questions that are answered in a while, or not at all. */
export interface Engine {
  ask<Q extends Question>(question: Q, ask: Ask<Q>): Promise<Reply<Q>>;
}

let loading: Promise<Engine> | undefined;

/**
 * The engine reads in a thread of its own, so that writing never waits for it. With its word lists it is larger than the
 * rest of the page together: the page stands, and can be written in, while it is still on its way.
 */
export function loadEngine(): Promise<Engine> {
  loading ??= startEngine(
    new Worker(new URL("./engine-worker.ts", import.meta.url), { type: "module", name: "engine" }),
    () => {
      loading = undefined;
    },
  );
  return loading;
}

/** What a `Worker` offers, as far as it is needed here. */
export type Thread = Pick<Worker, "postMessage" | "addEventListener" | "terminate">;

/** Resolves once the engine in that thread says that it is ready. `onEnd` is called when the thread has broken down. */
export function startEngine(thread: Thread, onEnd: () => void): Promise<Engine> {
  const asked = new Map<number, { resolve: (reply: never) => void; reject: (error: Error) => void }>();
  let last = 0;
  let isOver = false;
  const engine: Engine = {
    ask: (question, ask) =>
      new Promise((resolve, reject) => {
        if (isOver) return reject(fallen());
        last += 1;
        asked.set(last, { resolve, reject });
        thread.postMessage({ id: last, question, ask } satisfies Message);
      }),
  };
  return new Promise((start, giveUp) => {
    thread.addEventListener("message", (event) => {
      const answered = (event as MessageEvent<Answered>).data;
      if (answered.kind === "ready") return start(engine);
      const waiting = asked.get(answered.id);
      asked.delete(answered.id);
      if (answered.kind === "reply") waiting?.resolve(answered.reply as never);
      else waiting?.reject(fallen());
    });
    thread.addEventListener("error", (event) => {
      // What the browser would print may hold words of the draft.
      event.preventDefault();
      isOver = true;
      thread.terminate();
      onEnd();
      giveUp(fallen());
      for (const { reject } of asked.values()) reject(fallen());
      asked.clear();
    });
  });
}

const fallen = () => new Error("The engine fell over.");
