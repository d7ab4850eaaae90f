import { isHeldTemplate } from "../tagger/sentences.ts";
import { pointsOf } from "./code-points.ts";

/** Posts in which people, places and organisations are marked. */
export interface OpenNames {
  readonly text: string;
  readonly split: string;
  readonly template?: number | string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly label: string }[];
}

export const NAME_SETS = ["btc.jsonl", "wnut17.jsonl", "tweebank_ner.jsonl", "presidio_synth.jsonl"];

const KINDS: Readonly<Record<string, string>> = {
  PERSON: "person",
  LOCATION: "place",
  GPE: "place",
  STREET_ADDRESS: "place",
  ORG: "organisation",
  ORGANIZATION: "organisation",
};

export function nameRow(row: OpenNames, set: string): object {
  const isKept = set.startsWith("presidio") ? isHeldTemplate(row as never) : row.split === "dev";
  const spans = row.entities.flatMap(({ start, end, label }) => {
    const kind = KINDS[label];
    return kind === undefined ? [] : [[...pointsOf(row.text, start, end), kind]];
  });
  return { text: row.text, part: isKept ? "measure" : "learn", spans };
}
