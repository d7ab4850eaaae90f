import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import type { AuditItem, Who } from "@bedside/audit";
import { ItemChecker, type Result } from "./item-checker.ts";

/** What goes between the threads. An answer holds places and no words. */
export interface CheckRequest {
  readonly id: number;
  readonly items: readonly AuditItem[];
}

export interface CheckAnswer {
  readonly id: number;
  readonly results: readonly Result[];
}

interface Order {
  readonly bedside: "check";
  readonly who: Who;
}

/** In megabytes. A worker that needs more has met something that no post is. */
const MOST_OLD = 384;
const MOST_YOUNG = 8;

/** Starts this module, or the build that it is part of, as a worker. */
export function startCheckWorker(who: Who): Worker {
  const order: Order = { bedside: "check", who };
  return new Worker(new URL(import.meta.url), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: MOST_OLD, maxYoungGenerationSizeMb: MOST_YOUNG },
  });
}

function isOrder(given: unknown): given is Order {
  return typeof given === "object" && given !== null && "bedside" in given && given.bedside === "check";
}

if (!isMainThread && isOrder(workerData)) {
  const checker = new ItemChecker(workerData.who);
  const port = parentPort!;
  port.on("message", ({ id, items }: CheckRequest) => {
    const answer: CheckAnswer = { id, results: checker.check(items) };
    port.postMessage(answer);
  });
}
