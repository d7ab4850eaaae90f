import type { Reading } from "../reading.ts";
import { CUE_NAMES, type Cue, kindOfCue } from "./cues.ts";
import { Told } from "./told.ts";
import type { Trait } from "./trait.ts";
import { ACT_TRAITS } from "./traits-acts.ts";
import { ANSWER_TRAITS } from "./traits-answers.ts";
import { PEOPLE_TRAITS } from "./traits-people.ts";

/** Cues that tell nothing of a draft by themselves, as the authored drafts go; beside others, or to a rule, they do. */
const BESIDE_OTHERS: ReadonlySet<Cue> = new Set([
  "boast",
  "complain",
  "confess",
  "exclude",
  "long-ago",
  "neglect",
  "own-illness",
  "threat",
  "wish",
]);

const ALL: readonly Trait[] = [
  ...CUE_NAMES.filter((cue) => !BESIDE_OTHERS.has(cue)).map(
    (cue): Trait => [`${kindOfCue(cue)}:${cue}`, (told) => told.does(cue)],
  ),
  ...ACT_TRAITS,
  ...PEOPLE_TRAITS,
  ...ANSWER_TRAITS,
];

/** What can hold of a draft as a whole; the names are stable, their order is not. */
export const TRAITS: readonly string[] = ALL.map(([name]) => name);

const known = new WeakMap<Reading, readonly number[]>();

/** The traits that hold, as places in TRAITS, in order. */
export function traitsOf(reading: Reading): readonly number[] {
  let traits = known.get(reading);
  if (traits === undefined) {
    traits = holding(new Told(reading));
    known.set(reading, traits);
  }
  return traits;
}

function holding(told: Told): number[] {
  const traits: number[] = [];
  for (let at = 0; at < ALL.length; at++) if ((ALL[at] as Trait)[1](told)) traits.push(at);
  return traits;
}
