import type { FromReader, ToReader } from "./said.ts";

/** As much of a worker as is used here. */
export type ReaderWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

export interface HostDoors {
  createWorker(): ReaderWorker;
  say(said: FromReader): void;
  /** The worker has ended, and its memory been given back, because nobody had asked anything for a while. */
  rested(): void;
}

/** Keeps the worker in which drafts are read: from the first question until nobody has asked one for some minutes. */
export interface Host {
  hear(asked: ToReader): void;
  isRunning(): boolean;
  end(): void;
}

/** It starts within a second or two, so there is little to lose by giving its memory back. */
export const RESTS_AFTER_MS = 5 * 60_000;

export function hostReader({ createWorker, say, rested }: HostDoors): Host {
  const open = new Set<string>();
  let worker: ReaderWorker | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;

  function end() {
    clearTimeout(idle);
    worker?.terminate();
    worker = undefined;
    open.clear();
  }

  /** The browser would not start it, or has taken it away. */
  function fail() {
    const unanswered = [...open];
    end();
    for (const id of unanswered) say({ kind: "failed", id, because: "runtime-unavailable" });
  }

  function started(): ReaderWorker {
    const fresh = createWorker();
    fresh.onmessage = ({ data }: MessageEvent<FromReader>) => {
      open.delete(data.id);
      say(data);
    };
    fresh.onerror = fail;
    return fresh;
  }

  return {
    hear(asked) {
      if (asked.kind === "drop") return worker?.postMessage(asked);
      clearTimeout(idle);
      idle = setTimeout(() => {
        end();
        rested();
      }, RESTS_AFTER_MS);
      open.add(asked.id);
      try {
        worker ??= started();
        worker.postMessage(asked);
      } catch {
        fail();
      }
    },
    isRunning: () => worker !== undefined,
    end,
  };
}
