import type { BoxState, Held } from "../../box-state.ts";
import { HALF_AN_HOUR } from "./clock-words.ts";

/** A draft that its author wished to let lie. */
export interface Waiting {
  readonly held: Held;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** Whether just this draft still waits; one that was changed is another. */
export function stillWaits({ held, until }: Waiting, state: BoxState, now: number): boolean {
  return until > now && state.kind === "checked" && state.checked.text === held.checked.text;
}

export const waitFrom = (held: Held, now: number): Waiting => ({
  held,
  until: held.until ?? now + HALF_AN_HOUR,
});
