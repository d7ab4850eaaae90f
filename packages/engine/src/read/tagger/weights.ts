import { bytesOf, type PackedWeights } from "./pack.ts";
import { TAGS } from "./tags.ts";

/** Weights ready for use: a table from keys to rows of one weight a tag. */
export class Weights {
  readonly moves: Float32Array;
  readonly #slots: Int32Array;
  readonly #rows: Int32Array;
  readonly #weights: Float32Array;

  constructor(packed: PackedWeights) {
    const size = 2 ** Math.ceil(Math.log2(packed.features * 2));
    this.#slots = new Int32Array(size).fill(-1);
    this.#rows = new Int32Array(size);
    this.#weights = new Float32Array(packed.features * TAGS);
    this.moves = Float32Array.from(packed.moves);
    this.#unpack(packed);
  }

  #unpack(packed: PackedWeights): void {
    const keys = bytesOf(packed.keys);
    const masks = bytesOf(packed.masks);
    const weights = new Int8Array(bytesOf(packed.weights).buffer);
    let key = 0;
    let atKey = 0;
    let atWeight = 0;
    for (let feature = 0; feature < packed.features; feature++) {
      let distance = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = keys[atKey++] as number;
        distance |= (byte & 0x7f) << shift;
        if (byte < 0x80) break;
      }
      key += distance;
      this.#put(key, feature);
      for (let tag = 0; tag < TAGS; tag++) {
        if (((masks[feature] as number) >> tag) & 1) {
          this.#weights[feature * TAGS + tag] = (weights[atWeight++] as number) * packed.step;
        }
      }
    }
  }

  #put(key: number, row: number): void {
    const last = this.#slots.length - 1;
    let slot = key & last;
    while (this.#slots[slot] !== -1) slot = (slot + 1) & last;
    this.#slots[slot] = key;
    this.#rows[slot] = row;
  }

  /** Adds the weights of a feature to the scores from `at` on; a feature that was not learned adds nothing. */
  addTo(scores: Float32Array, at: number, key: number): void {
    const last = this.#slots.length - 1;
    let slot = key & last;
    for (;;) {
      const there = this.#slots[slot];
      if (there === -1) return;
      if (there === key) break;
      slot = (slot + 1) & last;
    }
    const from = (this.#rows[slot] as number) * TAGS;
    for (let tag = 0; tag < TAGS; tag++) {
      scores[at + tag] = (scores[at + tag] as number) + (this.#weights[from + tag] as number);
    }
  }
}
