import { isMainThread } from "node:worker_threads";
import { CommanderError } from "commander";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { Failure } from "./failure.ts";
import { OutputClosed } from "./output.ts";
import { mistakeText, program } from "./program.ts";
import { type Surroundings, surroundings } from "./surroundings.ts";

// The build is one file, so an audit starts the same file again for each of its workers.
if (isMainThread) await main(surroundings());
else await import("./audit/check-worker.ts");

async function main(around: Surroundings): Promise<void> {
  try {
    process.exitCode = await run(process.argv.slice(2), around);
  } catch (error) {
    process.exitCode = endOf(error, around);
    // What feeds standard input may go on for ever; with nobody left to write to there is no reason to wait for it.
    if (error instanceof OutputClosed) process.exit();
  }
}

async function run(args: readonly string[], around: Surroundings): Promise<ExitCode> {
  if (args.length === 0) return withoutArguments(around);
  let printed = "";
  let code: ExitCode = EXIT.clear;
  const output = {
    writeOut: (text: string) => {
      printed += text;
    },
    writeErr: () => {},
    outputError: () => {},
  };
  const command = program(around, output, (done) => {
    code = done;
  });
  try {
    await command.parseAsync(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new Failure(EXIT.usage, mistakeText(error));
    await around.output.write(printed);
  }
  return code;
}

/** On a terminal, a conversation; anywhere else nobody is there to have it. */
async function withoutArguments(around: Surroundings): Promise<ExitCode> {
  if (!around.isInputTerminal || !around.isOutputTerminal)
    throw new Failure(
      EXIT.usage,
      "Usage: bedside <check|redact|rules|guide|audit> [options]. More: bedside --help",
    );
  const { session } = await import("./commands/session.ts");
  const { ON_TERMINAL } = await import("./ask.ts");
  const { readAlong } = await import("./second-reader/read-along.ts");
  return session(around, ON_TERMINAL, (await readAlong({}, around.say))?.hear);
}

/** Says what went wrong in one line. What an unexpected error says of itself may hold a draft, so it is not shown. */
function endOf(error: unknown, { say }: Surroundings): ExitCode {
  if (error instanceof OutputClosed) return EXIT.clear;
  if (error instanceof Failure) {
    say(error.message);
    return error.exitCode;
  }
  const kind = error instanceof Error ? error.name : typeof error;
  say(`This is a fault in Bedside, not in your draft (${kind}). Nothing was sent to us. Please report it.`);
  return EXIT.fault;
}
