import type { Span } from "../../span.ts";
import type { Reading } from "../reading.ts";
import type { Token } from "../tokenise.ts";
import type { Cue } from "./cues.ts";
import { IMPERATIVES, OPENERS } from "./imperatives.ts";
import { CUE_NUMBER, placeOfCue, type Scanned, scan } from "./scan.ts";
import { type Change, namesTreatment, treatmentChangeIn } from "./treatment.ts";
import { KIND, KINDS } from "./word-kinds.ts";

/** To whom an instruction is given. */
export type Addressee =
  | "named"
  | "answered"
  | "own-patient"
  | "colleagues"
  | "everybody"
  | "oneself"
  | "third-person";

export interface Instruction {
  readonly to: Addressee;
  /** "Never stop …", "don't take …". */
  readonly isNegated: boolean;
  readonly change: Change;
  /** A number with a unit stands in it: a dose. */
  readonly hasDose: boolean;
}

/** What one sentence does and tells. */
export interface SentenceActs extends Span {
  readonly from: number;
  readonly to: number;
  /** Whether a cue stands in it: see cues-speech.ts, cues-told.ts and cues-stance.ts. */
  does(cue: Cue): boolean;
  /** Where the cue begins, as the number of a token; undefined where it does not stand. */
  placeOf(cue: Cue): number | undefined;
  /** Marks the cues that stand in it, by their numbers. */
  addTo(cues: Uint8Array): void;
  readonly isQuestion: boolean;
  readonly isExclaimed: boolean;
  readonly instruction: Instruction | undefined;
  /** Kinds of words in it: see KIND. */
  readonly kinds: number;
  /** Somebody speaks of themselves here: "I", "we", or a sentence that leaves it out ("Forgot my pass again"). */
  readonly isOfOneself: boolean;
  readonly isQuoted: boolean;
}

const known = new WeakMap<Reading, readonly SentenceActs[]>();

/** What each sentence of a draft does, in order; sentences without words are left out. */
export function actsOf(reading: Reading): readonly SentenceActs[] {
  let acts = known.get(reading);
  if (acts === undefined) {
    const isTreatmentNamed = namesTreatment(reading);
    acts = scan(reading).map((scanned) => new Sentence(scanned, reading, isTreatmentNamed));
    known.set(reading, acts);
  }
  return acts;
}

class Sentence implements SentenceActs {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly isQuestion: boolean;
  readonly isExclaimed: boolean;
  readonly instruction: Instruction | undefined;
  readonly kinds: number;
  readonly isOfOneself: boolean;
  readonly isQuoted: boolean;
  readonly #cues: Uint8Array;
  readonly #scanned: Scanned;
  readonly #tokens: readonly Token[];

  constructor(scanned: Scanned, reading: Reading, isTreatmentNamed: boolean) {
    const { tokens } = reading;
    this.start = scanned.start;
    this.end = scanned.end;
    this.from = scanned.from;
    this.to = scanned.to;
    this.isQuestion = scanned.isQuestion;
    this.isExclaimed = scanned.isExclaimed;
    this.kinds = scanned.kinds;
    this.#cues = scanned.cues;
    this.#scanned = scanned;
    this.#tokens = tokens;
    const first = tokens[this.from] as Token;
    this.isQuoted = scanned.isQuoted;
    this.instruction = instructionIn(this, scanned, reading, isTreatmentNamed);
    this.isOfOneself = (this.kinds & KIND.self) !== 0 || leavesOutI(first.lower);
  }

  does(cue: Cue): boolean {
    return this.#cues[CUE_NUMBER[cue]] !== 0;
  }

