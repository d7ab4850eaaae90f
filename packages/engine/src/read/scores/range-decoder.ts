const HALF = 1 << 11;
const SHIFT = 5;
const BOTTOM = 1 << 24;

/** How likely the next bit is to be a zero in one kind of place, in 4096ths; learns as it goes. */
export function newOdds(size: number): Uint16Array {
  return new Uint16Array(size).fill(HALF);
}

/**
 * An adaptive binary range decoder, as in LZMA: likely bits take less than a bit of the file.
 * `training/scorers/range-encoder.ts` writes what this reads.
 */
export class RangeDecoder {
  readonly #bytes: Uint8Array;
  #at = 5;
  #range = 0xffffffff;
  #code = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    for (let at = 1; at < 5; at++) this.#code = ((this.#code << 8) | (bytes[at] ?? 0)) >>> 0;
  }

  bit(odds: Uint16Array, place: number): 0 | 1 {
    const zero = odds[place] as number;
    const bound = (this.#range >>> 12) * zero;
    let bit: 0 | 1;
    if (this.#code < bound) {
      this.#range = bound;
      odds[place] = zero + ((4096 - zero) >> SHIFT);
      bit = 0;
    } else {
      this.#code -= bound;
      this.#range -= bound;
      odds[place] = zero - (zero >> SHIFT);
      bit = 1;
    }
    if (this.#range < BOTTOM) this.#refill();
    return bit;
  }

  /** A bit that is as likely to be a zero as a one. */
  even(): 0 | 1 {
    this.#range = this.#range >>> 1;
    const bit = this.#code >= this.#range ? 1 : 0;
    if (bit === 1) this.#code -= this.#range;
    if (this.#range < BOTTOM) this.#refill();
    return bit;
  }

  #refill(): void {
    while (this.#range < BOTTOM) {
      this.#range = (this.#range << 8) >>> 0;
      this.#code = ((this.#code << 8) | (this.#bytes[this.#at++] ?? 0)) >>> 0;
    }
  }

  /**
   * How many bits in a row are `wanted`, at most `most`, with the one that ends them: the odds of each lie `stride` further
   * on. Says at once what `bit` would bit by bit, and starts a process by some hundredths of a second sooner.
   */
  run(odds: Uint16Array, from: number, stride: number, most: number, wanted: 0 | 1): number {
    let range = this.#range;
    let code = this.#code;
    let count = 0;
    for (let place = from; count < most; place += stride) {
      const zero = odds[place] as number;
      const bound = (range >>> 12) * zero;
      const bit = code < bound ? 0 : 1;
      odds[place] = bit === 0 ? zero + ((4096 - zero) >> SHIFT) : zero - (zero >> SHIFT);
      code -= bit === 0 ? 0 : bound;
      range = bit === 0 ? bound : range - bound;
      while (range < BOTTOM) {
        range = (range << 8) >>> 0;
        code = ((code << 8) | (this.#bytes[this.#at++] ?? 0)) >>> 0;
      }
      if (bit !== wanted) break;
      count += 1;
    }
    this.#range = range;
    this.#code = code;
    return count;
  }

  /** A number of `bits` bits, each with its own odds: `odds` holds two to the power of `bits`. */
  number(bits: number, odds: Uint16Array): number {
    let tree = 1;
    for (let bit = 0; bit < bits; bit++) tree = (tree << 1) | this.bit(odds, tree);
    return tree - (1 << bits);
  }
}
