import type { Paint } from "./paint.ts";

/** What a report is set on. */
export interface Page {
  readonly columns: number;
  readonly paint: Paint;
  /** The file the draft came from, so that places can be opened from the terminal. */
  readonly name?: string | undefined;
}
