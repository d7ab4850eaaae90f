/** Features are told apart by this many bits: some share a place, and the learning knows that they do. */
export const FEATURE_BITS = 18;

/** The place of a feature among two to the power of FEATURE_BITS: FNV-1a over UTF-16 units, mixed once more. */
export function placeOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> (32 - FEATURE_BITS);
}
