import process from "node:process";
import { auditExit } from "../audit/audit-exit.ts";
import { mustBeWritable, writeHtml } from "../audit/audit-html.ts";
import { type AuditOptions, formatOf } from "../audit/audit-options.ts";
import { AuditWriter } from "../audit/audit-writer.ts";
import { exportsIn } from "../audit/exports.ts";
import { onInterrupt } from "../audit/interrupt.ts";
import { openPaths } from "../audit/open-paths.ts";
import { mustHoldSomething } from "../audit/period.ts";
import { planOf } from "../audit/plan.ts";
import { ReadMeter } from "../audit/read-meter.ts";
import { resumeFor } from "../audit/resume-for.ts";
import { runAudit } from "../audit/run.ts";
import { keepHeapSmall } from "../audit/small-heap.ts";
import { type Owned, ownedBy, strangerNamed } from "../audit/whose.ts";
import type { ExitCode } from "../exit-code.ts";
import { COLOURED, type Paint, PLAIN } from "../paint.ts";
import { NO_PROGRESS, type Progress, progressOn } from "../progress.ts";
import type { Surroundings } from "../surroundings.ts";
import { number } from "../wording.ts";

export type { AuditOptions } from "../audit/audit-options.ts";

/** Everything that somebody ever posted, as far as their exports hold it. */
export async function audit(
  paths: readonly string[],
  options: AuditOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const say = options.quiet ? () => {} : around.say;
  keepHeapSmall();
  mustHoldSomething(options);
  if (options.html !== undefined) await mustBeWritable(options.html);
  const opened = await openPaths(paths);
  const meter = new ReadMeter();
  const { known, warnings } = await exportsIn(opened.map(({ archive }) => meter.metered(archive)));
  const owned: Owned[] = [];
  for (const each of known) owned.push(await ownedBy(each, options.me, askIn(around)));
  meter.restart();

  const stamps = opened.map(({ stamp }) => stamp);
  const resume = resumeFor(stamps, options.resume, process.env, say);
  const interrupt = onInterrupt(() => say("Stopping after what is under way. Ctrl-C again ends at once."));
  const progress = progressFor(options, around, meter);
  try {
    const plan = planOf(owned, options, warnings);
    const writer = new AuditWriter(around.output, pageOf(options, around), {
      format: formatOf(options),
      limit: options.limit,
      html: options.html,
      paths,
      folder: process.cwd(),
    });
    const run = await runAudit({
      ...plan,
      resume,
      stop: interrupt.signal,
      onRanked: (ranked) => writer.found(ranked),
      onProgress: (own, flagged) => progress.update(own, meter.bytes, `${number(flagged)} to look at`),
    });
    progress.stop();
    if (!run.isStopped && run.audit.items.own === 0) await strangerNamed(owned);
    if (options.html !== undefined) await writeHtml(options.html, run.audit, plan.now);
    await writer.finish(run.audit);
    if (run.isStopped) say(stoppedText(resume.isKept));
    else resume.erase();
    return auditExit(run, options.failOn ?? "pause");
  } finally {
    progress.stop();
    interrupt.release();
    resume.close();
  }
}

/** Only where somebody is there to answer. */
function askIn({ isInputTerminal, isOutputTerminal }: Surroundings) {
  if (!isInputTerminal || !isOutputTerminal) return undefined;
  return async () => (await import("../ask.ts")).ON_TERMINAL;
}

function progressFor(
  { quiet, jsonl }: AuditOptions,
  { errorStream, isOutputTerminal }: Surroundings,
  meter: ReadMeter,
): Progress {
  // Lines that come as they are found would be written through the bar.
  if (quiet || (jsonl && isOutputTerminal)) return NO_PROGRESS;
  return progressOn(errorStream, meter.total, "item");
}

function pageOf({ color }: AuditOptions, { columns, paint }: Surroundings) {
  const paints: Partial<Record<string, Paint>> = { always: COLOURED, never: PLAIN };
  return { columns, paint: paints[color ?? "auto"] ?? paint };
}

function stoppedText(isKept: boolean): string {
  return isKept
    ? "Stopped. What was done is above, and kept: the same command goes on from here. --no-resume begins again."
    : "Stopped. What was done is above.";
}