  addTo(cues: Uint8Array): void {
    for (let at = 0; at < cues.length; at++) if (this.#cues[at] !== 0) cues[at] = 1;
  }

  placeOf(cue: Cue): number | undefined {
    return this.does(cue) ? placeOfCue(this.#tokens, this.#scanned, cue) : undefined;
  }
}

/** "Forgot my pass", "Got told off", "Been on nights": the past of one who leaves out "I". */
const PAST_WITHOUT_I = new Set(
  "forgot got been had did went made missed told took came left gave spent fell slept woke ate drank signed wrote thought felt saw met lost finished started managed passed failed just still".split(
    " ",
  ),
);

function leavesOutI(first: string): boolean {
  return PAST_WITHOUT_I.has(first);
}

const ADVISING = new Set(
  "should must need ought have gotta shouldn't mustn't shouldnt can want needn't could".split(" "),
);
const DOSE_UNITS = new Set("mg mcg g ml units iu micrograms grams tablets puffs drops mls".split(" "));
/** How many words may open an instruction before its verb. */
const MOST_OPENERS = 3;

function instructionIn(
  sentence: SentenceActs,
  scanned: Scanned,
  reading: Reading,
  isTreatmentNamed: boolean,
): Instruction | undefined {
  if (sentence.isQuestion) return undefined;
  const { tokens } = reading;
  const changes = treatmentChangeIn(scanned, reading, isTreatmentNamed);
  const verb = imperativeIn(sentence, tokens) ?? advisedIn(sentence, tokens) ?? changes;
  if (verb === undefined) return undefined;
  return {
    to: ("to" in verb ? verb.to : undefined) ?? addresseeOf(sentence, reading),
    isNegated: isNegatedAt(tokens, changes?.at ?? verb.at, sentence.from),
    change: changes?.change ?? "none",
    hasDose: hasDose(tokens, sentence),
  };
}

interface Verb {
  readonly at: number;
  readonly to?: Addressee;
}

/** "Take …", "Please don't …", "Bev, ring …": the verb that opens a sentence, after a name or a few small words. */
function imperativeIn({ from, to }: SentenceActs, tokens: readonly Token[]): Verb | undefined {
  let at = from;
  let named = false;
  if (at + 1 < to && (KINDS.of((tokens[at] as Token).word) & KIND.name) !== 0) {
    named = true;
    at++;
  }
  for (let opened = 0; at < to && opened < MOST_OPENERS; at++, opened++) {
    const { lower } = tokens[at] as Token;
    if (!OPENERS.has(lower) && !isNegator(lower)) break;
    if (isNegator(lower) && !IMPERATIVES.has((tokens[at + 1] ?? tokens[at])?.lower ?? "")) break;
  }
  const verb = tokens[at];
  if (verb === undefined || at >= to || !IMPERATIVES.has(verb.lower)) return undefined;
  const isNounHere = AFTER_A_NOUN.has(tokens[at + 1]?.lower ?? "");
  if (isNounHere) return undefined;
  return named ? { at, to: "named" } : { at };
}

/** "Change is hard", "Rest was …": a noun at the beginning, not a verb. */
const AFTER_A_NOUN = new Set("is was are were has had will would of and".split(" "));

function isNegator(lower: string): boolean {
  return lower === "don't" || lower === "dont" || lower === "never" || lower === "not";
}

/** "You should …", "he needs to …", "I'd stop the …". */
function advisedIn({ from, to, kinds }: SentenceActs, tokens: readonly Token[]): Verb | undefined {
  if ((kinds & (KIND.reader | KIND.pronoun | KIND.self)) === 0) return undefined;
  for (let at = from; at + 1 < to; at++) {
    const subject = KINDS.of((tokens[at] as Token).word);
    const { lower } = tokens[at] as Token;
    const next = (tokens[at + 1] as Token).lower;
    if (lower === "i'd" && (IMPERATIVES.has(next) || next === "advise" || next === "recommend"))
      return { at: at + 1 };
    if (!ADVISING.has(next)) continue;
    const verb = (tokens[at + 2] as Token | undefined)?.lower === "to" ? at + 3 : at + 2;
    if (verb >= to || (next === "have" && verb === at + 2) || (next === "can" && verb > at + 2)) continue;
    if ((subject & KIND.reader) !== 0) return { at: verb };
    if ((subject & (KIND.pronoun | KIND.relative | KIND.person)) !== 0 && next !== "can" && next !== "could")
      return { at: verb, to: "third-person" };
  }
  return undefined;
}

function isNegatedAt(tokens: readonly Token[], at: number, from: number): boolean {
  for (let before = Math.max(from, at - 2); before <= at; before++)
    if ((KINDS.of((tokens[before] as Token).word) & KIND.negator) !== 0) return true;
  return false;
}

function hasDose(tokens: readonly Token[], { from, to, kinds }: SentenceActs): boolean {
  if ((kinds & KIND.number) === 0) return false;
  for (let at = from; at < to; at++) {
    const { lower } = tokens[at] as Token;
    if (/^\d+(?:mg|mcg|ml|g|iu)$/.test(lower)) return true;
    if (/^\d+$/.test(lower) && DOSE_UNITS.has(tokens[at + 1]?.lower ?? "")) return true;
  }
  return false;
}

/** "Note to self: …", "reminder to me …". */
function isToOneself(tokens: readonly Token[], from: number): boolean {
  const [first, second, third] = [0, 1, 2].map((ahead) => tokens[from + ahead]?.lower);
  return (
    (first === "note" || first === "reminder") && second === "to" && (third === "self" || third === "me")
  );
}

function addresseeOf({ from }: SentenceActs, { context, tokens }: Reading): Addressee {
  if (isToOneself(tokens, from)) return "oneself";
  if (context.audience === "patient") return "own-patient";
  if (context.replyTo !== undefined) return "answered";
  if (context.audience === "colleagues") return "colleagues";
  return "everybody";
}
