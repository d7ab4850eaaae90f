import { overlaps, type Span } from "../span.ts";
import type { Reading } from "./reading.ts";
import { AGE_FORMS } from "./shorthand/ages.ts";
import { CODE_FORMS } from "./shorthand/codes.ts";
import { DURATION_FORMS } from "./shorthand/durations.ts";
import { MEASURE_FORMS, PAIR_FORM } from "./shorthand/measures.ts";
import type { Shorthand, ShorthandForm } from "./shorthand/shorthand-form.ts";
import { ABBREVIATION_FORM, FRACTURE_FORM, QUERY_FORM } from "./shorthand/words.ts";

export type { Sex, Shorthand, TimeUnit } from "./shorthand/shorthand-form.ts";

/** In the order of who wins where two forms claim the same words. */
const FIGURE_FORMS: readonly ShorthandForm[] = [
  ...CODE_FORMS,
  ...AGE_FORMS,
  ...DURATION_FORMS,
  ...MEASURE_FORMS,
  PAIR_FORM,
];

const figures = new WeakMap<Reading, readonly Shorthand[]>();

/**
 * Clinical shorthand that holds figures: 84F, 6/52, 28+3, POD 3, 120/80, L4/5, PMID 33301246. In text order, never
 * overlapping. Rules about dates, ages and numbers leave alone what it claims. Found once for each reading.
 */
export function shorthandFigures(reading: Reading): readonly Shorthand[] {
  let found = figures.get(reading);
  if (found === undefined) {
    found = reading.has(/[0-9]/) ? readForms(reading, formsFor(reading)) : [];
    figures.set(reading, found);
  }
  return found;
}

/** All clinical shorthand, words (PMH, #NOF, ?PE) as well as figures. */
export function shorthand(reading: Reading): readonly Shorthand[] {
  const words = readForms(reading, [FRACTURE_FORM, QUERY_FORM, ABBREVIATION_FORM]);
  return firstCome([...shorthandFigures(reading), ...words], reading.text.length);
}

/** The shorthand that a place touches, if any. */
export function shorthandAt(reading: Reading, span: Span): Shorthand | undefined {
  const found = shorthandFigures(reading);
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle] as Shorthand).end <= span.start) low = middle + 1;
    else high = middle;
  }
  const candidate = found[low];
  return candidate !== undefined && overlaps(candidate, span) ? candidate : undefined;
}

const formsByWord = filedByWord(FIGURE_FORMS);

function filedByWord(forms: readonly ShorthandForm[]): ReadonlyMap<string, readonly ShorthandForm[]> {
  const byWord = new Map<string, readonly ShorthandForm[]>();
  for (const form of forms) {
    for (const word of form.words ?? []) byWord.set(word, [...(byWord.get(word) ?? []), form]);
  }
  return byWord;
}

/** The forms whose words stand in the text: most of the long lists of words can be left out for most drafts. */
function formsFor(reading: Reading): readonly ShorthandForm[] {
  const wanted = new Set<ShorthandForm>();
  for (const { lower } of reading.tokens) {
    for (const form of formsByWord.get(lower) ?? formsByWord.get(withoutDigits(lower)) ?? [])
      wanted.add(form);
  }
  return FIGURE_FORMS.filter((form) => form.words === undefined || wanted.has(form));
}

function withoutDigits(word: string): string {
  const digit = word.search(/[0-9]/);
  return digit < 0 ? "" : word.slice(0, digit);
}

function readForms(reading: Reading, forms: readonly ShorthandForm[]): readonly Shorthand[] {
  const found: Shorthand[] = [];
  for (const form of forms) {
    const matches = form.keepsCase ? reading.casedMatches(form.pattern) : reading.matches(form.pattern);
    for (const match of matches) {
      const meaning = form.mean(match, reading);
      if (meaning !== undefined) found.push({ ...meaning, start: match.start, end: match.end });
    }
  }
  return firstCome(found, reading.text.length);
}

/** Where two claim the same words the earlier in the list keeps them. Linear: it marks the units that are taken. */
function firstCome(found: readonly Shorthand[], size: number): readonly Shorthand[] {
  if (found.length < 2) return found;
  const taken = new Uint8Array(size);
  const kept = found.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}
