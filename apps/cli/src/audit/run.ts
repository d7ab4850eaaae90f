import { type Audit, AuditGatherer, type Ranked, type Who } from "@bedside/audit";
import type { Topic } from "@bedside/guidance";
import { inOrder } from "../in-order.ts";
import { batchKey } from "./batch-key.ts";
import { startCheckWorker } from "./check-worker.ts";
import { type Checker, checkerHere, type Result } from "./item-checker.ts";
import { type Batch, type OwnExport, ownBatches } from "./own-items.ts";
import type { Period } from "./period.ts";
import type { Resume } from "./resume-file.ts";
import { Sink } from "./sink.ts";
import { Warnings } from "./warnings.ts";
import { WorkerPool } from "./worker-pool.ts";

export interface AuditPlan {
  readonly exports: readonly OwnExport[];
  readonly source: Audit["source"];
  readonly who: Who;
  /** ISO date of today. */
  readonly now: string;
  readonly period: Period;
  readonly topics: ReadonlySet<Topic> | undefined;
  /** Threads that check; with one it is this one. */
  readonly jobs: number;
  /** All that results depend on besides the items. */
  readonly terms: string;
  /** What is to be said of the exports as such. */
  readonly warnings: readonly string[];
  readonly resume: Resume;
  readonly stop: AbortSignal;
  readonly onRanked: (ranked: Ranked) => Promise<void> | void;
  readonly onProgress: (own: number, flagged: number) => void;
}

export interface AuditRun {
  readonly audit: Audit;
  /** Ctrl-C came before everything was read. */
  readonly isStopped: boolean;
  readonly hasNotes: boolean;
  /** Something is wrong with the export, and there is not a word in it that could be read. */
  readonly isUnreadable: boolean;
  /** Items that a fault of ours left unchecked. */
  readonly faults: number;
}

/** Reads, checks and gathers. Each step knows nothing of the others but the batches between them. */
export async function runAudit(plan: AuditPlan): Promise<AuditRun> {
  const { source, who, now, resume, stop } = plan;
  const gatherer = new AuditGatherer({ source, who, now });
  const warnings = new Warnings();
  const sink = new Sink(gatherer, warnings, plan);
  const checker = plan.jobs > 1 ? new WorkerPool(plan.jobs, () => startCheckWorker(who)) : checkerHere(who);
  const batches = ownBatches(plan.exports, plan.period, stop, now);
  const check = (batch: Batch) => checkedOrKnown(batch, checker, resume, plan.terms);
  try {
    for await (const [batch, results] of inOrder(batches, check, checker.appetite)) {
      await sink.add(batch, results);
      plan.onProgress(gatherer.counts.own, gatherer.counts.flagged);
    }
  } finally {
    await checker.close();
  }
  const isStopped = !sink.isComplete;
  if (isStopped) gatherer.warn(STOPPED);
  for (const line of [...plan.warnings, ...warnings.lines()]) gatherer.warn(line);
  const audit = gatherer.finish();
  const isUnreadable = warnings.problems > 0 && audit.items.own + audit.items.others === 0;
  return { audit, isStopped, isUnreadable, hasNotes: sink.hasNotes, faults: warnings.faults };
}

const STOPPED = "Stopped before the end: what was not reached is not in these figures.";

/** A batch that was checked before, by the same terms, is not checked again. */
async function checkedOrKnown(
  { items }: Batch,
  checker: Checker,
  resume: Resume,
  terms: string,
): Promise<readonly Result[]> {
  if (items.length === 0) return [];
  if (!resume.isKept) return checker.check(items);
  const key = batchKey(items, terms);
  const known = resume.known(key, items);
  if (known) return known;
  const results = await checker.check(items);
  resume.keep(key, results);
  return results;
}
