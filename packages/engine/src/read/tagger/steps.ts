import { Keys, looksOf, shouts } from "./features.ts";
import { TAGS } from "./tags.ts";
import type { Unit } from "./units.ts";
import type { Weights } from "./weights.ts";

/** What was added up for a text, so that the same text with a few words changed need not be added up again. */
interface Walked {
  readonly units: readonly Unit[];
  readonly isShouting: boolean;
  readonly scores: Float32Array;
}

/** A draft, what it answers and the bio, each lately walked through. */
const lately: Walked[] = [];
const MOST_KEPT = 3;
const LONGEST_KEPT = 2_000;
/** How far a unit looks: two beside it, and for a town of two words one further. */
const REACH = 3;

/** For each unit and tag, the weights of all features added up: whole numbers, so that their order changes nothing. */
export function stepsFor(units: readonly Unit[], weights: Weights): Float32Array {
  const isShouting = shouts(units);
  const scores = new Float32Array(units.length * TAGS);
  const { before, after } = keepSame(units, isShouting, scores);
  const looks = looksOf(units, isShouting);
  const keys = new Keys();
  for (let index = before; index < after; index++) {
    keys.of(looks, index);
    weights.addTo(scores, index * TAGS, keys.list, keys.size);
  }
  if (units.length > LONGEST_KEPT) return scores;
  lately.unshift({ units, isShouting, scores: scores.slice() });
  lately.length = Math.min(lately.length, MOST_KEPT);
  return scores;
}

/** Takes over what stands beside the same words as lately; says from and to before which unit that leaves to add up. */
function keepSame(units: readonly Unit[], isShouting: boolean, scores: Float32Array) {
  let most = { before: 0, after: units.length };
  let from: Walked | undefined;
  for (const each of lately) {
    if (each.isShouting !== isShouting) continue;
    const same = sameEnds(each.units, units);
    if (same.after - same.before >= most.after - most.before) continue;
    most = same;
    from = each;
  }
  if (from === undefined) return most;
  scores.set(from.scores.subarray(0, most.before * TAGS));
  const rest = units.length - most.after;
  scores.set(from.scores.subarray((from.units.length - rest) * TAGS), most.after * TAGS);
  return most;
}

function sameEnds(old: readonly Unit[], units: readonly Unit[]): { before: number; after: number } {
  const shorter = Math.min(old.length, units.length);
  let first = 0;
  while (first < shorter && isSame(old[first] as Unit, units[first] as Unit)) first += 1;
  if (first === old.length && first === units.length) return { before: first, after: first };
  let last = 0;
  while (
    last < shorter - first &&
    isSame(old[old.length - 1 - last] as Unit, units[units.length - 1 - last] as Unit)
  )
    last += 1;
  const before = Math.max(0, first - REACH);
  const after = Math.max(before, units.length - Math.max(0, last - REACH));
  return { before, after };
}

function isSame(a: Unit, b: Unit): boolean {
  return a.gap === b.gap && a.kind === b.kind && a.text === b.text;
}
