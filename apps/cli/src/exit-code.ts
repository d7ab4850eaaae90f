import type { Report } from "@bedside/engine";

/** What the command tells the program that started it. From 64 on they are those of BSD's sysexits.h. */
export const EXIT = {
  clear: 0,
  pause: 1,
  stop: 2,
  /** The command line itself is wrong: an unknown option, no draft. */
  usage: 64,
  /** Something was read that is not a draft. */
  badData: 65,
  /** A file or folder could not be opened or read. */
  cannotOpen: 66,
  /** A fault in Bedside. */
  fault: 70,
  /** The output could not be written: a full disk. */
  cannotWrite: 74,
  /** Ended by Ctrl-C before everything was looked at: 128 and the number of the signal, as shells count. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The least severity that makes the exit code other than 0. */
export const FAIL_ON = ["note", "pause", "stop", "never"] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** The exit code that one report earns: with `note`, a clear draft with a note counts as a pause. */
export function exitCodeOf(report: Report, failOn: FailOn): ExitCode {
  if (failOn === "never") return EXIT.clear;
  if (report.verdict === "stop") return EXIT.stop;
  if (failOn === "stop") return EXIT.clear;
  if (report.verdict === "pause") return EXIT.pause;
  return failOn === "note" && report.findings.length > 0 ? EXIT.pause : EXIT.clear;
}

/**
 * One exit code for many things. What could not be read outranks every verdict, because the answer is not complete;
 * a fault of ours outranks everything.
 */
export class WorstExit {
  #code: ExitCode = EXIT.clear;

  get code(): ExitCode {
    return this.#code;
  }

  add(code: ExitCode): void {
    if (code > this.#code) this.#code = code;
  }
}
