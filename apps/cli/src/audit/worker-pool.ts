import type { Worker } from "node:worker_threads";
import type { AuditItem } from "@bedside/audit";
import type { CheckAnswer, CheckRequest } from "./check-worker.ts";
import type { Checker, Result } from "./item-checker.ts";

/** How often a batch is tried: a worker that it has ended twice would be ended a third time. */
const MOST_TRIES = 2;
/** Batches that a worker has before it, so that it need not wait for the next. */
const QUEUED_EACH = 2;
/** Workers that end before they have answered anything cannot be started here at all. */
const MOST_FALSE_STARTS = 3;

interface Job {
  readonly id: number;
  readonly items: readonly AuditItem[];
  readonly done: (results: readonly Result[]) => void;
  tries: number;
}

interface Slot {
  worker: Worker | undefined;
  /** In the order in which the worker takes them. */
  jobs: Job[];
}

/** Checks batches in worker threads. One that dies is replaced; a batch that kills two is given up. */
export class WorkerPool implements Checker {
  readonly appetite: number;
  readonly #start: () => Worker;
  readonly #slots: Slot[];
  readonly #waiting: Job[] = [];
  #nextId = 0;
  #falseStarts = 0;
  #isClosed = false;

  constructor(size: number, start: () => Worker) {
    this.#start = start;
    this.#slots = Array.from({ length: size }, () => ({ worker: undefined, jobs: [] }));
    this.appetite = size * QUEUED_EACH + 1;
  }

  check(items: readonly AuditItem[]): Promise<readonly Result[]> {
    return new Promise((resolve) => {
      this.#waiting.push({ id: this.#nextId++, items, done: resolve, tries: 0 });
      this.#hand();
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all(this.#slots.map(({ worker }) => worker?.terminate()));
  }

  /** To whoever has least to do. Workers are started as they are needed. */
  #hand(): void {
    while (this.#waiting.length > 0) {
      const slot = this.#slots.reduce((a, b) => (b.jobs.length < a.jobs.length ? b : a));
      if (slot.jobs.length >= QUEUED_EACH) return;
      const job = this.#waiting.shift()!;
      slot.worker ??= this.#started(slot);
      slot.jobs.push(job);
      const request: CheckRequest = { id: job.id, items: job.items.map(forCheck) };
      slot.worker.postMessage(request);
    }
  }

  #started(slot: Slot): Worker {
    const worker = this.#start();
    // Its error is followed by its exit, which is where it is dealt with.
    worker.on("error", () => {});
    worker.on("exit", () => this.#ended(slot, worker));
    worker.on("message", ({ id, results }: CheckAnswer) => {
      if (slot.jobs[0]?.id !== id) return;
      this.#falseStarts = 0;
      slot.jobs.shift()!.done(results);
      this.#hand();
    });
    return worker;
  }

  #ended(slot: Slot, worker: Worker): void {
    if (this.#isClosed || slot.worker !== worker) return;
    slot.worker = undefined;
    this.#falseStarts += 1;
    const [guilty, ...others] = slot.jobs;
    slot.jobs = [];
    this.#waiting.unshift(...others);
    if (guilty) {
      guilty.tries += 1;
      if (guilty.tries < MOST_TRIES && this.#falseStarts < MOST_FALSE_STARTS * this.#slots.length)
        this.#waiting.unshift(guilty);
      else guilty.done(guilty.items.map(() => null));
    }
    this.#hand();
  }
}

/** What the check needs to know of an item, and no more: copying costs. */
function forCheck({ key, text, source, kind, platform, audience, replyTo }: AuditItem): AuditItem {
  return {
    key,
    text,
    source,
    kind,
    platform,
    audience,
    ...(replyTo?.text !== undefined && { replyTo: { text: replyTo.text } }),
  };
}
