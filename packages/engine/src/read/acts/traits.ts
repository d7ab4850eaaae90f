import type { Reading } from "../reading.ts";
import { CUE_NAMES, type Cue, kindOfCue } from "./cues.ts";
import { CUE_NUMBER } from "./scan.ts";
import { Told } from "./told.ts";
import type { Trait } from "./trait.ts";
import { ACT_TRAITS } from "./traits-acts.ts";
import { ANSWER_TRAITS } from "./traits-answers.ts";
import { PEOPLE_TRAITS } from "./traits-people.ts";

/** Cues that tell nothing of a draft by themselves, as the authored drafts go; beside others, or to a rule, they do. */
const BESIDE_OTHERS: ReadonlySet<Cue> = new Set([
  "boast",
  "complain",
  "condole",
  "confess",
  "exclude",
  "long-ago",
  "neglect",
  "own-illness",
  "threat",
  "wish",
]);

const CUES = CUE_NAMES.filter((cue) => !BESIDE_OTHERS.has(cue));
const CUE_NUMBERS = CUES.map((cue) => CUE_NUMBER[cue]);
const OTHERS: readonly Trait[] = [...ACT_TRAITS, ...PEOPLE_TRAITS, ...ANSWER_TRAITS];

/** What can hold of a draft as a whole; the names are stable, their order is not. */
export const TRAITS: readonly string[] = [
  ...CUES.map((cue) => `${kindOfCue(cue)}:${cue}`),
  ...OTHERS.map(([name]) => name),
];

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
  for (let at = 0; at < CUES.length; at++) if (told.cues[CUE_NUMBERS[at] as number] === 1) traits.push(at);
  for (let at = 0; at < OTHERS.length; at++)
    if ((OTHERS[at] as Trait)[1](told)) traits.push(CUES.length + at);
  return traits;
}
