import type { Opinion } from "@bedside/engine";
import { OpinionError } from "./opinion-error.ts";
import type { Subject } from "./subject.ts";

export type { OpinionErrorCode } from "./opinion-error.ts";
export { OpinionError, type Subject };

/** A program with a language model, on this machine, that speaks the common chat-completions protocol. */
export interface LocalEndpoint {
  /** Its address, such as `http://127.0.0.1:11434`; the path of the protocol may be left out. */
  readonly url: string;
  /** Which of its models; where left out, the first that it lists. */
  readonly model?: string;
  /**
   * An origin that the organisation allows, such as `https://models.trust.example`: the only one beside this machine that
   * is ever asked, over https alone. Whoever uses it has to say so to the author on every check.
   */
  readonly allowed?: string;
  /** In milliseconds, for everything together. Default 20,000. */
  readonly timeLimit?: number;
}

export interface LocalAnswer {
  readonly opinion: Opinion;
  /** Where the text went, as an origin. */
  readonly sentTo: string;
  /** Whether that is another machine: the author has to be told. */
  readonly leftThisMachine: boolean;
  /** Whether what was sent was without personal details. */
  readonly wasRedacted: boolean;
}

/**
 * Asks a language model on this machine what it sees in a draft. Contacts that address and no other.
 *
 * @throws {OpinionError} with a `code`; it never holds the draft, nor what was answered.
 */
export async function askLocal(
  _endpoint: LocalEndpoint,
  _subject: Subject,
  _signal?: AbortSignal,
): Promise<LocalAnswer> {
  throw new OpinionError("unreachable");
}
