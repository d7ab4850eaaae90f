import type { Draft } from "@bedside/engine";
import { type ContextOptions, contextDefaults } from "../context-options.ts";
import { draftsOf } from "../drafts.ts";
import { EXIT, type ExitCode, exitCodeOf, type FailOn, WorstExit } from "../exit-code.ts";
import { Failure } from "../failure.ts";
import { isLineFile } from "../folder.ts";
import { answerLines } from "../line-command.ts";
import { type DraftItem, type Format, type Reporter, reporterFor } from "../reporter.ts";
import { type Answer, answerOf, type Hear, type Heard } from "../second-reader/heard.ts";
import { readAlong } from "../second-reader/read-along.ts";
import type { ReadAlongOptions } from "../second-reader/reader-options.ts";
import type { Surroundings } from "../surroundings.ts";
import { type Target, targetsOf } from "../targets.ts";

export interface CheckOptions extends ContextOptions, ReadAlongOptions {
  readonly json?: true;
  readonly jsonl?: true;
  readonly sarif?: true;
  readonly failOn?: FailOn;
}

export async function check(
  args: readonly string[],
  options: CheckOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const hear = (await readAlong(options, around.say))?.hear;
  if (options.jsonl) return checkLines(args, options, around, hear);
  const targets = args.length > 0 ? await targetsOf(args) : [STANDARD_INPUT];
  if (args.length === 0 && around.isInputTerminal)
    around.say("Type or paste the draft, then press Ctrl-D on a line of its own.");
  const reporter = reporterFor(formatOf(options), targets.length > 1 || targets.some(holdsMany), around);
  const exit = new WorstExit();
  for await (const item of draftsOf(targets, around.input, contextDefaults(options))) {
    if (item.kind === "draft")
      exit.add(await checkOne(item, options.failOn ?? "pause", reporter, around, hear));
    else if (item.kind === "skipped") reporter.skipped(item.name, item.reason);
    else {
      around.say(item.failure.message);
      exit.add(item.failure.exitCode);
      await reporter.problem(item);
    }
  }
  await reporter.finish();
  return exit.code;
}

const STANDARD_INPUT: Target = { kind: "standard-input" };

function formatOf(options: CheckOptions): Format {
  if (options.sarif) return "sarif";
  return options.json ? "json" : "text";
}

function holdsMany(target: Target): boolean {
  return target.kind === "folder" || (target.kind === "file" && isLineFile(target.path));
}

async function checkOne(
  item: DraftItem,
  failOn: FailOn,
  reporter: Reporter,
  { say }: Surroundings,
  hear: Hear | undefined,
): Promise<ExitCode> {
  if (!item.isFile && item.draft.text.trim() === "")
    throw new Failure(EXIT.usage, "There was no draft to check. Try: bedside check --help");
  let report: Answer;
  try {
    report = answerOf(item.draft, await hear?.(item.draft));
  } catch {
    const failure = new Failure(EXIT.fault, `Cannot check ${item.name} because of a fault in Bedside.`);
    say(failure.message);
    await reporter.problem({ kind: "problem", name: item.name, code: "fault", failure });
    return EXIT.fault;
  }
  await reporter.draft(item, report);
  return exitCodeOf(report, failOn);
}

/** With lines the exit code speaks of the stream, unless it is asked to speak of the verdicts: a pipe should not break. */
async function checkLines(
  args: readonly string[],
  options: CheckOptions,
  around: Surroundings,
  hear: Hear | undefined,
): Promise<ExitCode> {
  const exit = new WorstExit();
  const failOn = options.failOn ?? "never";
  const answer = (draft: Draft, heard?: Heard) => {
    const report = answerOf(draft, heard);
    exit.add(exitCodeOf(report, failOn));
    return report;
  };
  exit.add(await answerLines({ args, defaults: contextDefaults(options), answer, hear, around }));
  return exit.code;
}
