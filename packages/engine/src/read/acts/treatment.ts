import type { Span } from "../../span.ts";
import type { Reading } from "../reading.ts";
import type { Token } from "../tokenise.ts";
import { STOPPING } from "./imperatives.ts";
import { type Scanned, scan } from "./scan.ts";
import { KIND, KINDS } from "./word-kinds.ts";

/** What an instruction would do to treatment; `none` where it is about something else. */
export type Change = "none" | "stop" | "start";

export interface TreatmentChange {
  /** The token of its verb. */
  readonly at: number;
  readonly change: Exclude<Change, "none">;
}

const TREATMENT = KIND.medicine | KIND.treatment;
/** How far behind its verb the medicine may stand. */
const REACH = 7;
/** "Stop it", "take two": what was named before is meant. */
const STANDS_FOR = new Set("it them those these that one two half".split(" "));
/** Words after which a command may follow in the midst of a sentence. */
const LEADS = new Set(
  "and then just please pls so or but also now only n you ye u can could should must i'd always never don't dont not to".split(
    " ",
  ),
);
/** Words that make what follows no command: it was done, or is asked of somebody long ago. */
const PAST_BEFORE_TO = new Set(
  "had used wanted tried able going decided refused managed how what".split(" "),
);

/** Where a sentence tells somebody to stop, start or change a treatment; a report of it is none. */
export function treatmentChangeIn(
  { from, to, kinds }: Scanned,
  { text, tokens }: Reading,
  isTreatmentNamed: boolean,
): TreatmentChange | undefined {
  if ((kinds & KIND.changes) === 0 || ((kinds & TREATMENT) === 0 && !isTreatmentNamed)) return undefined;
  for (let at = from; at < to; at++) {
    const { lower, word } = tokens[at] as Token;
    if ((KINDS.of(word) & KIND.changes) === 0 || !isCommand(text, tokens, at, from)) continue;
    if (!hasObject(tokens, at, to, isTreatmentNamed)) continue;
    return { at, change: STOPPING.has(lower) ? "stop" : "start" };
  }
  return undefined;
}

/** Whether the draft, or what it answers, names a medicine or a treatment. */
export function namesTreatment(reading: Reading): boolean {
  const isIn = (one: Reading) => scan(one).some(({ kinds }) => (kinds & TREATMENT) !== 0);
  return isIn(reading) || (reading.replyTo !== undefined && isIn(reading.replyTo));
}

function isCommand(text: string, tokens: readonly Token[], at: number, from: number): boolean {
  if (at === from) return true;
  const before = tokens[at - 1] as Token;
  if (BREAK.test(text.slice(before.end, (tokens[at] as Span).start))) return true;
  if (before.lower === "to") return !PAST_BEFORE_TO.has(tokens[at - 2]?.lower ?? "");
  return LEADS.has(before.lower);
}

const BREAK = /[,;:.!?()\u2013\u2014\n-]/;

function hasObject(tokens: readonly Token[], at: number, to: number, isTreatmentNamed: boolean): boolean {
  for (let after = at + 1; after < Math.min(to, at + REACH); after++) {
    const { lower, word } = tokens[after] as Token;
    if ((KINDS.of(word) & TREATMENT) !== 0) return true;
    if (isTreatmentNamed && after <= at + 2 && STANDS_FOR.has(lower)) return true;
  }
  return false;
}
