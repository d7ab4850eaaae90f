/** FNV-1a over UTF-16 units: 32 bits, never 0, which stands for nothing. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 1;
}

/** Features are told apart by this many bits: some share a place, and the learning knows that they do. */
export const FEATURE_BITS = 20;

/** The place of a feature made of up to three things, among two to the power of FEATURE_BITS. */
export function placeOf(kind: number, first: number, second = 0, third = 0): number {
  let hash = Math.imul(kind + 1, 0x9e3779b1) ^ first;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) + second;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) + third;
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
  return (hash ^ (hash >>> 15)) >>> (32 - FEATURE_BITS);
}
