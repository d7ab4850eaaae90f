/**
 * The text of a share as it was written. LinkedIn quotes it line by line before it quotes the cell, so that a line break
 * comes out of a correct CSV reader as quote, break, quote. Replaced from left to right: two breaks in a row come out as
 * `"⏎""⏎"`, and a genuine quote beside a break stays.
 */
export function withoutLineQuoting(commentary: string): string {
  return commentary.replace(/"\r?\n"/g, "\n").trimEnd();
}
