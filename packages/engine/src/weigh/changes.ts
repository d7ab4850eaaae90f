import type { Reading } from "../read/reading.ts";
import type { Change } from "../report.ts";
import { length, overlaps, type Span } from "../span.ts";
import { type Count, countWithout } from "./count.ts";
import type { Detail } from "./details.ts";
import { type Wider, widerWords } from "./wider-words.ts";

/** From here on a draft is above the cell of Safe Harbor, and needs no change for the sake of the count. */
const ENOUGH = 110;
/** How many times more people must fit, and at least how many, for a change to be worth proposing. */
const WORTH_IT = 2;
/** How far apart two details may lie to be changed at once, as one piece of text. */
const WIDEST_PAIR = 160;
const MOST_PROPOSED = 4;

interface Candidate {
  readonly detail: Detail;
  readonly wider: Wider;
  readonly people: number;
}

/**
 * Changes after which more people would fit, by the count: single ones, and a pair where no single one is enough. They
 * are proposals until check.ts has seen what the changed draft says.
 */
export function changesFor(count: Count, reading: Reading): Change[] {
  const { people } = count.estimate;
  if (people >= ENOUGH) return [];
  const isWorthIt = (change: Change) => change.people >= WORTH_IT * Math.max(1, people);
  const candidates = count.details.flatMap((detail) => candidateFor(detail, count, reading));
  const singles = cheapestFirst(candidates.map(changeOf).filter(isWorthIt)).slice(0, MOST_PROPOSED);
  if (singles.some((change) => change.people >= ENOUGH)) return singles;
  // Where many details meet, none of them left out alone leaves more than one person.
  const pairs = pairsOf(candidates, count, reading).filter(isWorthIt);
  return cheapestFirst([...pairs, ...singles]).slice(0, MOST_PROPOSED);
}

/** By order of magnitude of who would fit, then by how little of the draft is changed. */
export function cheapestFirst(changes: readonly Change[]): Change[] {
  const magnitude = ({ people }: Change) => Math.floor(Math.log10(Math.max(people, 1e-6)));
  return [...changes].sort((a, b) => magnitude(b) - magnitude(a) || length(a) - length(b));
}

/** Details that are counted one by one; more are no post. */
const MOST_TRIED = 20;

function candidateFor(detail: Detail, count: Count, reading: Reading): Candidate[] {
  if (count.details.length > MOST_TRIED) return [];
  if (detail.narrows === undefined && !detail.isSearched) return [];
  const wider = widerWords(detail, reading);
  return wider === undefined ? [] : [{ detail, wider, people: countWithout([wider.at], count).people }];
}

function changeOf({ detail, wider, people }: Candidate): Change {
  const { at, replacement, title } = wider;
  return { kind: detail.label, start: at.start, end: at.end, title, replacement, people };
}

function pairsOf(candidates: readonly Candidate[], count: Count, reading: Reading): Change[] {
  const pairs: Change[] = [];
  for (const [index, one] of candidates.entries()) {
    for (const other of candidates.slice(index + 1)) {
      const [a, b] = one.wider.at.start <= other.wider.at.start ? [one, other] : [other, one];
      if (overlaps(a.wider.at, b.wider.at) || b.wider.at.end - a.wider.at.start > WIDEST_PAIR) continue;
      pairs.push(pairOf(a, b, count, reading));
    }
  }
  return pairs;
}

function pairOf(a: Candidate, b: Candidate, count: Count, { text }: Reading): Change {
  const between: Span = { start: a.wider.at.end, end: b.wider.at.start };
  return {
    kind: a.detail.label,
    start: a.wider.at.start,
    end: b.wider.at.end,
    title: `Say less about the ${a.wider.what} and the ${b.wider.what}`,
    replacement: a.wider.replacement + text.slice(between.start, between.end) + b.wider.replacement,
    people: countWithout([a.wider.at, b.wider.at], count).people,
  };
}
