import { type Draft, type Opinion, redact } from "@bedside/engine";
import type { askLocal, LocalEndpoint, OpinionError } from "@bedside/model/local";
import { visible } from "../terminal-text.ts";
import type { SentTo } from "./heard.ts";

export type AskLocal = typeof askLocal;

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

/** Asks for one opinion at a time: a small machine answers two questions at once more slowly than one after the other. */
export function languageModel(
  { endpoint, isUnredacted }: LanguageModel,
  load: () => Promise<AskLocal>,
  say: (line: string) => void,
): (draft: Draft) => Promise<Asked> {
  const told = new Set<string>();
  let failures = 0;
  let before: Promise<unknown> = Promise.resolve();
  const ask = async (draft: Draft): Promise<Asked> => {
    if (failures >= GIVES_UP_AFTER) return {};
    try {
      const { text, context } = draft;
      const subject = isUnredacted ? { text, context } : { text, context, redaction: redact(draft) };
      const { opinion, sentTo, leftThisMachine, wasRedacted } = await (await load())(endpoint, subject);
      failures = 0;
      return { opinion, sentTo: { origin: sentTo, leftThisDevice: leftThisMachine, wasRedacted } };
    } catch (error) {
      failures += 1;
      const { code, message, sentTo } = reasonOf(error);
      const isLast = failures === GIVES_UP_AFTER;
      if (!told.has(code) || isLast)
        say(`${message} (${code}) Read without it${isLast ? ", from here on" : ""}.`);
      told.add(code);
      return sentTo === undefined ? {} : { sentTo: whereSent(sentTo, !isUnredacted) };
    }
  };
  return (draft) => {
    const answer = before.then(() => ask(draft));
    before = answer;
    return answer;
  };
}

/** By shape, since importing its class would load the room. What an unexpected error says of itself may hold a draft. */
function reasonOf(error: unknown): Pick<OpinionError, "code" | "message" | "sentTo"> {
  if (error instanceof Error && error.name === "OpinionError") return error as OpinionError;
  return { code: "unreachable", message: "The language model could not be asked." };
}

function whereSent(origin: string, wasRedacted: boolean): SentTo {
  return { origin: visible(origin), leftThisDevice: !isOnThisDevice(new URL(origin)), wasRedacted };
}

/** Addresses that lead back to this machine. What is asked in the end is decided where it is asked, and this is no more than that allows. */
export function isOnThisDevice({ hostname }: URL): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
