import { type Details, detailsOf } from "../details.ts";
import { ACCUSATIONS } from "../lexicons/accusations.ts";
import type { DetailKind } from "../lexicons/detail-words.ts";
import { PhraseSet } from "../phrase-set.ts";
import type { Reading } from "../reading.ts";
import { actsOf, type Instruction, type SentenceActs } from "./acts.ts";
import { CUE_NAMES, type Cue } from "./cues.ts";
import { type Deeds, deedsIn } from "./deeds.ts";
import { CUE_NUMBER } from "./scan.ts";
import { type SpokenOf, spokenOf } from "./spoken-of.ts";

const ACCUSING = new PhraseSet(ACCUSATIONS);

/** Kinds of detail that help to tell who somebody is. */
const TELLING: readonly DetailKind[] = [
  "office",
  "occupation",
  "livelihood",
  "locality",
  "event",
  "condition",
  "kin",
  "unique",
  "thing",
];

/** A draft as a whole: what its sentences do, and of whom. What the traits are read from. */
export class Told {
  readonly reading: Reading;
  readonly sentences: readonly SentenceActs[];
  readonly of: SpokenOf;
  /** How many kinds of detail it gives that help to tell somebody. */
  readonly detailKinds: number;
  readonly details: Details;
  readonly #kinds: number;
  #accuses: boolean | undefined;
  readonly deeds: Deeds;
  /** What is instructed, sentence by sentence. */
  readonly instructions: readonly Instruction[];
  /** By the number of a cue: 1 where it stands anywhere. */
  readonly cues = new Uint8Array(CUE_NAMES.length);
  /** The cues that stand where somebody speaks of themselves. */
  readonly #oneself = new Uint8Array(CUE_NAMES.length);

  constructor(reading: Reading) {
    this.reading = reading;
    this.sentences = actsOf(reading);
    this.of = spokenOf(reading, this.sentences);
    this.details = detailsOf(reading);
    this.detailKinds = TELLING.filter((kind) => this.details.has(kind)).length;
    let kinds = 0;
    const instructions: Instruction[] = [];
    for (const sentence of this.sentences) {
      sentence.addTo(this.cues);
      if (sentence.isOfOneself) sentence.addTo(this.#oneself);
      if (sentence.instruction !== undefined) instructions.push(sentence.instruction);
      kinds |= sentence.kinds;
    }
    this.#kinds = kinds;
    this.instructions = instructions;
    this.deeds = deedsIn(this.sentences, this.does("joke"));
  }

  /** Whether a word of one of these kinds stands anywhere. */
  has(kinds: number): boolean {
    return (this.#kinds & kinds) !== 0;
  }

  /** Whether somebody is accused of a crime, of harm, of dishonesty. */
  get isAccusing(): boolean {
    this.#accuses ??= this.reading.matches(ACCUSING).length > 0;
    return this.#accuses;
  }

  /** Whether a cue stands anywhere. */
  does(cue: Cue): boolean {
    return this.cues[CUE_NUMBER[cue]] !== 0;
  }

  /** Whether a cue stands where somebody speaks of themselves. */
  doesOneself(cue: Cue): boolean {
    return this.#oneself[CUE_NUMBER[cue]] !== 0;
  }

  /** Whether a cue stands in a sentence with one of these kinds of words. */
  doesBeside(cue: Cue, kinds: number): boolean {
    if (!this.does(cue)) return false;
    for (const sentence of this.sentences)
      if ((sentence.kinds & kinds) !== 0 && sentence.does(cue)) return true;
    return false;
  }

  some(holds: (sentence: SentenceActs) => boolean): boolean {
    return this.sentences.some(holds);
  }
}
