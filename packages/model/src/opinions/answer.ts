import { TOPICS, type Topic } from "@bedside/guidance";

/** What a language model is asked to answer, and held to where whoever runs it can hold it to something. */
export const ANSWER_SCHEMA = {
  type: "object",
  properties: {
    topics: {
      type: "array",
      items: {
        type: "object",
        properties: {
          topic: { type: "string", enum: [...TOPICS] },
          quote: { type: "string" },
        },
        required: ["topic", "quote"],
        additionalProperties: false,
      },
    },
  },
  required: ["topics"],
  additionalProperties: false,
};

export interface Answer {
  readonly topics: readonly { readonly topic: Topic; readonly quote?: string }[];
}

/** More than there are topics, with room for a few places each. Nothing is read beyond. */
const MOST_TOPICS = 64;

/**
 * Reads an answer by that schema. Topics that we do not have are dropped, and so is everything else that was said beside
 * them; a missing quote is forgiven, since many small models leave it out. Nothing where it is no such answer.
 */
export function answerFrom(value: unknown): Answer | undefined {
  const topics = field(value, "topics");
  if (!Array.isArray(topics)) return undefined;
  const read = topics.slice(0, MOST_TOPICS).map(topicFrom);
  if (read.includes(undefined)) return undefined;
  return {
    topics: read.flatMap((each) => (each && isTopic(each.topic) ? [{ ...each, topic: each.topic }] : [])),
  };
}

function topicFrom(value: unknown): { readonly topic: string; readonly quote?: string } | undefined {
  const topic = field(value, "topic");
  const quote = field(value, "quote") ?? undefined;
  if (typeof topic !== "string") return undefined;
  if (quote === undefined) return { topic };
  return typeof quote === "string" ? { topic, quote } : undefined;
}

function field(value: unknown, name: string): unknown {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}

const KNOWN: ReadonlySet<string> = new Set(TOPICS);

function isTopic(topic: string): topic is Topic {
  return KNOWN.has(topic);
}
