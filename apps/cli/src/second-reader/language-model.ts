import { type Draft, type Opinion, redact } from "@bedside/engine";
import type { Destination, LocalAnswer, LocalEndpoint, OpinionError, Subject } from "@bedside/model/local";
import { EXIT } from "../exit-code.ts";
import { Failure } from "../failure.ts";
import type { SentTo } from "./heard.ts";

/** The room that asks: where an address leads, and the question itself. */
export interface LocalDoor {
  readonly destinationOf: (endpoint: LocalEndpoint) => Destination;
  readonly askLocal: (endpoint: LocalEndpoint, subject: Subject) => Promise<LocalAnswer>;
}

/** Which language model is asked, and what it is given. */
export interface LanguageModel {
  readonly endpoint: LocalEndpoint;
  readonly isUnredacted: boolean;
}

export interface Asked {
  readonly opinion?: Opinion;
  readonly sentTo?: SentTo;
}

/** After so many failures in a row nobody is there, and a stream should not wait for each of its lines. */
const GIVES_UP_AFTER = 3;

/**
 * Asks for one opinion at a time: a small machine answers two questions at once more slowly than one after the other.
 * Never rejects; each reason for a failure is said once.
 *
 * @throws {Failure} where that address may not be asked, before anything is read or sent.
 */
export function languageModel(
  { endpoint, isUnredacted }: LanguageModel,
  door: LocalDoor,
  say: (line: string) => void,
): { readonly ask: (draft: Draft) => Promise<Asked>; readonly sendsTo: SentTo } {
  const sendsTo = destination(endpoint, door, !isUnredacted);
  const told = new Set<string>();
  let failures = 0;
  let before: Promise<unknown> = Promise.resolve();
  const ask = async (draft: Draft): Promise<Asked> => {
    if (failures >= GIVES_UP_AFTER) return {};
    try {
      const { text, context } = draft;
      const subject = isUnredacted ? { text, context } : { text, context, redaction: redact(draft) };
      const { opinion, wasRedacted } = await door.askLocal(endpoint, subject);
      failures = 0;
      return { opinion, sentTo: { ...sendsTo, wasRedacted } };
    } catch (error) {
      const { code, message, sentTo } = reasonOf(error);
      // A draft that is too long says nothing about who answers.
      if (code !== "too-long") failures += 1;
      const isLast = failures === GIVES_UP_AFTER;
      if (isLast || !told.has(code))
        say(`${message} Read without it${isLast ? " from here on" : ""}. (${code})`);
      told.add(code);
      return sentTo === undefined ? {} : { sentTo: sendsTo };
    }
  };
  return {
    sendsTo,
    ask(draft) {
      const answer = before.then(() => ask(draft));
      before = answer;
      return answer;
    },
  };
}

/** What to say of an address that is neither here nor named. */
const ELSEWHERE =
  "Nothing was sent: that address is not on this machine. Where your organisation provides it, over https, name it with --ask-organisation too, as in https://models.trust.example. (not-loopback)";

function destination(endpoint: LocalEndpoint, { destinationOf }: LocalDoor, wasRedacted: boolean): SentTo {
  try {
    const { origin, leftThisMachine } = destinationOf(endpoint);
    return { origin, leftThisDevice: leftThisMachine, wasRedacted };
  } catch {
    throw new Failure(EXIT.usage, ELSEWHERE);
  }
}

/** By its name, since importing the class would load the room. What an unexpected error says of itself may hold a draft. */
function reasonOf(error: unknown): Pick<OpinionError, "code" | "message"> & { sentTo?: string | undefined } {
  if (error instanceof Error && error.name === "OpinionError") return error as OpinionError;
  return { code: "unreachable", message: "The language model could not be asked." };
}
