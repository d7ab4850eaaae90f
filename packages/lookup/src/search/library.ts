import { PROFESSIONS, REGIONS } from "@bedside/guidance";
import type { Passage, Passages } from "@bedside/guidance/passages";
import MiniSearch, { type SearchResult } from "minisearch";
import { type Facets, type Filter, facetsOf, passesFilter } from "./facets.ts";
import { type Marked, markedExcerpt, markWords } from "./marks.ts";
import { contentWordsOf } from "./words.ts";

export type { Marked } from "./marks.ts";

export interface Found {
  readonly of: "situation" | "article";
  readonly id: string;
  readonly title: readonly Marked[];
  /** The words around the best place, or the summary where nothing was asked. */
  readonly excerpt: readonly Marked[];
  /** Where in an article that is. */
  readonly anchor?: string;
  readonly heading?: string;
}

export interface Results {
  readonly found: readonly Found[];
  readonly facets: Facets;
  /** What was looked for instead, when nothing held the words as they were typed. */
  readonly loosened: boolean;
}

export interface Library {
  /** Everything that holds the words, the best first; without words, everything. At most `limit` are described. */
  search(query: string, filter?: Filter, limit?: number): Results;
}

/** One searchable part: a title, or a passage of a text. */
interface Part {
  readonly id: string;
  readonly text: number;
  readonly passage: number;
  readonly title: string;
  readonly heading: string;
  readonly words: string;
}

const LIMIT = 40;
const TITLE = -1;

export function libraryOf(texts: readonly Passages[]): Library {
  const parts = texts.flatMap(partsOf);
  const index = new MiniSearch<Part>({
    fields: ["title", "heading", "words"],
    storeFields: ["text", "passage"],
    tokenize: contentWordsOf,
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 6, heading: 2.5 },
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 7 ? 2 : term.length > 3 ? 1 : false),
      weights: { fuzzy: 0.3, prefix: 0.6 },
    },
  });
  index.addAll(parts);

  return {
    search(query, filter = {}, limit = LIMIT) {
      const asked = contentWordsOf(query);
      const some = asked.length > 0 ? gather(index.search(query)) : undefined;
      const whole = some?.filter(({ answered }) => answered === new Set(asked).size);
      const loosened = some !== undefined && whole?.length === 0;
      const hits = loosened ? some : whole;
      const ranked: readonly Hit[] =
        hits ?? texts.map((_, text) => ({ text, passage: TITLE, terms: [], answered: 0 }));
      const all = ranked.map(({ text }) => texts[text]!);
      const kept = ranked.filter(({ text }) => passesFilter(texts[text]!, filter));
      return {
        found: kept.slice(0, limit).map((hit) => foundOf(texts[hit.text]!, hit)),
        facets: facetsOf(all, filter, REGIONS, PROFESSIONS),
        loosened,
      };
    },
  };
}

function partsOf(one: Passages, text: number): readonly Part[] {
  return [
    {
      id: `${text}`,
      text,
      passage: TITLE,
      title: one.title,
      heading: one.also.join(". "),
      words: one.summary,
    },
    ...one.passages.map(({ heading = "", text: words }, passage) => ({
      id: `${text}.${passage}`,
      text,
      passage,
      title: "",
      heading,
      words,
    })),
  ];
}

interface Hit {
  readonly text: number;
  /** The best place, or the title. */
  readonly passage: number;
  /** Words of the library that matched. */
  readonly terms: readonly string[];
  /** How many of the words that were asked for it holds. */
  readonly answered: number;
}

/** One hit a text: the best of its parts, helped a little by the others. */
function gather(results: readonly SearchResult[]): readonly Hit[] {
  const byText = new Map<
    number,
    { score: number; best: SearchResult; terms: Set<string>; asked: Set<string> }
  >();
  for (const result of results) {
    const seen = byText.get(result.text as number);
    if (!seen)
      byText.set(result.text as number, {
        score: result.score,
        best: result,
        terms: new Set(result.terms),
        asked: new Set(result.queryTerms),
      });
    else {
      seen.score += result.score * OTHERS_COUNT;
      for (const term of result.terms) seen.terms.add(term);
      for (const term of result.queryTerms) seen.asked.add(term);
      if (seen.best.passage === TITLE && result.passage !== TITLE)
        seen.best = { ...result, score: seen.best.score };
    }
  }
  return [...byText.entries()]
    .sort(([, a], [, b]) => b.score - a.score)
    .map(([text, { best, terms, asked }]) => ({
      text,
      passage: best.passage as number,
      terms: [...terms],
      answered: asked.size,
    }));
}

const OTHERS_COUNT = 0.15;

function foundOf(one: Passages, { passage, terms }: Hit): Found {
  const place: Passage | undefined = one.passages[passage];
  const words = place?.text || one.summary;
  return {
    of: one.of,
    id: one.id,
    title: markWords(one.title, terms),
    excerpt: terms.length > 0 ? markedExcerpt(words, terms) : [{ text: one.summary }],
    ...(place?.anchor && { anchor: place.anchor }),
    ...(place?.heading && { heading: place.heading }),
  };
}
