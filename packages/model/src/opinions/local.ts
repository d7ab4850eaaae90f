import type { Opinion } from "@bedside/engine";
import { type Destination, destinationOf } from "./address.ts";
import { completion, firstModel } from "./completion.ts";
import { OpinionError } from "./opinion-error.ts";
import { goesByProxy, surroundings } from "./proxy.ts";
import { type Question, questionAbout } from "./question.ts";
import type { Subject } from "./subject.ts";
import { withinTime } from "./time-limit.ts";

export type { OpinionErrorCode } from "./opinion-error.ts";
export { type Destination, destinationOf, OpinionError, type Subject };

/** In milliseconds. */
const TIME_LIMIT = 20_000;

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
 * @throws {TypeError} where the subject's redaction is of another text.
 */
export async function askLocal(
  endpoint: LocalEndpoint,
  subject: Subject,
  signal?: AbortSignal,
): Promise<LocalAnswer> {
  const destination = reachedDirectly(destinationOf(endpoint));
  const question = questionAbout(subject);
  const sending = { begun: false };
  try {
    const written = await withinTime(endpoint.timeLimit ?? TIME_LIMIT, [signal], (end) =>
      firstReached(destination, async (place) => {
        const model = endpoint.model ?? (await firstModel(place, end));
        sending.begun = true;
        return completion(place, model, question.message, end);
      }),
    );
    return answerOf(written, question, destination);
  } catch (problem) {
    if (problem instanceof OpinionError && sending.begun)
      throw new OpinionError(problem.code, destination.origin);
    throw problem;
  }
}

/** A proxy is another machine, so on this one only what is reached without it is asked. */
function reachedDirectly(destination: Destination): Destination {
  if (destination.leftThisMachine) return destination;
  const around = surroundings();
  const places = destination.places.filter(
    ({ completions }) => !goesByProxy(new URL(completions).hostname, around),
  );
  if (places.length === 0) throw new OpinionError("not-loopback");
  return { ...destination, places };
}

/** Tries the next place where nobody answers at one. */
async function firstReached<T>(
  { places }: Destination,
  ask: (place: Destination["places"][number]) => Promise<T>,
): Promise<T> {
  for (const place of places.slice(0, -1)) {
    try {
      return await ask(place);
    } catch (problem) {
      if (!(problem instanceof OpinionError && problem.code === "unreachable")) throw problem;
    }
  }
  return ask(places.at(-1)!);
}

function answerOf(written: string, question: Question, destination: Destination): LocalAnswer {
  return {
    opinion: question.opinionFrom(written, "local"),
    sentTo: destination.origin,
    leftThisMachine: destination.leftThisMachine,
    wasRedacted: question.wasRedacted,
  };
}
