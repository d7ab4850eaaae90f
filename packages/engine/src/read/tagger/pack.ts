/**
 * How the tagger's weights travel: features sorted by key, the keys as distances in seven-bit groups, for each feature a
 * byte that says which tags have a weight, and the weights as signed bytes of `step` each; all in base64.
 */
export interface PackedWeights {
  readonly features: number;
  readonly step: number;
  /** Weights of the steps from one tag to another, row by row. */
  readonly moves: readonly number[];
  readonly keys: string;
  readonly masks: string;
  readonly weights: string;
  /** FNV-1a of the three strings, one after the other. */
  readonly checksum: number;
}

/** FNV-1a over the code units of a text. */
export function checksumOf(...texts: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** In every browser and in Node; the engine's types know neither. */
declare function atob(base64: string): string;

/** The bytes of a base64 text; in the browser and in Node alike. */
export function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
