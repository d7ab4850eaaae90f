import { check, type Draft, type Evidence, type Report } from "@bedside/engine";

/** Where a text was handed to a language model. */
export interface SentTo {
  /** As an origin: `http://127.0.0.1:11434`. */
  readonly origin: string;
  /** Whether that is another machine. */
  readonly leftThisDevice: boolean;
  /** Whether personal details were taken out first. */
  readonly wasRedacted: boolean;
}

/** What came of those who read along. */
export interface Heard {
  readonly evidence?: Evidence;
  readonly sentTo?: SentTo;
}

/** Asks those who read along about one draft. Never rejects: what fails is said beside the results, and left out. */
export type Hear = (draft: Draft) => Promise<Heard>;

/** A report, and where the text went on its account. */
export type Answer = Report & { readonly sentTo?: SentTo };

/** The check, with what was heard where anything was. */
export function answerOf(draft: Draft, { evidence, sentTo }: Heard = {}): Answer {
  const report = check(draft, evidence);
  return sentTo === undefined ? report : { ...report, sentTo };
}
