import { overlaps, type Span } from "./span.ts";

/**
 * Keeps of every heap of overlapping spans those that come first by `compare`, so that none of the kept ones overlap.
 * Works heap by heap, which keeps long texts with many findings linear.
 */
export function keepDisjoint<Placed extends { readonly span: Span }>(
  placed: readonly Placed[],
  compare: (a: Placed, b: Placed) => number,
): Placed[] {
  const kept: Placed[] = [];
  let heap: Placed[] = [];
  let heapEnd = -1;
  for (const each of [...placed].sort((a, b) => a.span.start - b.span.start)) {
    if (each.span.start >= heapEnd) {
      kept.push(...firstsOf(heap, compare));
      heap = [];
    }
    heap.push(each);
    heapEnd = Math.max(heapEnd, each.span.end);
  }
  kept.push(...firstsOf(heap, compare));
  return kept;
}

function firstsOf<Placed extends { readonly span: Span }>(
  heap: Placed[],
  compare: (a: Placed, b: Placed) => number,
): Placed[] {
  const firsts: Placed[] = [];
  for (const each of heap.sort(compare)) {
    if (!firsts.some((other) => overlaps(each.span, other.span))) firsts.push(each);
  }
  return firsts.sort((a, b) => a.span.start - b.span.start);
}
