import type { Reading } from "../reading.ts";
import { type TargetKind, targetOf } from "../target.ts";
import type { Token } from "../tokenise.ts";
import type { SentenceActs } from "./acts.ts";
import { kindsAt } from "./scan.ts";
import { KIND } from "./word-kinds.ts";

/** Whom a draft speaks of, over all its sentences. */
export interface SpokenOf {
  /** The kind spoken of most; a patient before a colleague before the rest where they are level. */
  readonly main: TargetKind;
  readonly kinds: ReadonlySet<TargetKind>;
  /** One patient, as against patients in general. */
  readonly isOnePatient: boolean;
  /** A name stands in a sentence that speaks of a patient or of somebody's care. */
  readonly isNamedPatient: boolean;
  readonly isOneColleague: boolean;
  readonly isNamedColleague: boolean;
  readonly isNamed: boolean;
  /** Several speak: "we", "our", a practice or a team. */
  readonly isWe: boolean;
  /** Whom the insults are said of. */
  readonly insulted: ReadonlySet<TargetKind>;
  readonly isNamedInsulted: boolean;
}

const ONE_PATIENT = KIND.patient;
const SOMEBODY_ELSE = KIND.pronoun | KIND.pronouns | KIND.person | KIND.relative;
const WE = ["we", "we're", "we've", "we'll", "our", "us"];
const NAMED = KIND.name | KIND.title;

/** Kinds in the order in which they win where they are level. */
const ORDER: readonly TargetKind[] = [
  "patient",
  "relative",
  "colleague",
  "group",
  "profession",
  "public-figure",
  "institution",
  "person",
  "reader",
  "self",
  "idea",
];

/** At most this many insults are asked for their target: a long thread has the same few. */
const MOST_INSULTS = 12;

export function spokenOf(reading: Reading, sentences: readonly SentenceActs[]): SpokenOf {
  const counts = new Map<TargetKind, number>();
  const add = (kind: TargetKind, by = 1) => counts.set(kind, (counts.get(kind) ?? 0) + by);
  let isOnePatient = false;
  let isNamedPatient = false;
  let isOneColleague = false;
  let isNamedColleague = false;
  let all = 0;
  for (const sentence of sentences) {
    const { kinds } = sentence;
    all |= kinds;
    const isOfCare = sentence.does("of-care") || (kinds & ONE_PATIENT) !== 0;
    const isOne = isOfCare && (kinds & (SOMEBODY_ELSE | ONE_PATIENT | NAMED)) !== 0;
    if (isOne) isOnePatient = true;
    if (isOne && (kinds & NAMED) !== 0) isNamedPatient = true;
    if ((kinds & KIND.colleague) !== 0) {
      isOneColleague = true;
      if ((kinds & NAMED) !== 0) isNamedColleague = true;
    }
    if (isOne || (kinds & (KIND.patient | KIND.patients)) !== 0) add("patient");
    else if ((kinds & (KIND.person | KIND.pronoun)) !== 0) add("person");
    if ((kinds & KIND.relatives) !== 0 || sentence.does("their-kin")) add("relative");
    if ((kinds & KIND.colleague) !== 0) add("colleague");
    if ((kinds & KIND.profession) !== 0) add("profession");
    if ((kinds & KIND.group) !== 0) add("group");
    if ((kinds & KIND["public-figure"]) !== 0) add("public-figure");
    if ((kinds & KIND.institution) !== 0) add("institution");
    if ((kinds & KIND.reader) !== 0) add("reader");
    if (sentence.isOfOneself) add("self", 0.75);
    if ((kinds & KIND.idea) !== 0) add("idea", 0.5);
  }
  return {
    main: mostOf(counts),
    kinds: new Set(counts.keys()),
    isOnePatient,
    isNamedPatient,
    isOneColleague,
    isNamedColleague,
    isWe: WE.some((word) => reading.hasWord(word)),
    isNamed: (all & NAMED) !== 0,
    ...insultsIn(reading, sentences),
  };
}

function mostOf(counts: ReadonlyMap<TargetKind, number>): TargetKind {
  let main: TargetKind = "nobody";
  let most = 0;
  for (const kind of ORDER) {
    const count = counts.get(kind) ?? 0;
    if (count > most) [main, most] = [kind, count];
  }
  return main;
}

function insultsIn(
  reading: Reading,
  sentences: readonly SentenceActs[],
): Pick<SpokenOf, "insulted" | "isNamedInsulted"> {
  const { tokens } = reading;
  const insulted = new Set<TargetKind>();
  let isNamedInsulted = false;
  let asked = 0;
  for (const { from, to, kinds } of sentences) {
    if ((kinds & KIND.insult) === 0) continue;
    for (let at = from; at < to && asked < MOST_INSULTS; at++) {
      if ((kindsAt(tokens, at) & KIND.insult) === 0) continue;
      asked++;
      const target = targetOf(reading, tokens[at] as Token);
      insulted.add(target.kind);
      if (target.isNamed) isNamedInsulted = true;
    }
  }
  return { insulted, isNamedInsulted };
}
