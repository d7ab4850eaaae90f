import type { Rule } from "../rule.ts";
import { innuendo } from "./innuendo.ts";
import { namesOrganisation } from "./names-organisation.ts";
import { namesPerson } from "./names-person.ts";
import { opinionAsFact } from "./opinion-as-fact.ts";
import { passesOnRumour } from "./passes-on-rumour.ts";
import { pointsAtSomebody } from "./points-at-somebody.ts";

/** The rules of this topic, in the order in which equal findings are reported. */
export const DEFAMATION_RULES: readonly Rule[] = [
  namesPerson,
  namesOrganisation,
  pointsAtSomebody,
  opinionAsFact,
  passesOnRumour,
  innuendo,
];
