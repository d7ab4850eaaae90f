import { tellingFeaturesOf } from "@bedside/engine/training";
import { draftOfLabelled, type Labelled } from "../story/drafts.ts";

/** One word of a draft: what there is to see of it, and whether it is part of a labelled detail. */
export interface Example {
  readonly keys: readonly number[];
  readonly isTelling: boolean;
}

/** Names, numbers, dates and ages have rules of their own. */
const DETAILS = new Set("place organisation occupation condition event relation appearance".split(" "));

/**
 * Words of drafts that tell of somebody in the labelled details, and every word of drafts that tell of nobody. Where the
 * labels cannot be trusted to be whole, nothing is learned.
 */
export function examplesOf(labelled: Labelled): Example[] {
  const { text, expect } = labelled;
  const identifiers = expect.identifiers ?? [];
  const isStory = expect.must.includes("confidentiality");
  if (isStory !== identifiers.length > 0) return [];
  const spans = identifiers.map(({ text: words, label }) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, label };
  });
  return tellingFeaturesOf(draftOfLabelled(labelled)).map(({ start, end, keys }) => ({
    keys,
    isTelling: spans.some((span) => DETAILS.has(span.label) && span.start < end && start < span.end),
  }));
}
