import { wordPlaces } from "./words.ts";

/** A piece of text, and whether it is what was looked for. */
export interface Marked {
  readonly text: string;
  readonly isHit?: true;
}

/** The whole text, with the words that matched marked. */
export function markWords(text: string, terms: readonly string[]): readonly Marked[] {
  const wanted = new Set(terms);
  const pieces: Marked[] = [];
  let from = 0;
  for (const { word, start, end } of wordPlaces(text)) {
    if (!wanted.has(word)) continue;
    if (start > from) pieces.push({ text: text.slice(from, start) });
    pieces.push({ text: text.slice(start, end), isHit: true });
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

/** In characters: two lines of a phone, or a little more than one of a desk. */
const EXCERPT = 170;

/** The stretch of a text that holds most of the words, cut at words, with dots where it goes on. */
export function markedExcerpt(text: string, terms: readonly string[]): readonly Marked[] {
  if (text.length <= EXCERPT) return markWords(text, terms);
  const wanted = new Set(terms);
  const hits = [...wordPlaces(text)].filter(({ word }) => wanted.has(word));
  const start = bestStart(hits);
  const from = start === 0 ? 0 : text.indexOf(" ", start) + 1;
  const cut = text.lastIndexOf(" ", from + EXCERPT);
  const to = from + EXCERPT >= text.length || cut <= from ? Math.min(text.length, from + EXCERPT) : cut;
  return [
    ...(from > 0 ? [{ text: "… " }] : []),
    ...markWords(text.slice(from, to), terms),
    ...(to < text.length ? [{ text: " …" }] : []),
  ];
}

const LEAD = 40;

function bestStart(hits: readonly { readonly word: string; readonly start: number }[]): number {
  let best = 0;
  let most = 0;
  for (const { start } of hits) {
    const within = hits.filter((one) => one.start >= start && one.start < start + EXCERPT - LEAD);
    const different = new Set(within.map(({ word }) => word)).size;
    if (different > most) {
      most = different;
      best = start;
    }
  }
  return Math.max(0, best - LEAD);
}
