/** After the last key, before an answer is shown: nobody wants to be corrected in the middle of a word. */
export const REST_MS = 120;
const LONGEST_REST_MS = 1_000;

/**
 * Longer drafts take longer to read, and their pages longer to draw, so they are read less often: one of 2,000 characters
 * after a fifth of a second, which is longer than most people wait between two keys; one of 10,000 after a second.
 */
export function restFor(length: number): number {
  return Math.min(LONGEST_REST_MS, Math.max(REST_MS, length / 10));
}

/**
 * Where Enter sends, people press it within a tenth of a second of the last letter, and the answer has to be there by
 * then: short messages are asked about almost at once, and shown no sooner than elsewhere.
 */
export function restBeforeEnter(length: number): number {
  return length <= 1_000 ? 25 : restFor(length);
}
