import type { Span } from "../../span.ts";
import type { Reading } from "../reading.ts";
import { stepsFor } from "./steps.ts";
import { KINDS, type Kind, mayFollow, OUTSIDE, TAGS } from "./tags.ts";
import { GAP, type Unit, unitsOf } from "./units.ts";
import { PACKED } from "./weights.generated.ts";
import { Weights } from "./weights.ts";

/** A person, a place or an organisation that the tagger takes a stretch of the draft for. */
export interface Tagged extends Span {
  readonly kind: Kind;
  /** The units it is made of, in lower case. */
  readonly words: readonly string[];
  /** A handle or hashtag rather than words. */
  readonly isSigned: boolean;
}

/**
 * A name missed leaks and a name too many only shows: what stands outside has to be this much likelier than the best
 * name (log odds).
 */
const LEANING = 1;

let weights: Weights | undefined;
const known = new WeakMap<Reading, readonly Tagged[]>();

/** People, places and organisations by a learned sequence tagger (training/tagger), found once for each reading. */
export function taggedIn(reading: Reading): readonly Tagged[] {
  let tagged = known.get(reading);
  if (tagged === undefined) {
    tagged = tag(reading);
    known.set(reading, tagged);
  }
  return tagged;
}

function tag(reading: Reading): Tagged[] {
  const units = unitsOf(reading);
  if (!units.some(mayBeNamed)) return [];
  weights ??= new Weights(PACKED);
  const scores = stepsFor(units, weights);
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] as number) * weights.step;
  for (let at = OUTSIDE; at < scores.length; at += TAGS) scores[at] = (scores[at] as number) - LEANING;
  return spansOf(bestTags(scores, units.length, weights.moves), units, reading.text);
}

function mayBeNamed({ kind, text, lower }: Unit): boolean {
  return kind !== "word" || text !== lower;
}

/** The likeliest tags of all steps together (Viterbi). */
export function bestTags(scores: Float32Array, steps: number, moves: Float32Array): number[] {
  const best = new Float32Array(steps * TAGS).fill(Number.NEGATIVE_INFINITY);
  const from = new Uint8Array(steps * TAGS);
  for (let tag = 0; tag < TAGS; tag++) if (mayFollow(OUTSIDE, tag)) best[tag] = scores[tag] as number;
  for (let step = 1; step < steps; step++) {
    const last = (step - 1) * TAGS;
    for (const { before, tag, move } of MOVES) {
      const at = step * TAGS + tag;
      const score = (best[last + before] as number) + (moves[move] as number) + (scores[at] as number);
      if (score > (best[at] as number)) {
        best[at] = score;
        from[at] = before;
      }
    }
  }
  return backFrom(best, from, steps);
}

/** Every step from one tag to another that may be. */
const MOVES = Array.from({ length: TAGS * TAGS }, (_, move) => ({
  before: Math.floor(move / TAGS),
  tag: move % TAGS,
  move,
})).filter(({ before, tag }) => mayFollow(before, tag));

function backFrom(best: Float32Array, from: Uint8Array, steps: number): number[] {
  const tags = new Array<number>(steps).fill(OUTSIDE);
  const end = (steps - 1) * TAGS;
  let tag = 0;
  for (let each = 1; each < TAGS; each++)
    if ((best[end + each] as number) > (best[end + tag] as number)) tag = each;
  for (let step = steps - 1; step >= 0; step--) {
    tags[step] = tag;
    tag = from[step * TAGS + tag] as number;
  }
  return tags;
}

/** A sentence ends between two units: a full stop after more than an initial or a shortened title. */
function isParted(unit: Unit, next: Unit): boolean {
  return next.gap >= GAP.stop && unit.text.length > LONGEST_SHORTENED;
}

const LONGEST_SHORTENED = 3;

function spansOf(tags: readonly number[], units: readonly Unit[], text: string): Tagged[] {
  const spans: Tagged[] = [];
  for (let index = 0; index < tags.length; index++) {
    const tag = tags[index] as number;
    if (tag % 2 === 0) continue;
    let last = index;
    while (tags[last + 1] === tag + 1 && !isParted(units[last] as Unit, units[last + 1] as Unit)) last += 1;
    const first = units[index] as Unit;
    const end = units[last] as Unit;
    spans.push({
      start: first.start,
      end: /['’]s$/i.test(text.slice(end.start, end.end)) ? end.end - 2 : end.end,
      kind: KINDS[(tag - 1) / 2] as Kind,
      words: units.slice(index, last + 1).map(({ lower }) => lower.replace(/'s$/, "")),
      isSigned: first.kind !== "word",
    });
    index = last;
  }
  return spans;
}
