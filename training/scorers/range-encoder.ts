const SHIFT = 5;
const BOTTOM = 1 << 24;

/** Writes what packages/engine/src/read/scores/range-decoder.ts reads: the carry-propagating coder of LZMA. */
export class RangeEncoder {
  readonly #bytes: number[] = [];
  #low = 0;
  #range = 0xffffffff;
  #cache = 0;
  #cached = 1;

  bit(odds: Uint16Array, place: number, bit: 0 | 1): void {
    const zero = odds[place] as number;
    const bound = (this.#range >>> 12) * zero;
    if (bit === 0) {
      this.#range = bound;
      odds[place] = zero + ((4096 - zero) >> SHIFT);
    } else {
      this.#low += bound;
      this.#range -= bound;
      odds[place] = zero - (zero >> SHIFT);
    }
    this.#spill();
  }

  even(bit: 0 | 1): void {
    this.#range = this.#range >>> 1;
    if (bit === 1) this.#low += this.#range;
    this.#spill();
  }

  number(bits: number, odds: Uint16Array, value: number): void {
    let tree = 1;
    for (let at = bits - 1; at >= 0; at--) {
      const bit = ((value >> at) & 1) as 0 | 1;
      this.bit(odds, tree, bit);
      tree = (tree << 1) | bit;
    }
  }

  finish(): Uint8Array {
    for (let byte = 0; byte < 5; byte++) this.#shift();
    return Uint8Array.from(this.#bytes);
  }

  #spill(): void {
    while (this.#range < BOTTOM) {
      this.#range = (this.#range << 8) >>> 0;
      this.#shift();
    }
  }

  /** `low` has up to 33 bits: the top one is a carry into bytes that are held back. */
  #shift(): void {
    if (this.#low < 0xff000000 || this.#low > 0xffffffff) {
      const carry = this.#low > 0xffffffff ? 1 : 0;
      for (; this.#cached > 0; this.#cached--) {
        this.#bytes.push((this.#cache + carry) & 0xff);
        this.#cache = 0xff;
      }
      this.#cache = Math.floor(this.#low / BOTTOM) & 0xff;
    }
    this.#cached += 1;
    this.#low = (this.#low % BOTTOM) * 256;
  }
}
