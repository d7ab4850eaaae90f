import type { IdentifierLabel } from "@bedside/guidance";
import type { Hit, Narrowing } from "../find/rule.ts";
import { SEARCHED_EVENT } from "../read/lexicons/searched-events.ts";
import type { Reading } from "../read/reading.ts";
import type { Span } from "../span.ts";
import { peopleServedBy } from "./workplaces.ts";

/** A detail of somebody under care, with what it takes away where a number is known. */
export interface Detail {
  readonly hit: Hit;
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
    const { span, label } = hit;
    if (span === undefined || label === undefined || !isSomebodys(hit)) continue;
    if (isDenied(hit, span, reading)) continue;
    const words = reading.plainOf(span);
    const isSearched = label === "event" && SEARCHED_EVENT.test(words);
    details.push({ hit, span, label, words, narrows: narrowingOf(hit, words), isSearched });
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

function isDenied({ label, narrows }: Hit, span: Span, reading: Reading): boolean {
  return (
    label !== undefined &&
    DENIABLE.has(label) &&
    narrows !== undefined &&
    DENIED.test(reading.before(span, 40))
  );
}
