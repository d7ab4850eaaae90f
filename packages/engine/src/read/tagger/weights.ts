import { bytesOf, type PackedWeights } from "./pack.ts";
import { TAGS } from "./tags.ts";

/** Slots of the table: a key and the start of its row, side by side. */
const NONE = -1;
/** One bit for each end of a key, small enough to stay close to the processor: most keys were never learned. */
const FILTER_BITS = 17;
const IN_FILTER = (1 << FILTER_BITS) - 1;

/** Weights ready for use: a table from keys to rows of one weight a tag. */
export class Weights {
  readonly moves: Float32Array;
  readonly step: number;
  readonly #table: Int32Array;
  readonly #rows: Int8Array;
  readonly #filter = new Uint32Array(1 << (FILTER_BITS - 5));

  constructor(packed: PackedWeights) {
    const size = 2 ** Math.ceil(Math.log2(packed.features * 2 + 2));
    this.#table = new Int32Array(size * 2).fill(NONE);
    this.#rows = new Int8Array(packed.features * TAGS);
    this.step = packed.step;
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
          this.#rows[feature * TAGS + tag] = weights[atWeight++] as number;
        }
      }
    }
  }

  #put(key: number, feature: number): void {
    const table = this.#table;
    const last = table.length / 2 - 1;
    const bit = key & IN_FILTER;
    this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] as number) | (1 << (bit & 31));
    let slot = key & last;
    while (table[slot * 2] !== NONE) slot = (slot + 1) & last;
    table[slot * 2] = key;
    table[slot * 2 + 1] = feature * TAGS;
  }

  /**
   * Adds the weights of the features of one step, in whole steps of `step`, to the scores from `at` on; a feature that was
   * not learned adds nothing.
   */
  addTo(scores: Float32Array, at: number, keys: Int32Array, size: number): void {
    const filter = this.#filter;
    for (let index = 0; index < size; index++) {
      const key = keys[index] as number;
      const bit = key & IN_FILTER;
      if (((filter[bit >>> 5] as number) >>> (bit & 31)) & 1) this.#addRow(scores, at, key);
    }
  }

  #addRow(scores: Float32Array, at: number, key: number): void {
    const table = this.#table;
    const rows = this.#rows;
    const last = table.length / 2 - 1;
    let slot = key & last;
    let there = table[slot * 2];
    while (there !== key && there !== NONE) {
      slot = (slot + 1) & last;
      there = table[slot * 2];
    }
    if (there === NONE) return;
    const from = table[slot * 2 + 1] as number;
    for (let tag = 0; tag < TAGS; tag++) {
      scores[at + tag] = (scores[at + tag] as number) + (rows[from + tag] as number);
    }
  }
}
