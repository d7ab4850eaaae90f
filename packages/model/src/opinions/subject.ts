import type { Context, Redaction } from "@bedside/engine";

/** What a language model is asked about. */
export interface Subject {
  /** The draft's own text; opinions give places in it. */
  readonly text: string;
  /**
   * The same text without personal details. Where there is one, it is all that is sent: the text, what it answers and who
   * its author is stay here.
   */
  readonly redaction?: Redaction;
  readonly context: Context;
}
