import { type Draft, type ModelEvidence, TOPICS } from "@bedside/engine";
import type { Model } from "@bedside/model";
import type { LocalDoor } from "../second-reader/language-model.ts";

/** What a model says that saw nothing. */
export const NOTHING_SEEN: ModelEvidence = {
  id: "scripted",
  points: {
    ...(Object.fromEntries(TOPICS.map((topic) => [topic, -3])) as Record<(typeof TOPICS)[number], number>),
    flagged: -3,
    stop: -3,
  },
  hostility: { hate: -3, toxic: -3, sexism: -3, bias: -3 },
  carriers: {},
  details: [],
  names: [],
  windows: 1,
};

export interface ScriptedModel extends Model {
  readonly texts: readonly string[];
}

/** A model that reads as it is told to, and remembers what it was given. */
export function scriptedModel(read: (text: string) => Promise<ModelEvidence>): ScriptedModel {
  const texts: string[] = [];
  return {
    id: "scripted",
    texts,
    read(text) {
      texts.push(text);
      return read(text);
    },
    async close() {},
  };
}

/** Somebody who reads along and names one topic, whatever the draft says. */
export function opinionOf(topic: (typeof TOPICS)[number]) {
  return async ({ text }: Draft) =>
    ({
      evidence: { text, opinions: [{ reader: "local", topics: [{ topic }] }] },
    }) as const;
}

/** The room of language models, with a made-up answer: loopback is here, anything else is not. */
export function scriptedLocal(askLocal: LocalDoor["askLocal"]): LocalDoor {
  return {
    askLocal,
    destinationOf({ url, allowed }) {
      const { hostname, origin } = new URL(url);
      const isHere = hostname === "127.0.0.1";
      if (!isHere && origin !== allowed) throw Object.assign(new Error("refused"), { name: "OpinionError" });
      return { origin, leftThisMachine: !isHere, places: [] };
    },
  };
}
