import type { DetailKind } from "../lexicons/detail-words.ts";
import type { TargetKind } from "../target.ts";
import type { Cue } from "./cues.ts";
import type { Told } from "./told.ts";
import type { Trait } from "./trait.ts";
import { KIND } from "./word-kinds.ts";

const MAIN: readonly TargetKind[] = [
  "patient",
  "relative",
  "colleague",
  "profession",
  "group",
  "public-figure",
  "institution",
  "person",
  "reader",
  "self",
  "idea",
  "nobody",
];
/** Whom an insult lands on; several kinds count as one where few drafts have them. */
const INSULTED: Readonly<Record<string, readonly TargetKind[]>> = {
  patient: ["patient", "relative"],
  colleague: ["colleague"],
  many: ["profession", "group", "institution", "public-figure"],
  person: ["person"],
  reader: ["reader"],
  self: ["self"],
  nobody: ["nobody", "idea"],
};
/** What, told of one patient, says who it is. */
const DETAILS: readonly DetailKind[] = ["office", "occupation", "locality", "condition", "kin", "body"];
const MANY_DETAILS = 4;

const NAMED = KIND.name | KIND.title;
const ILLNESS = KIND.condition | KIND.medicine;
const PEOPLE = KIND.people | KIND.pronouns;
const SOMEBODY =
  PEOPLE |
  KIND.patient |
  KIND.patients |
  KIND.relative |
  KIND.colleague |
  KIND.profession |
  KIND.person |
  KIND.pronoun |
  KIND.name |
  KIND.group;

const isToPatient = ({ reading }: Told): boolean => reading.context.audience === "patient";

/** What brings somebody closer than their care does. */
const CLOSE: readonly Cue[] = ["meet", "money", "secret", "romance"];

/** Whom a draft speaks of, how closely, and what it says of them. */
export const PEOPLE_TRAITS: readonly Trait[] = [
  ...MAIN.map((kind): Trait => [`main:${kind}`, ({ of }) => of.main === kind]),
  ...Object.entries(INSULTED).map(
    ([name, kinds]): Trait => [`insult>${name}`, ({ of }) => kinds.some((kind) => of.insulted.has(kind))],
  ),
  ["insult:named", ({ of }) => of.isNamedInsulted],
  ["named", ({ of }) => of.isNamed],
  ["patient:one", ({ of }) => of.isOnePatient],
  ["patient:named", ({ of }) => of.isNamedPatient],
  ["colleague:one", ({ of }) => of.isOneColleague],
  ["colleague:named", ({ of }) => of.isNamedColleague],
  ["named+condition", (told) => told.some(({ kinds }) => (kinds & NAMED) !== 0 && (kinds & ILLNESS) !== 0)],

  ...DETAILS.map((kind): Trait => [`one:${kind}`, (told) => told.of.isOnePatient && told.details.has(kind)]),
  ["details:many", ({ detailKinds }) => detailKinds >= MANY_DETAILS],
  ["details:none", ({ detailKinds }) => detailKinds === 0],
  ["care+somebody", (told) => told.doesBeside("of-care", SOMEBODY)],
  ["care+recent", (told) => told.does("recent") && told.of.isOnePatient],
  ["care+unique", (told) => told.does("unique") && told.of.isOnePatient],

  ["slur", (told) => told.has(KIND.slur)],
  ["threat+somebody", (told) => told.doesBeside("threat", SOMEBODY)],
  ["sexual+patient", (told) => told.does("sexual") && told.of.kinds.has("patient")],
  ["sexual+colleague", (told) => told.does("sexual") && told.of.kinds.has("colleague")],
  ["group+generalise", (told) => told.doesBeside("generalise", KIND.group | PEOPLE)],

  ["accused", ({ isAccusing }) => isAccusing],
  ["accused:named", (told) => told.of.isNamed && told.isAccusing],
  ["accused:as-fact", (told) => told.does("as-fact") && told.isAccusing],

  ["reach+patient", (told) => told.does("reach") && isToPatient(told)],
  ["close+patient", (told) => isToPatient(told) && CLOSE.some((cue) => told.does(cue))],
];
