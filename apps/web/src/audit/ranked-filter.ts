import type { Ranked } from "@bedside/audit";

/** What the list is narrowed to; an empty field is not narrowed. */
export interface RankedFilter {
  readonly words: string;
  readonly verdict: string;
  readonly topic: string;
  readonly source: string;
  readonly audience: string;
  readonly year: string;
}

export const EVERYTHING: RankedFilter = {
  words: "",
  verdict: "",
  topic: "",
  source: "",
  audience: "",
  year: "",
};

export function narrowed(ranked: readonly Ranked[], filter: RankedFilter): readonly Ranked[] {
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
  return ranked.filter(
    ({ item, verdict, findings, reason }) =>
      (!filter.verdict || verdict === filter.verdict) &&
      (!filter.topic || findings.some(({ topic }) => topic === filter.topic)) &&
      (!filter.source || item.source === filter.source) &&
      (!filter.audience || item.audience === filter.audience) &&
      (!filter.year || item.createdAt?.startsWith(filter.year)) &&
      (words.length === 0 || holdsAll(`${item.text} ${reason}`.toLowerCase(), words)),
  );
}

function holdsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

/** The choices that the list offers, each once, in order. */
export function choicesIn(ranked: readonly Ranked[]) {
  const distinct = (pick: (one: Ranked) => readonly string[]) => [...new Set(ranked.flatMap(pick))].sort();
  return {
    topics: distinct(({ findings }) => findings.map(({ topic }) => topic)),
    sources: distinct(({ item }) => [item.source]),
    audiences: distinct(({ item }) => [item.audience]),
    years: distinct(({ item }) => (item.createdAt ? [item.createdAt.slice(0, 4)] : [])).reverse(),
  };
}
