/** So many entries take 32 MB. Beyond that nothing new is remembered, and memory stays as it is. */
const MOST = 2 ** 22;

/** Remembers which keys were seen, eight bytes each. Two different keys are taken for one less than once in a million exports. */
export class Seen {
  private slots = new Uint32Array(2 * 1024);
  private count = 0;

  /** Whether this is the first time, as far as memory goes. */
  add(key: string): boolean {
    const { first, second } = hashes(key);
    const at = this.slotOf(first, second);
    if (this.slots[at] !== 0 || this.slots[at + 1] !== 0) return false;
    if (this.count >= MOST) return true;
    this.slots[at] = first;
    this.slots[at + 1] = second;
    this.count++;
    if (this.count * 4 > this.slots.length) this.grow();
    return true;
  }

  /** Where the key is, or the empty slot where it would be. */
  private slotOf(first: number, second: number): number {
    const mask = this.slots.length / 2 - 1;
    for (let slot = second & mask; ; slot = (slot + 1) & mask) {
      const at = slot * 2;
      const isHere = this.slots[at] === first && this.slots[at + 1] === second;
      if (isHere || (this.slots[at] === 0 && this.slots[at + 1] === 0)) return at;
    }
  }

  private grow(): void {
    const before = this.slots;
    this.slots = new Uint32Array(before.length * 2);
    for (let at = 0; at < before.length; at += 2) {
      const [first = 0, second = 0] = [before[at], before[at + 1]];
      if (first === 0 && second === 0) continue;
      const to = this.slotOf(first, second);
      this.slots[to] = first;
      this.slots[to + 1] = second;
    }
  }
}

function hashes(key: string): { first: number; second: number } {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let index = 0; index < key.length; index++) {
    const unit = key.charCodeAt(index);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x5bd1e995);
    second ^= second >>> 15;
  }
  first = Math.imul(first ^ (first >>> 16), 0x85ebca6b);
  // Both at zero would read as an empty slot.
  return { first: (first ^ (first >>> 13)) >>> 0, second: (second | 0) === 0 ? 1 : second >>> 0 };
}
