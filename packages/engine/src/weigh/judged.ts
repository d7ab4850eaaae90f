import type { Severity } from "@bedside/guidance";
import type { ReaderName } from "../evidence.ts";
import type { Hit } from "../find/rule.ts";

/** A hit with the severity it has in this draft. */
export interface Judged {
  readonly hit: Hit;
  readonly severity: Severity;
  /** Who saw it; only where second readers were heard. */
  readonly seenBy?: readonly ReaderName[];
}

const GRAVITY: Readonly<Record<Severity, number>> = { note: 0, pause: 1, stop: 2 };

export function isGraver(a: Severity, b: Severity): boolean {
  return GRAVITY[a] > GRAVITY[b];
}
