import type { Span } from "../../span.ts";
import type { Reading } from "../reading.ts";
import type { Part } from "../scores/features.ts";
import { partsOf } from "../scores/parts.ts";
import { mostTelling } from "../scores/telling.ts";
import { visitFeatures } from "./features.ts";
import { type MarkKind, markKindOf } from "./mark-kinds.ts";
import { isGroup, type Unit, unitsOf, WORD_FACTS } from "./units.ts";
import { hostilityWeights } from "./weights.ts";

/**
 * What there is to be hostile to: people named by something that the law protects, in words or in pictures alone; a word that
 * demeans women; or only "they". Each has a bar of its own.
 */
export const CUES = ["group", "pictured", "sexist", "others"] as const;
export type Cue = (typeof CUES)[number];

/** A passage that may speak of a group, and how hostile it is. */
export interface Hostility {
  readonly cue: Cue;
  /** The logarithm of the odds, as learned. */
  readonly points: number;
  /** The words that carried it. */
  readonly span: Span | undefined;
}

/** Longer texts are weighed passage by passage. */
export const LONGEST_PASSAGE = 90;

const PICTURES = /[\u2600-\u27bf\ud83c-\ud83e]/;

/** Whether anything in the text calls for a closer look: most texts name no group. */
export function hasCue({ tokens, text }: Reading): boolean {
  for (const { word } of tokens) if (cueOf(WORD_FACTS.of(word).kind) !== undefined) return true;
  return PICTURES.test(text) && Array.from(text).some((mark) => cueOf(markKindOf(mark)) !== undefined);
}

function cueOf(kind: MarkKind, isWord = true): Cue | undefined {
  if (isGroup(kind) || kind === "slur") return isWord ? "group" : "pictured";
  return kind === "sexist" || kind === "others" ? kind : undefined;
}

/** The passages of a text that have a cue, with the clearest cue of each. */
export function passagesOf(
  units: readonly Unit[],
  sentences: readonly Span[],
): readonly (Part & { readonly cue: Cue })[] {
  return partsOf(units, sentences, LONGEST_PASSAGE).flatMap(({ from, to }) => {
    let clearest: number = CUES.length;
    for (let at = from; at < to; at++) {
      const { facts, isWord } = units[at] as Unit;
      const cue = cueOf(facts.kind, isWord);
      if (cue !== undefined) clearest = Math.min(clearest, CUES.indexOf(cue));
    }
    const cue = CUES[clearest];
    return cue === undefined ? [] : [{ from, to, cue }];
  });
}

/** How hostile each passage of a text is in which people could be meant; empty for most texts. */
export function hostilityIn(reading: Reading): readonly Hostility[] {
  if (!hasCue(reading)) return [];
  const units = unitsOf(reading);
  return passagesOf(units, reading.sentences).map(({ from, to, cue }) => ({
    cue,
    points: pointsOf(units, from, to),
    get span() {
      return mostTelling(worthOf(units, from, to), units.slice(from, to), reading);
    },
  }));
}

function pointsOf(units: readonly Unit[], from: number, to: number): number {
  const { steps, step, bias } = hostilityWeights();
  const seen = new Set<number>();
  let sum = 0;
  let visited = 0;
  visitFeatures(units, from, to, (place) => {
    visited++;
    const weight = steps[place] as number;
    if (weight === 0 || seen.has(place)) return;
    seen.add(place);
    sum += weight;
  });
  return bias + (sum * step) / Math.sqrt(Math.max(visited, 1));
}

/** What each unit brings to the points of its passage. */
function worthOf(units: readonly Unit[], from: number, to: number): Float64Array {
  const { steps } = hostilityWeights();
  const worth = new Float64Array(to - from);
  visitFeatures(units, from, to, (place, first, end) => {
    const each = (steps[place] as number) / (end - first);
    for (let at = first; at < end; at++) (worth[at - from] as number) += each;
  });
  return worth;
}
