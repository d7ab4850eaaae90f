import { OpinionError } from "./opinion-error.ts";

/**
 * Does something that may take long, and ends it when its time is up or nobody wants it any more; also where what is
 * waited for takes no notice of being ended.
 *
 * @throws {OpinionError} `too-slow`, `cancelled`, or what the work throws.
 */
export async function withinTime<T>(
  limit: number,
  signals: readonly (AbortSignal | undefined)[],
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (signals.some((signal) => signal?.aborted)) throw new OpinionError("cancelled");
  const inside = new AbortController();
  return new Promise<T>((resolve, reject) => {
    const end = (code: "too-slow" | "cancelled") => {
      reject(new OpinionError(code));
      tidyUp();
      inside.abort();
    };
    const cancel = () => end("cancelled");
    const timer = setTimeout(() => end("too-slow"), limit);
    const tidyUp = () => {
      clearTimeout(timer);
      for (const signal of signals) signal?.removeEventListener("abort", cancel);
    };
    for (const signal of signals) signal?.addEventListener("abort", cancel);
    work(inside.signal).then(resolve, reject).finally(tidyUp);
  });
}
