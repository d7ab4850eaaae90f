import { type ContactKind, type ContactLine, contactLines, linesFor, type Reader } from "@bedside/guidance";

/** Lines that are for the same thing, under one heading. */
export interface ContactGroup {
  readonly heading: string;
  readonly lines: readonly ContactLine[];
}

const KIND_NAMES: Readonly<Record<ContactKind, string>> = {
  emergency: "If somebody is in danger",
  police: "Police",
  medicolegal: "Medicolegal advice",
  support: "Somebody to talk to",
  membership: "Membership",
  regulator: "Regulators",
  advertising: "Advertising",
};

/** In this order on the page, and at first no more than so many of each. */
const FIRST: readonly (readonly [ContactKind, number])[] = [
  ["emergency", Number.POSITIVE_INFINITY],
  ["medicolegal", Number.POSITIVE_INFINITY],
  ["membership", 1],
  ["support", 3],
  ["police", 1],
];
/** Who has no defence organisation to ring may ask the regulator. */
const WITHOUT_ADVICE: readonly (readonly [ContactKind, number])[] = [["regulator", 2]];

/** Lines for medicolegal advice that this reader could ring, the best first. */
export function adviceLinesFor({ country, profession }: Reader): readonly ContactLine[] {
  return linesFor("indemnifier", country, profession);
}

/** The one line that stands at the top of every page: advice, the reader's own where they named it, else support. */
export function mainLineFor(reader: Reader, own?: string): ContactLine | undefined {
  const advice = adviceLinesFor(reader);
  const support = linesFor("support", reader.country, reader.profession);
  return (
    advice.find(({ id }) => id === own) ??
    advice[0] ??
    support.find(({ old }) => !old) ??
    linesFor("regulator-advice", reader.country, reader.profession)[0] ??
    support[0]
  );
}

/** What a line is for, in words for a heading. */
export function purposeOf({ kind }: ContactLine): string {
  return KIND_NAMES[kind];
}

/** Every line of a country once: those that this reader needs first, and all the others. */
export function contactGroupsFor(reader: Reader): {
  readonly first: readonly ContactGroup[];
  readonly more: readonly ContactGroup[];
} {
  const all = contactLines(reader.country);
  const theirs = all.filter((line) => isFor(line, reader));
  const kinds = theirs.some(({ kind }) => kind === "medicolegal") ? FIRST : [...FIRST, ...WITHOUT_ADVICE];
  const first = kinds.map(([kind, most]) => ({
    heading: KIND_NAMES[kind],
    lines: inOrder(
      theirs.filter((line) => line.kind === kind),
      reader,
    ).slice(0, most),
  }));
  const shown = new Set(first.flatMap(({ lines }) => lines));
  const rest = theirs.filter((line) => !shown.has(line));
  const more = (Object.keys(KIND_NAMES) as ContactKind[]).map((kind) => ({
    heading: KIND_NAMES[kind],
    lines: rest.filter((line) => line.kind === kind),
  }));
  const others = { heading: "For other professions", lines: all.filter((line) => !theirs.includes(line)) };
  return { first: first.filter(hasLines), more: [...more, others].filter(hasLines) };
}

const hasLines = ({ lines }: ContactGroup) => lines.length > 0;

function isFor({ professions }: ContactLine, { profession }: Reader): boolean {
  return !professions || !profession || professions.includes(profession);
}

/** Somebody to talk to: numbers read lately first, then the reader's own. The others stand as their country has them. */
function inOrder(lines: readonly ContactLine[], { profession }: Reader): readonly ContactLine[] {
  const rank = ({ kind, old, professions }: ContactLine) =>
    kind !== "support" ? 0 : (old ? 2 : 0) + (Boolean(professions) === Boolean(profession) ? 0 : 1);
  return [...lines].sort((a, b) => rank(a) - rank(b));
}
