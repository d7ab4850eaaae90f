import { NOT_INITIALS } from "./lexicons/name-cues.ts";
import { isAlsoWord, isFamilyName } from "./lexicons/names.ts";
import type { NameText } from "./name-text.ts";
import type { Token } from "./tokenise.ts";

/** Letters that stand for a name; with a family name behind them they are a full name. */
export interface Initials {
  readonly form: "initial" | "full";
  /** The last token of the name. */
  readonly last: number;
  readonly words: readonly string[];
}

const ONE_OR_TWO_CAPITALS = /^\p{Lu}{1,2}$/u;
const ONE_CAPITAL = /^\p{Lu}$/u;
const BED_AFTER = /^\.?,? ?(?:\(|in |from |is in |on )?(?:bed|bay|room|rm|side ?room|cubicle|ward)\b/;
const BED_BEFORE = /(?:bed|bay|room|rm|cubicle) ?\d{1,2}[a-d]?[,:.]? ?\(?$/;
const CALLED_BEFORE =
  /\b(?:patient|client|resident|call (?:her|him|them)|called|named|about|for|dear|hi|hello) ["\u201c']?$/;
const PATIENT_BEFORE = /\b(?:patient|client|resident|dear|hi|hello) $/;

/** "AB, bed 16", "J.M. in bed 4", "bed 3 RW", "patient J", "J. Okafor": letters told by a bed or a patient beside them. */
export function initialsAt(text: NameText, index: number): Initials | undefined {
  const token = text.tokens[index] as Token;
  if (token.inHashtag || !ONE_OR_TWO_CAPITALS.test(token.text)) return undefined;
  if (token.text.length === 2) {
    const isOther = NOT_INITIALS.has(token.lower) || !isByBed(text, token.start, token.end);
    return isOther ? undefined : { form: "initial", last: index, words: [token.lower] };
  }
  if (text.text[token.end] !== ".") return patientLetter(text, index);
  const last = lastLetter(text, index);
  const family = familyAfter(text, last);
  if (family !== undefined) return { form: "full", last: last + 1, words: [family] };
  if (last === index || !isByBed(text, token.start, (text.tokens[last] as Token).end)) return undefined;
  return { form: "initial", last, words: [token.lower] };
}

/** "J.M.": up to three letters with a full stop between and no space. */
function lastLetter({ tokens, text }: NameText, index: number): number {
  let last = index;
  while (last - index < 2 && ONE_CAPITAL.test(tokens[last + 1]?.text ?? "")) {
    if (text.slice((tokens[last] as Token).end, (tokens[last + 1] as Token).start) !== ".") break;
    last += 1;
  }
  return last;
}

function familyAfter(text: NameText, last: number): string | undefined {
  const next = text.tokens[last + 1];
  if (next === undefined || !text.isNameLike(last + 1)) return undefined;
  if (text.text.slice((text.tokens[last] as Token).end, next.start) !== ". ") return undefined;
  const family = text.baseAt(last + 1);
  return isFamilyName(family) && !isAlsoWord(family) ? family : undefined;
}

function isByBed({ text }: NameText, start: number, end: number): boolean {
  return (
    BED_AFTER.test(text.slice(end, end + 14).toLowerCase()) ||
    BED_BEFORE.test(text.slice(Math.max(0, start - 14), start).toLowerCase())
  );
}

function patientLetter({ tokens, text }: NameText, index: number): Initials | undefined {
  const token = tokens[index] as Token;
  if (token.text === "I" || token.text === "A") return undefined;
  const before = text.slice(Math.max(0, token.start - 22), token.start).toLowerCase();
  if (!CALLED_BEFORE.test(before)) return undefined;
  const isQuoted = /["\u201c']$/.test(before) && /["\u201d']/.test(text.charAt(token.end));
  return isQuoted || PATIENT_BEFORE.test(before)
    ? { form: "initial", last: index, words: [token.lower] }
    : undefined;
}
