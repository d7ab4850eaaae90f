import type { Reading } from "../read/reading.ts";
import type { Span } from "../span.ts";
import type { Detail } from "./details.ts";

/** Wider words for a detail, and the words that they replace: more than the detail where its article goes with it. */
export interface Wider {
  readonly at: Span;
  readonly replacement: string;
  readonly title: string;
  /** What is changed, for a title that names two changes. */
  readonly what: string;
}

/** What could stand in place of a detail so that more people fit, with the sentence still a sentence. */
export function widerWords(detail: Detail, reading: Reading): Wider | undefined {
  const { hit, label, narrows } = detail;
  if (narrows?.kind === "only-one" || detail.isSearched) return withoutSentence(detail, reading);
  const [fix] = hit.fixes;
  if (fix !== undefined)
    return {
      at: fix.at ?? detail.span,
      replacement: fix.replacement,
      title: fix.title,
      what: WHAT[label] ?? "detail",
    };
  switch (label) {
    case "place":
    case "organisation":
      return widerPlace(detail, reading);
    case "condition":
      return widerCondition(detail, reading);
    case "occupation":
      return widerWork(detail, reading);
    case "relation":
      return widerFamily(detail);
    default:
      return undefined;
  }
}

const WHAT: Readonly<Partial<Record<Detail["label"], string>>> = {
  age: "age",
  date: "time",
  place: "place",
  condition: "illness",
  occupation: "work",
  relation: "family",
};

function withoutSentence({ span }: Detail, reading: Reading): Wider | undefined {
  if (reading.sentences.length < 2) return undefined;
  const at = reading.sentenceOf(span);
  return { at, replacement: "", title: "Leave this sentence out", what: "event" };
}

function widerPlace({ span, narrows, words }: Detail, reading: Reading): Wider | undefined {
  if (narrows?.kind !== "population") return undefined;
  const { taken } = narrows;
  if (taken === "hospital" || taken === "practice")
    return { at: span, replacement: `our ${taken}`, title: `Leave the ${taken} unnamed`, what: "workplace" };
  if (/\b(?:with|and)\b/.test(words)) return undefined;
  const title = taken === "village" ? "Leave the village out" : "Leave the place out";
  return { at: span, replacement: atStart(reading, span, "our area"), title, what: "place" };
}

const CANCER = /cancer|sarcoma|leuk|lymphoma|myeloma|blastoma|carcinoma|mesothelioma|melanoma/;
const INFECTION =
  /rabies|ebola|lassa|plague|anthrax|botulism|cholera|diphtheria|malaria|leprosy|tetanus|meningitis|^tb$|tubercul|fasciitis|weil|leptosp|legion|hiv/;
const OF_PREGNANCY = /ectopic|stillbirth|eclampsia/;
const POINTED_TO = /\b(?:the|his|her|their|your|our|my|this|that|known|new|severe|rare)\s$/;
/** "An MND clinic": the illness says what kind of clinic it is. */
const SAYS_WHICH_KIND =
  /^ ?-?(?:patients?|pts?|clinic|nurse|team|service|unit|case|sufferer|crisis|ward|register)\b/;

function widerCondition({ span: named }: Detail, reading: Reading): Wider | undefined {
  if (SAYS_WHICH_KIND.test(reading.after(named, 12))) return undefined;
  const family = familyOf(reading.plainOf(named));
  const before = reading.before(named, 12);
  const article = /\ban? $/.exec(before)?.[0] ?? "";
  const at = { start: named.start - article.length, end: named.end };
  const replacement = POINTED_TO.test(before) ? family.replace(/^an? /, "") : family;
  return {
    at,
    replacement: atStart(reading, at, replacement),
    title: "Name the kind of illness only",
    what: "illness",
  };
}

function familyOf(condition: string): string {
  if (CANCER.test(condition)) return "a cancer";
  if (INFECTION.test(condition)) return "an infection";
  return OF_PREGNANCY.test(condition) ? "a complication" : "a long-term condition";
}

const DETERMINER =
  /\b(?:an?|the|our|this|that|another|one)(?: (?:local|retired|former|old|well-known|famous))* $/;
const DESCRIBED = /\b[a-z'-]+ $/;

function widerWork({ span }: Detail, reading: Reading): Wider {
  const before = reading.before(span, 32);
  const lead = DETERMINER.exec(before)?.[0] ?? "";
  const at = { start: span.start - lead.length, end: span.end };
  const isDescribed = lead === "" && DESCRIBED.test(before);
  const replacement = atStart(reading, at, isDescribed ? "person" : "somebody");
  return { at, replacement, title: "Leave the work out", what: "work" };
}

const SIBLINGS: Readonly<Record<string, string>> = {
  twins: "siblings",
  triplets: "siblings",
  twin: "sibling",
  triplet: "sibling",
};

function widerFamily({ span, words }: Detail): Wider | undefined {
  const replacement = SIBLINGS[words];
  return replacement === undefined
    ? undefined
    : { at: span, replacement, title: "Say less about the family", what: "family" };
}

/** With a capital where a sentence begins. */
function atStart(reading: Reading, at: Span, words: string): string {
  const opensSentence = reading.before(at, 4).trim() === "";
  return opensSentence ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
