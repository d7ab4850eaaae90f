import type { IdentifierLabel } from "@bedside/guidance";
import { keepDisjoint } from "../disjoint.ts";
import type { Draft } from "../draft.ts";
import { TELLS_OF_SOMEBODY } from "../find/confidentiality/indirect/together.ts";
import { CONFIDENTIALITY_RULES } from "../find/confidentiality/rules.ts";
import { runRule } from "../find/find.ts";
import { candidates } from "../find/trigger.ts";
import { read } from "../read/read.ts";
import type { Reading } from "../read/reading.ts";
import { storyOf, toldIn } from "../read/story.ts";
import { contains, length, type Span } from "../span.ts";
import { isOwn } from "./own-details.ts";
import type { PlacedHit } from "./placed-hit.ts";
import type { RedactOptions } from "./redaction.ts";
import { wholeCondition } from "./whole-condition.ts";
import { wholeNames } from "./whole-name.ts";
import { wholeWork } from "./whole-work.ts";

/** A draft, and what of it has to go. */
export interface TakenOut {
  readonly reading: Reading;
  readonly hits: readonly PlacedHit[];
}

/** Findings about the draft as a whole are made of details that have hits of their own. */
const NO_IDENTIFIER = new Set(["confidentiality/details-together", "confidentiality/confirms-patient"]);
const RULES = CONFIDENTIALITY_RULES.filter(({ id }) => !NO_IDENTIFIER.has(id));

/** These point to somebody by themselves, whoever it is and whatever the draft is about. */
const DIRECT: ReadonlySet<IdentifierLabel> = new Set(["name", "number", "contact", "address"]);

/** What has to be taken out: everybody's direct identifiers and, where a patient is spoken of, details that narrow down who it is. */
export function takenOut(
  draft: Draft,
  options: RedactOptions,
  isItsOwn: (hit: PlacedHit, reading: Reading) => boolean,
): TakenOut {
  const reading = read(draft);
  const found = candidates(reading, RULES).flatMap((rule) => runRule(rule, reading));
  const brackets = bracketsIn(draft.text);
  const placed = found.filter((hit): hit is PlacedHit => hit.span !== undefined && hit.label !== undefined);
  const hits = placed.filter((hit) => {
    if ((options.keepOwn === true && isOwn(hit, reading)) || isItsOwn(hit, reading)) return false;
    return !brackets.some((bracket) => contains(bracket, hit.span)) && hasLetters(draft.text, hit.span);
  });
  const isAboutPatient =
    hits.some(({ whose, grade }) => whose === "patient" && grade !== "factor") ||
    (storyOf(reading).points > TELLS_OF_SOMEBODY && reading.signal("fiction").length === 0);
  const taken = hits.filter(
    (hit) => hit.grade !== "factor" || DIRECT.has(hit.label) || (isAboutPatient && narrowsDown(hit, reading)),
  );
  const whole = taken.flatMap((hit) => wholeOf(hit, reading));
  return { reading, hits: keepDisjoint(whole, (a, b) => length(b.span) - length(a.span)) };
}

function wholeOf(hit: PlacedHit, reading: Reading): PlacedHit[] {
  switch (hit.label) {
    case "name":
      return wholeNames(hit, reading.text);
    case "occupation":
      return [wholeWork(hit, reading.text)];
    case "condition":
      return [wholeCondition(hit, reading)];
    default:
      return [hit];
  }
}

/** What stands for something that was taken out: "[name]", "[phone number removed]". */
const BRACKETED = /\[(?:[A-Za-z-]{2,12} ){0,3}[A-Za-z-]{2,12}\]/g;
const STANDS_FOR_SOMETHING =
  /^\[(?:name|number|contact|address|date|age|place|organisation|occupation|condition|event|relation|[A-Za-z -]+ removed)\]$/;

function bracketsIn(text: string): Span[] {
  if (!text.includes("[")) return [];
  return [...text.matchAll(BRACKETED)].flatMap((match) =>
    STANDS_FOR_SOMETHING.test(match[0]) ? [{ start: match.index, end: match.index + match[0].length }] : [],
  );
}

function hasLetters(text: string, { start, end }: Span): boolean {
  const rest = text
    .slice(start, end)
    .replace(BRACKETED, (word) => (STANDS_FOR_SOMETHING.test(word) ? "" : word));
  return /[\p{L}\p{N}]/u.test(rest);
}

/** A share of people above this is no help in telling who it is: a cold, a fall. */
const TOO_MANY = 0.01;
/** What comes again, or is still to come, does not say when somebody was ill. */
const TO_COME = /^(?:tomorrow|tmrw|tmw|next|every|each|by|until|till)\b|days(?:'s)?$/;
const COMING_BEFORE = /\b(?:next|every|each|see you|by|until|till) (?:on )?$/;
const NAMED_MONTH =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/;

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;
const SEVERAL_BORN = /\b(?:twins?|triplets?|quads|quadruplets)\b/;
/** A game, a prize, somebody who comes to every death: no work of the patient's. */
const NO_WORK =
  /^(?:coroner|librarian|famous|retired|winner|first|star|lottery|premiership|rugby|football|cricket|netball|hockey|hurling|snooker|darts|bowls)(?:'s)?$/;

/** Kinds that are general already, that give no more than an hour of an unknown day, or that a story cannot do without. */
const LEFT: ReadonlySet<string> = new Set(
  ["age-range", "life-stage", "shift", "day-count", "scene", "known-event"].map(
    (id) => `confidentiality/${id}`,
  ),
);

/** Whether a detail of a patient's story leaves few enough people; the rest of the story stays readable. */
function narrowsDown({ label, rule, whose, narrows, span }: PlacedHit, reading: Reading): boolean {
  if (LEFT.has(rule.id) || whose === "colleague" || whose === "author") return false;
  switch (label) {
    case "date":
      return saysWhen(rule.id, span, reading);
    case "condition":
      return narrows?.kind === "share" && narrows.share <= TOO_MANY;
    case "place":
      return (narrows !== undefined || /\d/.test(reading.plainOf(span))) && !DAY.test(reading.plainOf(span));
    case "relation":
      return SEVERAL_BORN.test(reading.plainOf(span));
    case "occupation":
      return !NO_WORK.test(reading.plainOf(span));
    case "event":
      return false;
    default:
      return true;
  }
}

function saysWhen(rule: string, span: Span, reading: Reading): boolean {
  const text = reading.plainOf(span);
  if (rule === "confidentiality/month-or-season") return NAMED_MONTH.test(text);
  return isTold(span, reading) && !TO_COME.test(text) && !COMING_BEFORE.test(reading.before(span, 12));
}

/** Of a newsletter with one story in it, the days of the story count. */
function isTold({ start }: Span, reading: Reading): boolean {
  const { from, to } = toldIn(reading);
  const { tokens, text } = reading;
  return start >= (from === 0 ? 0 : (tokens[from]?.start ?? 0)) && start < (tokens[to]?.start ?? text.length);
}
