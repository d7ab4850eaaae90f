const PRIME_1 = 2654435761;
const PRIME_2 = 1597334677;

/**
 * A short name for some words, the same in every export: 53 bits, for items to which the platform gives no id. Not
 * secret and not proof against somebody who makes two texts collide, who would only hide an item of their own.
 */
export function fingerprint(text: string): string {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, PRIME_1);
    second = Math.imul(second ^ unit, PRIME_2);
  }
  first = Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909);
  second = Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909);
  return ((second & 0x1fffff) * 0x1_0000_0000 + (first >>> 0)).toString(36);
}
