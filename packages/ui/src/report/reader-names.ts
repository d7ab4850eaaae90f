import type { ReaderName } from "@bedside/engine";

/** Who read a draft, in words for its author. */
export const READER_NAMES: Readonly<Record<ReaderName, string>> = {
  rules: "our rules",
  scores: "likeness to other drafts",
  model: "the second reader",
  browser: "this browser’s own model",
  local: "your own language model",
};

/** "Seen by our rules, likeness to other drafts and the second reader." */
export function seenByInWords(readers: readonly ReaderName[]): string {
  const names = readers.map((reader) => READER_NAMES[reader]);
  const last = names.pop();
  return `Seen by ${names.length > 0 ? `${names.join(", ")} and ${last}` : last}.`;
}
