import type { Reading } from "../reading.ts";
import { actsOf, type SentenceActs } from "./acts.ts";
import { CUE_NAMES, type Cue } from "./cues.ts";
import { CUE_NUMBER } from "./scan.ts";
import { type SpokenOf, spokenOf } from "./spoken-of.ts";

/** A draft as a whole: what its sentences do, and of whom. What the traits are read from. */
export class Told {
  readonly reading: Reading;
  readonly sentences: readonly SentenceActs[];
  readonly of: SpokenOf;
  readonly #cues = new Uint8Array(CUE_NAMES.length);

  constructor(reading: Reading) {
    this.reading = reading;
    this.sentences = actsOf(reading);
    this.of = spokenOf(reading, this.sentences);
    for (const sentence of this.sentences) sentence.addTo(this.#cues);
  }

  /** Whether a cue stands anywhere. */
  does(cue: Cue): boolean {
    return this.#cues[CUE_NUMBER[cue]] !== 0;
  }

  /** Whether a cue stands where somebody speaks of themselves. */
  doesOneself(cue: Cue): boolean {
    if (!this.does(cue)) return false;
    for (const sentence of this.sentences) if (sentence.isOfOneself && sentence.does(cue)) return true;
    return false;
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
