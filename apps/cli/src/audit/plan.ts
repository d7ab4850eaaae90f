import type { AuditOptions } from "./audit-options.ts";
import { defaultJobs } from "./audit-options.ts";
import { termsOf } from "./resume-for.ts";
import type { AuditPlan } from "./run.ts";
import { whoOf } from "./who.ts";
import { type Owned, strangerWarning } from "./whose.ts";

/** What is asked for, apart from how it is carried out. */
export type Asked = Omit<AuditPlan, "resume" | "stop" | "onRanked" | "onProgress">;

/** In bytes. Of less, workers are done later than this thread alone: each has to load the check first. */
const WORTH_WORKERS = 1024 * 1024;

export function planOf(exports: readonly Owned[], options: AuditOptions, warnings: readonly string[]): Asked {
  const who = whoOf(exports, options);
  const size = exports.reduce((sum, { opened }) => sum + opened.size, 0);
  return {
    exports,
    source: {
      platform: joined(exports.map(({ opened }) => opened.importer.source)),
      format: joined(exports.map(({ opened }) => opened.format)),
    },
    who,
    now: new Date().toISOString().slice(0, 10),
    period: { since: options.since, until: options.until },
    topics: options.topics && new Set(options.topics),
    jobs: size < WORTH_WORKERS ? 1 : (options.jobs ?? defaultJobs()),
    terms: termsOf(who),
    warnings: [...warnings, ...exports.flatMap((each) => strangerWarning(each) ?? [])],
  };
}

function joined(names: readonly string[]): string {
  return [...new Set(names)].join(", ");
}
