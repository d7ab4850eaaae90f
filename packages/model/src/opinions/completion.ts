import type { Place } from "./address.ts";
import { ANSWER_SCHEMA } from "./answer.ts";
import { exchange, type Reply } from "./exchange.ts";
import { instruction } from "./instruction.ts";
import { OpinionError } from "./opinion-error.ts";

/** Fourteen topics with a quotation each, and a few words around them. In tokens. */
const MOST_TOKENS = 1_000;

const FORMAT = {
  type: "json_schema",
  json_schema: { name: "topics", strict: true, schema: ANSWER_SCHEMA },
};

/** How programs say that they cannot hold a model to a schema; some of them call it their own fault. */
const FORMAT_REFUSED: ReadonlySet<number> = new Set([400, 415, 422, 500, 501]);

/**
 * Asks by the common chat-completions protocol, and gives what the model wrote.
 *
 * @throws {OpinionError} `unreachable`, `refused`, `too-long`, `malformed-answer`.
 */
export async function completion(
  place: Place,
  model: string | undefined,
  message: string,
  signal: AbortSignal,
): Promise<string> {
  const sent = {
    ...(model === undefined ? {} : { model }),
    messages: [
      { role: "system", content: instruction() },
      { role: "user", content: message },
    ],
    temperature: 0,
    max_tokens: MOST_TOKENS,
    stream: false,
  };
  const reply = await exchange(place.completions, { ...sent, response_format: FORMAT }, signal);
  if (!FORMAT_REFUSED.has(reply.status)) return writtenIn(reply);
  return writtenIn(await exchange(place.completions, sent, signal));
}

/** The first model that a program lists and that writes; some programs answer only to a name. */
export async function firstModel(place: Place, signal: AbortSignal): Promise<string | undefined> {
  const { status, body } = await exchange(place.models, undefined, signal);
  if (status !== 200) return undefined;
  const listed = at(parsed(body), "data");
  const names = Array.isArray(listed) ? listed.map((each) => at(each, "id")) : [];
  return names.find((name): name is string => typeof name === "string" && !ONLY_COMPARES.test(name));
}

/** Models that turn text into numbers, and write nothing. */
const ONLY_COMPARES = /embed|rerank/i;

function writtenIn({ status, body }: Reply): string {
  if (status < 200 || status >= 300) throw new OpinionError("refused");
  const choice = at(at(parsed(body), "choices"), 0);
  const content = at(at(choice, "message"), "content");
  if (typeof content === "string") return content;
  const refusal = at(at(choice, "message"), "refusal");
  throw new OpinionError(typeof refusal === "string" ? "refused" : "malformed-answer");
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function at(value: unknown, name: string | number): unknown {
  const isHeld = typeof value === "object" && value !== null && Object.hasOwn(value, name);
  return isHeld ? (value as Record<string | number, unknown>)[name] : undefined;
}
