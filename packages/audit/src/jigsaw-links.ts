import type { IdentifierLabel } from "@bedside/guidance";
import type { Checked } from "./checked.ts";
import type { AuditItem } from "./item.ts";

/** An item that tells a detail of somebody, and points to nobody alone. */
export interface Piece {
  readonly item: AuditItem;
  readonly checked: Checked;
  readonly values: readonly Value[];
  /** Minutes since 1970, or `undefined` without a date. */
  readonly minute: number | undefined;
}

export interface Value {
  readonly kind: IdentifierLabel;
  /** The detail's own words, folded. */
  readonly words: string;
  readonly share: number | undefined;
}

export function pieceOf(item: AuditItem, checked: Checked): Piece {
  const values = checked.details.map(({ kind, start, end, share }) => ({
    kind,
    words: folded(item.text.slice(start, end)),
    share,
  }));
  return { item, checked, values, minute: minuteOf(item.createdAt) };
}

function folded(words: string): string {
  return words
    .toLowerCase()
    .replace(/^(?:an?|the|our|my|his|her|their)\s+/, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function minuteOf(createdAt: string | undefined): number | undefined {
  const match = createdAt && /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d))?/.exec(createdAt);
  if (!match) return undefined;
  const [year, month, day, hour = 0, minute = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return Date.UTC(year!, month! - 1, day, hour, minute) / MS_A_MINUTE;
}

const MS_A_MINUTE = 60_000;
const MINUTES_A_DAY = 24 * 60;
/** Two posts about one case are seldom further apart. */
const WINDOW_DAYS = 21;
/** A story without a shared detail goes on within days. */
const STORY_DAYS = 3;
/** Posts of the same hours are about the same shift. */
const SHIFT_MINUTES = 12 * 60;
/** A detail that leaves this share of people or less is enough to take two posts for one case. */
const RARE_SHARE = 0.02;
/** Words that the author uses in more items than this tell of their work, not of one case. */
export const COMMON_IN_ITEMS = 8;

const TELLS_OF_A_CASE: ReadonlySet<IdentifierLabel> = new Set([
  "name",
  "condition",
  "event",
  "occupation",
  "relation",
  "number",
]);

/** "the same man", "update on", "remember the lady who": the author says that it is one story. */
const GOES_ON =
  /\b(?:same (?:patient|man|woman|lady|gent(?:leman)?|kid|child|baby|family)|update (?:on|:)|remember (?:the|that|my)|(?:the|that) (?:man|woman|lady|gent(?:leman)?|patient|kid|child|baby|family) (?:from|who|i (?:told|posted|mentioned))|part (?:2|two|ii)\b|follow[- ]?up to)/i;

/** "He used to keep the lighthouse": a pronoun that nothing in the post stands for. */
const OPENS_WITH_PRONOUN = /^\W*(?:(?:and|so|also|ps|anyway)\W+)?(?:he|she|his|her|they|their)\b/i;

/** Whether an item is told as the next part of a story, though it tells no detail itself. */
export function goesOnFromBefore(text: string): boolean {
  return GOES_ON.test(text) || OPENS_WITH_PRONOUN.test(text);
}

/** Why two items are about one person, as far as can be told; `undefined` where nothing says so. */
export function linkOf(a: Piece, b: Piece, frequency: (value: Value) => number): string | undefined {
  if (areContradictory(a, b)) return undefined;
  if (isThread(a, b)) return "thread";
  const apart = a.minute === undefined || b.minute === undefined ? undefined : Math.abs(a.minute - b.minute);
  if (apart !== undefined && apart > WINDOW_DAYS * MINUTES_A_DAY) return undefined;
  const shared = a.values.filter((value) => b.values.some((other) => isSame(value, other)));
  const telling = shared.find(
    (value) =>
      frequency(value) <= COMMON_IN_ITEMS &&
      (TELLS_OF_A_CASE.has(value.kind) || (value.share !== undefined && value.share <= RARE_SHARE)),
  );
  if (telling) return telling.kind;
  if (apart !== undefined && apart <= SHIFT_MINUTES && shared.length > 0) return "time";
  const goesOn = goesOnFromBefore(a.item.text) || goesOnFromBefore(b.item.text);
  return goesOn && apart !== undefined && apart <= STORY_DAYS * MINUTES_A_DAY && inSamePlace(a, b)
    ? "story"
    : undefined;
}

/** In letters: below this one word may lie in another by chance. */
const TELLING_LENGTH = 6;

/** The same words, one within the other ("the tractor accident lady"), or two names of one illness: its initials, or one as rare. */
function isSame(a: Value, b: Value): boolean {
  if (a.kind !== b.kind || a.words === "" || b.words === "") return false;
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (short === long || (short.length >= TELLING_LENGTH && long.includes(short))) return true;
  if (a.kind !== "condition") return false;
  return initialsOf(long) === short || (a.share !== undefined && a.share === b.share);
}

/** "cf" for "cystic fibrosis". */
function initialsOf(words: string): string {
  const each = words.split(" ");
  return each.length > 1 ? each.map((word) => word.charAt(0)).join("") : "";
}

function isThread({ item: a }: Piece, { item: b }: Piece): boolean {
  const ids = (item: AuditItem) => item.key.slice(item.key.indexOf(":") + 1);
  return a.replyTo?.id === ids(b) || b.replyTo?.id === ids(a);
}

function inSamePlace({ item: a }: Piece, { item: b }: Piece): boolean {
  return a.source === b.source && a.container?.id === b.container?.id;
}

/** Two ages, or a he and a she, are two people. */
function areContradictory(a: Piece, b: Piece): boolean {
  const ages = (piece: Piece) =>
    piece.values.filter(({ kind }) => kind === "age").flatMap(({ words }) => yearsIn(words));
  const agesOfB = ages(b);
  const agesDiffer = ages(a).some(
    (age) => agesOfB.length > 0 && agesOfB.every((other) => Math.abs(age - other) > 1),
  );
  const sexes = [sexIn(a.item.text), sexIn(b.item.text)];
  return agesDiffer || (sexes[0] !== undefined && sexes[1] !== undefined && sexes[0] !== sexes[1]);
}

function yearsIn(words: string): readonly number[] {
  const years = /\b(\d{1,3})\b/.exec(words)?.[1];
  return years === undefined ? [] : [Number(years)];
}

const SHE = /\b(?:she|her|hers|woman|lady|girl|mother|mum|wife|daughter|grandmother)\b/i;
const HE = /\b(?:he|him|his|man|gentleman|gent|boy|father|dad|husband|son|grandfather)\b/i;

function sexIn(text: string): "f" | "m" | undefined {
  const she = SHE.test(text);
  const he = HE.test(text);
  if (she === he) return undefined;
  return she ? "f" : "m";
}
