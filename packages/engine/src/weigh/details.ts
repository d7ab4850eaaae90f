import type { IdentifierLabel } from "@bedside/guidance";
import type { Hit, Narrowing } from "../find/rule.ts";
import { LONGEST_CONDITION, prevalenceOf } from "../read/lexicons/rare-conditions.ts";
import { SEARCHED_EVENT } from "../read/lexicons/searched-events.ts";
import type { Reading } from "../read/reading.ts";
import type { Token } from "../read/tokenise.ts";
import type { Span } from "../span.ts";
import { peopleServedBy } from "./workplaces.ts";

/** A detail of somebody under care, with what it takes away where a number is known. */
export interface Detail {
  readonly hit: Hit;
  /** Where the part of it lies that narrows it down. */
  readonly span: Span;
  readonly label: IdentifierLabel;
  /** What it says, in plain lower case. */
  readonly words: string;
  readonly narrows: Narrowing | undefined;
  /** Something that anybody can look up once a place or a day is known. */
  readonly isSearched: boolean;
}

/** Days of birth: a year of about eighty, and a day of that year. */
const BIRTH_DATE: Narrowing = { kind: "share", share: 1 / 80 / 365 };

/** The details that a draft, or what it answers, gives of somebody; what it denies is no detail. */
export function detailsOfSomebody(hits: readonly Hit[], reading: Reading): Detail[] {
  const details: Detail[] = [];
  for (const hit of hits) {
    const { label } = hit;
    if (hit.span === undefined || label === undefined || !isSomebodys(hit)) continue;
    const named = label === "condition" ? rarestIn(hit.span, reading) : undefined;
    const span = named?.span ?? hit.span;
    const words = reading.plainOf(span);
    const narrows = named?.narrows ?? narrowingOf(hit, words);
    if (narrows !== undefined && isDenied(label, span, reading)) continue;
    const isSearched = label === "event" && SEARCHED_EVENT.test(words);
    details.push({ hit, span, label, words, narrows, isSearched });
  }
  return details;
}

export function isBirthDate({ rule }: Hit): boolean {
  return rule.id === "confidentiality/date-of-birth";
}

function isSomebodys(hit: Hit): boolean {
  const { grade, whose, label, rule } = hit;
  if (rule.topic !== "confidentiality" || whose === "colleague" || whose === "author") return false;
  return (grade === "factor" && label !== "name") || isBirthDate(hit);
}

function narrowingOf(hit: Hit, words: string): Narrowing | undefined {
  if (isBirthDate(hit)) return BIRTH_DATE;
  if (hit.narrows !== undefined || hit.label !== "organisation") return hit.narrows;
  return peopleServedBy(words);
}

/** What may be denied: an illness or a job. A place or a day is told also by who is not there. */
const DENIABLE: ReadonlySet<IdentifierLabel> = new Set(["condition", "occupation", "relation"]);
const DENIED =
  /\b(?:not|no|never|without|nobody|isn't|wasn't|denies|denied|nil|negative for|ruled out|free of|hasn't (?:got|had)|doesn't have|didn't have|no (?:sign|signs|history|evidence) of)(?: (?:a|an|any|the|had|have|having|got|been|known|previous))*,? $/;

function isDenied(label: IdentifierLabel, span: Span, reading: Reading): boolean {
  return DENIABLE.has(label) && DENIED.test(reading.before(span, 40));
}

interface NamedCondition {
  readonly span: Span;
  readonly narrows: Narrowing;
}

/**
 * The rarest condition that a detail names, without its other words (an age, a place) and with the words behind it that
 * belong to the name.
 */
function rarestIn(span: Span, { tokens }: Reading): NamedCondition | undefined {
  let rarest: NamedCondition | undefined;
  let least = 1;
  for (let first = firstTokenIn(span, tokens); (tokens[first]?.start ?? span.end) < span.end; first++) {
    for (let size = LONGEST_CONDITION; size >= 1; size--) {
      const words = tokens.slice(first, first + size);
      const found = prevalenceOf(words.map(({ lower }) => lower).join(" "));
      if (found === undefined || found.share >= least) continue;
      least = found.share;
      const place = { start: words[0]?.start ?? span.start, end: words.at(-1)?.end ?? span.end };
      rarest = { span: place, narrows: { kind: "share", ...found } };
    }
  }
  return rarest;
}

function firstTokenIn({ start }: Span, tokens: readonly Token[]): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
