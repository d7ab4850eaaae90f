import type { Reading } from "../read/reading.ts";
import { contains } from "../span.ts";
import { generalWords, type Wording } from "./general-words.ts";
import type { PlacedHit } from "./placed-hit.ts";
import { isInventedName, Pseudonyms } from "./pseudonyms.ts";
import type { RedactionStyle } from "./redaction.ts";
import { isStandIn, StandInNumbers } from "./stand-in-numbers.ts";
import { inBrackets } from "./written.ts";

/** How one style writes what stands for an identifier, throughout one text. */
export interface Style {
  wordingFor(hit: PlacedHit, reading: Reading): Wording;
  /** What stands for a name that was taken out elsewhere in the text, where it had this role. */
  nameAgain(name: string, role: string): string;
  /** Whether what was found is only what this style has put, or would put, in place of something. */
  isItsOwn(hit: PlacedHit, reading: Reading): boolean;
}

export function styleFor(style: RedactionStyle, text: string, country: string): Style {
  switch (style) {
    case "remove":
      return REMOVE;
    case "generalise":
      return GENERALISE;
    case "pseudonym":
      return new PseudonymStyle(text, country);
  }
}

export const REMOVE: Style = {
  wordingFor: ({ span, label }) => ({ place: span, words: inBrackets(label) }),
  nameAgain: () => inBrackets("name"),
  isItsOwn: () => false,
};

const GENERALISE: Style = {
  wordingFor: (hit, reading) =>
    generalWords(hit, reading) ?? fixWords(hit) ?? REMOVE.wordingFor(hit, reading),
  nameAgain: (_, role) => role,
  isItsOwn: () => false,
};

/** The general wording of the rule's own fix, where that stands in place of what was found. */
function fixWords({ fixes, span }: PlacedHit): Wording | undefined {
  const [fix] = fixes;
  if (fix === undefined) return undefined;
  const place = fix.at ?? span;
  return contains(place, span) && (fix.replacement !== "" || place !== span)
    ? { place, words: fix.replacement }
    : undefined;
}

const BESIDE = { before: 30, after: 80 };

class PseudonymStyle implements Style {
  readonly #names: Pseudonyms;
  readonly #numbers: StandInNumbers;

  constructor(text: string, country: string) {
    this.#names = new Pseudonyms(text);
    this.#numbers = new StandInNumbers(this.#names, country);
  }

  wordingFor(hit: PlacedHit, reading: Reading): Wording {
    const { span, label, rule } = hit;
    const written = reading.text.slice(span.start, span.end);
    if (label === "name") {
      const beside = {
        before: reading.before(span, BESIDE.before),
        after: reading.after(span, BESIDE.after),
      };
      return { place: span, words: this.#names.nameFor(written, beside) };
    }
    const words = this.#numbers.numberFor(rule.id, written);
    return words === undefined ? GENERALISE.wordingFor(hit, reading) : { place: span, words };
  }

  nameAgain(name: string): string {
    return this.#names.nameFor(name, { before: "", after: "" });
  }

  isItsOwn({ span }: PlacedHit, { text }: Reading): boolean {
    const written = text.slice(span.start, span.end);
    return isInventedName(written) || isStandIn(written);
  }
}
