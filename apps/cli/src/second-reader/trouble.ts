import { EXIT, type ExitCode } from "../exit-code.ts";
import { codeOf, Failure } from "../failure.ts";

/** Why there is no second reader, or it could not be switched on or off. The codes are stable. */
export type TroubleCode =
  /** No weights came with the command, and none were brought. */
  | "no-weights"
  | "cannot-open"
  /** They are not those that were put in place. */
  | "wrong-checksum"
  /** The file is something else. */
  | "not-a-model"
  | "damaged-model"
  /** It is a model, but this version has not learned what its word is worth. */
  | "unheard-model"
  | "runtime-unavailable"
  | "runtime-failed"
  /** The setting, or the weights that were brought, could not be written. */
  | "cannot-keep"
  | "disk-full";

const EXITS: Readonly<Record<TroubleCode, ExitCode>> = {
  "no-weights": EXIT.cannotOpen,
  "cannot-open": EXIT.cannotOpen,
  "wrong-checksum": EXIT.badData,
  "not-a-model": EXIT.badData,
  "damaged-model": EXIT.badData,
  "unheard-model": EXIT.badData,
  "runtime-unavailable": EXIT.cannotOpen,
  "runtime-failed": EXIT.fault,
  "cannot-keep": EXIT.cannotWrite,
  "disk-full": EXIT.cannotWrite,
};

/** One line with its code at the end, for people and for programs. Never holds a piece of a draft. */
export class ReaderTrouble extends Failure {
  readonly code: TroubleCode;
  /** The line without its code. */
  readonly what: string;

  constructor(code: TroubleCode, what: string) {
    super(EXITS[code], `${what} (${code})`);
    this.code = code;
    this.what = what;
  }
}

const FULL = new Set(["ENOSPC", "EDQUOT"]);
const CLOSED = new Set(["EACCES", "EPERM", "EROFS"]);

export function cannotKeep(folder: string, error: unknown): ReaderTrouble {
  const code = codeOf(error);
  if (code !== undefined && FULL.has(code))
    return new ReaderTrouble("disk-full", `Nothing was changed: the disk with ${folder} is full.`);
  const why =
    code !== undefined && CLOSED.has(code)
      ? "you may not write there"
      : `it cannot be written${code === undefined ? "" : `, ${code}`}`;
  return new ReaderTrouble("cannot-keep", `Nothing was changed in ${folder}: ${why}.`);
}
