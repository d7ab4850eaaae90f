/** What the tagger says of a unit: outside, or the first or a later one of a person, a place or an organisation. */
export const KINDS = ["person", "place", "organisation"] as const;
export type Kind = (typeof KINDS)[number];

/** Tags as numbers: 0 outside, then first and later of each kind. */
export const TAGS = 1 + 2 * KINDS.length;
export const OUTSIDE = 0;

export function firstOf(kind: number): number {
  return 1 + 2 * kind;
}

export function laterOf(kind: number): number {
  return 2 + 2 * kind;
}

/** Whether a tag may follow another: a later unit needs one of its own kind before it. */
export function mayFollow(before: number, tag: number): boolean {
  const isLater = tag > 0 && tag % 2 === 0;
  return !isLater || before === tag || before === tag - 1;
}
