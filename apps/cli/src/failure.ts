import type { ExitCode } from "./exit-code.ts";
import { EXIT } from "./exit-code.ts";

/** Something expected that ends the command: one line for the person, one code for the program. Never quotes a draft. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  ENOTDIR: "part of that path is a file, not a folder",
  EACCES: "you do not have permission to read it",
  EPERM: "you do not have permission to read it",
  EISDIR: "it is a folder",
  ELOOP: "its links lead round in a circle",
  ENAMETOOLONG: "the name is too long",
  EMFILE: "too many files are open",
  EIO: "the disk or device reported an error",
};

/** Why the system would not read something, in words. The code is named only when there are no words for it. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return (code && REASONS[code]) ?? `it could not be read${code ? ` (${code})` : ""}`;
}

/** The system's own code, `ENOENT` and the like. */
export function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : undefined;
}

export function cannotOpen(name: string, error: unknown): Failure {
  return new Failure(EXIT.cannotOpen, `Cannot open ${name}: ${reasonOf(error)}.`);
}
