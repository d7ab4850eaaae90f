import { maybeMedicine } from "../../read/lexicons/medicines.ts";
import type { Reading } from "../../read/reading.ts";
import type { Token } from "../../read/tokenise.ts";
import type { Span } from "../../span.ts";
import { ordersOf } from "./orders.ts";

/** A treatment that somebody is told to change: "stop it", "skip tonight's", with the medicine that is meant. */
export interface Change extends Span {
  readonly medicine: string;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const VERBS = words(
  "stop bin ditch drop chuck quit toss skip flush throw dash scrap refuse leave come wean taper get cut halve half double split reduce increase up lower switch swap restart",
);
/** Everyday verbs that say nothing of a medicine without their little word: "come off", "throw away", "leave out". */
const NEEDS_OFF: Readonly<Record<string, ReadonlySet<string>>> = {
  come: words("off"),
  get: words("off"),
  leave: words("off out"),
  throw: words("away out them those it your the all"),
  cut: words("out half down back"),
  wean: words("off yourself him her them"),
  up: words("your the his her their it to"),
  half: words("your the his her their it"),
};
const STANDS_FOR = words("it them these those that this one 'em em both all lot");
const DOSES = words("dose doses tonight's tomorrow's one tablet tablets pill pills today tomorrow");

const OBJECT_WITHIN = 7;
const ANTECEDENT_WITHIN = 30;

/** Changes of a treatment that somebody is told to make, where the treatment was named before, or asked about. */
export function changesOf(reading: Reading): readonly Change[] {
  const changes: Change[] = [];
  for (const { at, isForbidden } of ordersOf(reading, VERBS)) {
    if (isForbidden) continue;
    const change = changeAt(reading, at);
    if (change !== undefined) changes.push(change);
  }
  return changes;
}

function changeAt(reading: Reading, at: number): Change | undefined {
  const { tokens } = reading;
  const verb = tokens[at] as Token;
  const { end } = reading.sentenceOf(verb);
  const after = tokens.slice(at + 1, at + 1 + OBJECT_WITHIN).filter((token) => token.start < end);
  const little = NEEDS_OFF[verb.lower];
  if (little !== undefined && !after.slice(0, 3).some(({ lower }) => little.has(lower))) return undefined;
  for (const [place, token] of after.entries()) {
    if (place > 0 && BREAKS.test(reading.text.slice((after[place - 1] as Token).end, token.start))) break;
    if (maybeMedicine(token.lower)) return undefined;
    if (STANDS_FOR.has(token.lower) || (DOSES.has(token.lower) && place <= 2)) {
      const medicine = antecedent(reading, at);
      return medicine === undefined ? undefined : { start: verb.start, end: token.end, medicine };
    }
  }
  return undefined;
}

const BREAKS = /[.!?:;\n,\u2014]/;

/** The medicine that a pronoun stands for: the last one named before, or the one that was asked about. */
function antecedent({ tokens, replyTo }: Reading, at: number): string | undefined {
  for (let place = at - 1; place >= 0 && place > at - ANTECEDENT_WITHIN; place--) {
    const { lower } = tokens[place] as Token;
    if (maybeMedicine(lower)) return lower;
  }
  return replyTo?.tokens.find(({ lower }) => maybeMedicine(lower))?.lower;
}
