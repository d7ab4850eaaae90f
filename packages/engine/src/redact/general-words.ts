import type { Narrowing } from "../find/rule.ts";
import type { Reading } from "../read/reading.ts";
import type { Span } from "../span.ts";
import { familyOfConditions, kindOfOrganisation, kindOfWork } from "./kinds.ts";
import type { PlacedHit } from "./placed-hit.ts";

/** Words in place of a span, which may be wider than what was found: an article goes with its noun. */
export interface Wording {
  readonly place: Span;
  readonly words: string;
}

const DETERMINER =
  /(?:^|[^\w'])(?:the|this|that|these|those|our|your|my|his|her|its|their|some|any|no|every|each|which|whose|another|\w+'s)(?: (?:old|new|only|same|retired|former|local|other|young|famous|big|little|own|whole))? $/;
const ARTICLE = /(?:^|[^\w'])(?<article>an?) (?<between>(?:old|new|retired|former|local|young|famous) )?$/;

/** General words that fit where a place, an organisation, an occupation, an illness or a relation is named; undefined for the rest. */
export function generalWords(hit: PlacedHit, reading: Reading): Wording | undefined {
  switch (hit.label) {
    case "name":
      return roleWords(hit, reading);
    case "place":
      return placeWords(hit, reading);
    case "organisation":
      return asNoun(hit.span, kindOfOrganisation(reading.plainOf(hit.span)), "the", reading);
    case "occupation":
      return workWords(hit.span, reading);
    case "condition":
      return asNoun(
        hit.span,
        familyOfConditions(reading.plainOf(hit.span), isRare(hit.narrows)),
        "a",
        reading,
      );
    case "relation":
      return asNoun(hit.span, /s$/.test(reading.plainOf(hit.span)) ? "children" : "sibling", "", reading);
    case "date":
      return hit.rule.id === "confidentiality/gestation" ? pregnancyWords(hit.span, reading) : undefined;
    default:
      return undefined;
  }
}

/** Rarer than the European Union's line for a rare disease, five in ten thousand. */
const RARE = 0.0005;

function isRare(narrows: Narrowing | undefined): boolean {
  return narrows?.kind === "share" && narrows.share <= RARE;
}

/** A noun, with the article that it needs where no word before it takes one: "a", "the" or none. */
function asNoun(span: Span, noun: string, article: "a" | "the" | "", reading: Reading): Wording {
  const before = reading.before(span, 40);
  const written = ARTICLE.exec(before)?.groups;
  if (written !== undefined && written.between === undefined) {
    const place = { start: span.start - (written.article ?? "").length - 1, end: span.end };
    return { place, words: likeBefore(place, withArticle(noun), reading) };
  }
  const isDetermined = written !== undefined || DETERMINER.test(before);
  const words = isDetermined || article === "" ? noun : article === "the" ? `the ${noun}` : withArticle(noun);
  return { place: span, words: likeBefore(span, words, reading) };
}

export function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}

/** With a capital where what it stands for opens a sentence. */
function likeBefore({ start }: Span, words: string, { text }: Reading): string {
  const opens = start === 0 || /[.!?\n]["')]?\s*$/.test(text.slice(Math.max(0, start - 4), start));
  return opens && /\p{Lu}/u.test(text[start] ?? "") ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

/** "At 31/40" becomes "part-way through pregnancy". */
function pregnancyWords({ start, end }: Span, reading: Reading): Wording {
  const lead = /(?:^|\s)(at )$/.exec(reading.before({ start, end }, 4))?.[1]?.length ?? 0;
  const place = { start: start - lead, end };
  return { place, words: likeBefore(place, "part-way through pregnancy", reading) };
}

/** "The vicar's wife" keeps its possessive. */
function workWords(span: Span, reading: Reading): Wording {
  const text = reading.plainOf(span);
  const owner = /'s$/.exec(text)?.[0] ?? "";
  return asNoun(span, kindOfWork(text.slice(0, text.length - owner.length)) + owner, "", reading);
}

const BARE_ROLE = /^(?:patient|person|relative|colleague|baby)$/i;

/** "Old Mr Pidsley" becomes "a patient": the adjective went with the name, and an article is wanted. */
function roleWords({ fixes: [fix], span }: PlacedHit, reading: Reading): Wording | undefined {
  if (fix === undefined) return undefined;
  if (fix.at !== undefined) {
    const place = { start: Math.min(fix.at.start, span.start), end: Math.max(fix.at.end, span.end) };
    return { place, words: fix.replacement };
  }
  return BARE_ROLE.test(fix.replacement)
    ? asNoun(span, fix.replacement.toLowerCase(), "a", reading)
    : undefined;
}

const INSIDE_A_HOSPITAL =
  /^(?<what>bed|bay|room|rm|cubicle|side room|trolley|chair|resus|ward|cell|pod|theatre|flat|landing)\b/;
/** Rooms of which there is one: "in resus". */
const NO_ARTICLE = new Set(["resus", "theatre"]);
/** "Bed 4 wants her tea": the bed is the person in it. */
const STANDS_FOR_A_PATIENT =
  /^(?: still| just| again| also| really)* (?:is|was|has|had|needs|needed|wants|wanted|rang|rings|keeps|kept|says|said|won't|can't|cannot|went|died|arrested|for|asked|asks|pulled|fell|threw|thinks|got)\b/;
const BEHIND_A_PREPOSITION =
  /\b(?:in|on|from|to|at|of|for|by|near|into|outside|behind|opposite|with|and|or)(?: the)? $/;
const AREA = /\b(?:village|hamlet|island|isle|croft|glen|townland|parish|estate|valley|county|coast)\b/;
const CITY = 100_000;
/** What stands in a town and is named after it: "in Whitby harbour" is in a local harbour. */
const STANDS_IN_A_TOWN =
  /^ (?:hospital|infirmary|general|market|station|beach|harbour|prison|school|high|primary|road|street|library|college|church|a&e|ed|police|council|pier|park|hospice|surgery|ward|marina|races|show|carnival|lifeboat|fc|united|city|town|rovers)\b/i;

function placeWords({ span, narrows }: PlacedHit, reading: Reading): Wording {
  const text = reading.plainOf(span);
  const inside = INSIDE_A_HOSPITAL.exec(text)?.groups?.what;
  if (inside !== undefined) return hospitalWords(span, inside === "rm" ? "room" : inside, reading);
  if (AREA.test(text)) return { place: span, words: likeBefore(span, "the area", reading) };
  const before = reading.before(span, 40);
  if (DETERMINER.test(before)) return { place: span, words: "area" };
  if (STANDS_IN_A_TOWN.test(reading.after(span, 16))) return { place: span, words: "a local" };
  const size = narrows?.kind === "population" && narrows.people >= CITY ? "city" : "town";
  return { place: span, words: likeBefore(span, `a ${size} in the region`, reading) };
}

function hospitalWords(span: Span, what: string, reading: Reading): Wording {
  const isPatient =
    what !== "ward" &&
    STANDS_FOR_A_PATIENT.test(reading.after(span, 24)) &&
    !BEHIND_A_PREPOSITION.test(reading.before(span, 16));
  if (isPatient) return { place: span, words: likeBefore(span, "a patient", reading) };
  return asNoun(span, what, NO_ARTICLE.has(what) ? "" : "a", reading);
}
