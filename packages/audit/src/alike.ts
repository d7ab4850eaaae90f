import type { Ranked } from "./audit.ts";

/** Words as they are compared: small letters, no links, no handles, no marks. */
function comparedWords(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/https?:\/\/\S+|[@#](?=\w)/g, " ")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

const SHINGLE = 3;
/** Share of runs of three words that two texts have in common, from which they say the same. */
const ALIKE = 0.7;
/** Buckets of more than this are of phrases that everybody uses; comparing all with all would take for ever. */
const LARGEST_BUCKET = 200;

/**
 * Groups items that say nearly the same (a post sent to three places, a joke told each year): the gravest stands for
 * them all. `ranked` comes in order and stays so.
 */
export function groupAlike(ranked: readonly Ranked[]): readonly Ranked[] {
  const heads: {
    readonly ranked: Ranked;
    readonly shingles: ReadonlySet<string>;
    readonly alike: string[];
  }[] = [];
  const byShingle = new Map<string, number[]>();
  for (const one of ranked) {
    const shingles = shinglesOf(one.item.text);
    const head = candidates(shingles, byShingle).find(
      (i) => similarity(shingles, heads[i]!.shingles) >= ALIKE,
    );
    if (head !== undefined) {
      heads[head]!.alike.push(one.item.key);
      continue;
    }
    heads.push({ ranked: one, shingles, alike: [] });
    for (const shingle of shingles) {
      const bucket = byShingle.get(shingle);
      if (!bucket) byShingle.set(shingle, [heads.length - 1]);
      else if (bucket.length < LARGEST_BUCKET) bucket.push(heads.length - 1);
    }
  }
  return heads.map(({ ranked: one, alike }) => (alike.length > 0 ? { ...one, alike } : one));
}

function shinglesOf(text: string): ReadonlySet<string> {
  const words = comparedWords(text);
  if (words.length <= SHINGLE) return new Set([words.join(" ")]);
  return new Set(words.slice(0, 1 - SHINGLE).map((_, i) => words.slice(i, i + SHINGLE).join(" ")));
}

/** Those that share most runs first. */
function candidates(
  shingles: ReadonlySet<string>,
  byShingle: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const shared = new Map<number, number>();
  for (const shingle of shingles)
    for (const head of byShingle.get(shingle) ?? []) shared.set(head, (shared.get(head) ?? 0) + 1);
  return [...shared].sort(([a, m], [b, n]) => n - m || a - b).map(([head]) => head);
}

function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const shingle of a) if (b.has(shingle)) both += 1;
  return both / (a.size + b.size - both);
}
