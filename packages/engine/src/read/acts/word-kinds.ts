import { maybeCondition } from "../lexicons/conditions.ts";
import { insultOf } from "../lexicons/insults.ts";
import { maybeMedicine } from "../lexicons/medicines.ts";
import { isAlsoWord, isFamilyName, isGivenName } from "../lexicons/names.ts";
import { type Mention, mentionOf } from "../lexicons/people.ts";
import { characteristicOf } from "../lexicons/protected-groups.ts";
import { SLURS } from "../lexicons/slurs.ts";
import { titleKind } from "../lexicons/titles.ts";
import { WordFact } from "../word.ts";
import { STARTING, STOPPING, TREATMENT } from "./imperatives.ts";

/** What a word stands for by itself, one bit each. */
export const KIND = {
  self: 1 << 0,
  reader: 1 << 1,
  pronoun: 1 << 2,
  pronouns: 1 << 3,
  patient: 1 << 4,
  patients: 1 << 5,
  relative: 1 << 6,
  relatives: 1 << 7,
  colleague: 1 << 8,
  profession: 1 << 9,
  "public-figure": 1 << 10,
  institution: 1 << 11,
  person: 1 << 12,
  people: 1 << 13,
  idea: 1 << 14,
  thing: 1 << 15,
  group: 1 << 16,
  insult: 1 << 17,
  medicine: 1 << 18,
  condition: 1 << 19,
  name: 1 << 20,
  title: 1 << 21,
  number: 1 << 22,
  negator: 1 << 23,
  slur: 1 << 24,
  treatment: 1 << 25,
  changes: 1 << 26,
} as const satisfies Record<
  | Mention
  | "group"
  | "insult"
  | "medicine"
  | "condition"
  | "name"
  | "title"
  | "number"
  | "negator"
  | "slur"
  | "treatment"
  | "changes",
  number
>;

const NEGATORS = new Set(
  "not never no nobody none without neither nor cannot don't dont doesn't doesnt didn't didnt isn't isnt aren't wasn't weren't won't wont wouldn't wouldnt can't cant couldn't shouldn't shouldnt haven't hasn't hadn't mustn't ain't avoid refuse".split(
    " ",
  ),
);

const A_SLUR = new Set(SLURS);

/** The kinds of a word, whatever stands around it. */
export const KINDS = new WordFact((lower) => {
  const owner = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
  let kinds = 0;
  const mention = mentionOf(lower) ?? mentionOf(owner);
  if (mention !== undefined) kinds |= KIND[mention];
  const characteristic = characteristicOf(lower);
  if (characteristic !== undefined && characteristic !== "sex") kinds |= KIND.group;
  if (insultOf(lower) !== undefined) kinds |= KIND.insult;
  if (maybeMedicine(lower)) kinds |= KIND.medicine;
  if (maybeCondition(lower)) kinds |= KIND.condition;
  if ((isGivenName(owner) || isFamilyName(owner)) && !isAlsoWord(owner)) kinds |= KIND.name;
  if (titleKind(lower) !== undefined) kinds |= KIND.title;
  if (/^\d/.test(lower)) kinds |= KIND.number;
  if (NEGATORS.has(lower)) kinds |= KIND.negator;
  if (A_SLUR.has(lower)) kinds |= KIND.slur;
  if (TREATMENT.has(lower)) kinds |= KIND.treatment;
  if (STOPPING.has(lower) || STARTING.has(lower)) kinds |= KIND.changes;
  return kinds;
});
