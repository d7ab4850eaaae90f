import type { IdentifierLabel } from "@bedside/guidance";
import { keepDisjoint } from "./disjoint.ts";
import type { Draft } from "./draft.ts";
import { find } from "./find/find.ts";
import type { Hit } from "./find/rule.ts";
import { read } from "./read/read.ts";
import type { Reading } from "./read/reading.ts";
import { length, overlaps, type Span } from "./span.ts";
import { speaksOfOnePatient } from "./weigh/identifiers.ts";

/** `generalise` puts a general word in place ("a patient"); `remove` puts what was there in brackets ("[name]"). */
export type RedactionStyle = "generalise" | "remove";

export interface RedactOptions {
  readonly style?: RedactionStyle;
  /** Leaves the author's own details in place. */
  readonly keepOwn?: boolean;
}

export interface Entity extends Span {
  readonly label: IdentifierLabel;
  readonly replacement: string;
}

export interface Redaction {
  readonly id?: string;
  /** The redacted text. */
  readonly text: string;
  /** What was taken out, with offsets into the original text, in its order. */
  readonly entities: readonly Entity[];
}

/** Rounds of looking again; each takes out something more, and two or three are the rule. */
const MOST_ROUNDS = 40;

/**
 * Takes out every personal identifier, whoever it belongs to, and where the draft speaks of a patient the details that
 * would point to them. Looks again at what it wrote until there is nothing left to take out.
 */
export function redact(draft: Draft, options: RedactOptions = {}): Redaction {
  let entities: readonly Entity[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const written = write(draft.text, entities);
    const found = identifiersIn({ ...draft, text: written.text }, options);
    if (found.length === 0) break;
    // General words that are taken for identifiers themselves give way to what was there, in brackets.
    const style = round < MOST_ROUNDS / 2 ? (options.style ?? "generalise") : "remove";
    entities = addTo(entities, found, written, style);
  }
  return {
    ...(draft.id === undefined ? {} : { id: draft.id }),
    text: write(draft.text, entities).text,
    entities,
  };
}

type PlacedHit = Hit & { readonly span: Span; readonly label: IdentifierLabel };

function identifiersIn(draft: Draft, options: RedactOptions): PlacedHit[] {
  const reading = read(draft);
  const hits = find(reading).filter((hit): hit is PlacedHit => isPlaced(hit) && isPersonal(hit, options));
  const isAboutPatient =
    hits.some(({ whose, grade }) => whose === "patient" && grade !== "factor") || speaksOfOnePatient(reading);
  const taken = hits.filter(
    (hit) =>
      hit.grade !== "factor" || hit.label === "name" || (isAboutPatient && pointsToSomebody(hit, reading)),
  );
  return keepDisjoint(taken, (a, b) => length(b.span) - length(a.span));
}

function isPlaced(hit: Hit): hit is PlacedHit {
  return hit.span !== undefined && hit.label !== undefined && hit.rule.topic === "confidentiality";
}

/** Findings about the draft as a whole are made of details that have hits of their own. */
const NO_IDENTIFIER = new Set(["confidentiality/details-together", "confidentiality/confirms-patient"]);

function isPersonal({ rule, whose }: Hit, { keepOwn }: RedactOptions): boolean {
  if (NO_IDENTIFIER.has(rule.id)) return false;
  return !(keepOwn === true && whose === "author");
}

/** Kinds of detail that are taken out of what is told of a patient; the rest of the story stays readable. */
const POINTING: ReadonlySet<IdentifierLabel> = new Set([
  "age",
  "date",
  "address",
  "place",
  "organisation",
  "occupation",
  "condition",
]);
/** General already: a decade, a stage of life, a season. */
const GENERAL_ENOUGH = new Set([
  "confidentiality/age-range",
  "confidentiality/life-stage",
  "confidentiality/month-or-season",
  "confidentiality/length-of-stay",
]);

function pointsToSomebody({ label, rule, whose }: PlacedHit, reading: Reading): boolean {
  if (GENERAL_ENOUGH.has(rule.id) || whose === "colleague" || whose === "author") return false;
  return POINTING.has(label) && reading.text !== "";
}

interface Written {
  readonly text: string;
  /** Where each entity's replacement lies in the written text. */
  readonly places: readonly Span[];
}

function write(original: string, entities: readonly Entity[]): Written {
  let text = "";
  let at = 0;
  const places: Span[] = [];
  for (const { start, end, replacement } of entities) {
    text += original.slice(at, start);
    places.push({ start: text.length, end: text.length + replacement.length });
    text += replacement;
    at = end;
  }
  return { text: text + original.slice(at), places };
}

/** Adds what was found in the written text, at its place in the original; what touches an earlier entity joins it. */
function addTo(
  entities: readonly Entity[],
  found: readonly PlacedHit[],
  written: Written,
  style: RedactionStyle,
): Entity[] {
  let all = [...entities];
  for (const hit of found) {
    const touched = entities.filter((_, index) => overlaps(written.places[index] as Span, hit.span));
    const place = [originalSpan(hit.span, entities, written), ...touched].reduce(union);
    const replacement = touched.length > 0 ? inBrackets(hit) : replacementOf(hit, style);
    all = [...all.filter((entity) => !overlaps(entity, place)), { ...place, label: hit.label, replacement }];
  }
  return all.sort((a, b) => a.start - b.start);
}

function union(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

function originalSpan(span: Span, entities: readonly Entity[], { places }: Written): Span {
  return {
    start: originalOffset(span.start, entities, places),
    end: originalOffset(span.end, entities, places),
  };
}

/** An offset of the written text in the original; inside a replacement, the start of what it stands for. */
function originalOffset(offset: number, entities: readonly Entity[], places: readonly Span[]): number {
  let shift = 0;
  for (let index = 0; index < places.length; index++) {
    const place = places[index] as Span;
    const entity = entities[index] as Entity;
    if (offset < place.start) break;
    if (offset < place.end) return entity.start;
    shift = entity.end - place.end;
  }
  return offset + shift;
}

/** The general wording of a rule, where it fits the very words that are taken out: "in her eighties" for "aged 84" does not. */
function replacementOf(hit: PlacedHit, style: RedactionStyle): string {
  const [fix] = hit.fixes;
  const fits = fix?.at === undefined || (fix.at.start === hit.span.start && fix.at.end === hit.span.end);
  return style === "generalise" && fits && fix?.replacement ? fix.replacement : inBrackets(hit);
}

function inBrackets({ label }: PlacedHit): string {
  return `[${label}]`;
}
