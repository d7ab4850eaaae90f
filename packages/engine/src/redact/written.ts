import type { IdentifierLabel } from "@bedside/guidance";
import type { Span } from "../span.ts";
import type { Entity } from "./redaction.ts";

/** A text with its entities replaced. */
export interface Written {
  readonly text: string;
  readonly entities: readonly Entity[];
  /** Where each entity's replacement lies in the written text. */
  readonly places: readonly Span[];
}

export function write(original: string, entities: readonly Entity[]): Written {
  const pieces: string[] = [];
  const places: Span[] = [];
  let at = 0;
  let length = 0;
  for (const { start, end, replacement } of entities) {
    pieces.push(original.slice(at, start), replacement);
    length += start - at;
    places.push({ start: length, end: length + replacement.length });
    length += replacement.length;
    at = end;
  }
  pieces.push(original.slice(at));
  return { text: pieces.join(""), entities, places };
}

/** Adds what was found in the written text, at its place in the original; what touches an earlier entity becomes one with it. */
export function addTo(written: Written, found: readonly Entity[]): Entity[] {
  const added = found.map((entity) => ({
    ...entity,
    start: originalStart(entity.start, written),
    end: originalEnd(entity.end, written),
  }));
  const all = [...written.entities, ...added].sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: Entity[] = [];
  for (const entity of all) {
    const last = kept.at(-1);
    if (last === undefined || entity.start >= last.end) kept.push(entity);
    else kept[kept.length - 1] = joined(last, entity);
  }
  return kept;
}

/** General words that are taken for an identifier themselves give way to what was there, in brackets. */
function joined(a: Entity, b: Entity): Entity {
  const { label } = b.end - b.start > a.end - a.start ? b : a;
  return { start: a.start, end: Math.max(a.end, b.end), label, replacement: inBrackets(label) };
}

export function inBrackets(label: IdentifierLabel): string {
  return `[${label}]`;
}

/** Where a span that begins here begins in the original; inside a replacement, where what it stands for begins. */
function originalStart(offset: number, { places, entities }: Written): number {
  const index = lastBefore(places, offset + 1);
  const place = places[index];
  const entity = entities[index];
  if (place === undefined || entity === undefined) return offset;
  return offset < place.end ? entity.start : entity.end + offset - place.end;
}

/** Where a span that ends here ends in the original; inside a replacement, where what it stands for ends. */
function originalEnd(offset: number, { places, entities }: Written): number {
  const index = lastBefore(places, offset);
  const place = places[index];
  const entity = entities[index];
  if (place === undefined || entity === undefined) return offset;
  return entity.end + Math.max(0, offset - place.end);
}

/** The index of the last place that begins before an offset, or -1. */
function lastBefore(places: readonly Span[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
