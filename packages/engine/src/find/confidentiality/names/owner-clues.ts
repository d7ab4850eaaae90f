import { type Details, detailsOf } from "../../../read/details.ts";
import { DETAIL_WORDS, type DetailKind } from "../../../read/lexicons/detail-words.ts";
import { isOpen, type NamedPerson, peopleIn } from "../../../read/people.ts";
import type { Reading } from "../../../read/reading.ts";
import type { Token } from "../../../read/tokenise.ts";

/** How many words before and after a name are looked at by themselves, and how many by their kind. */
const WORDS_BESIDE = 3;
const KINDS_BESIDE = 4;
/** A sentence is looked at this far to both sides. */
const WORDS_OF_SENTENCE = 14;
/** From so many names on a draft is a list, a cast or a guest book. */
const CROWD = 4;

const KINDS = Object.keys(DETAIL_WORDS) as DetailKind[];

/**
 * What there is to see of one name: how it is written, the words and kinds of words around it, whom the draft is for and
 * what it answers. Each clue is a short key; what a clue is worth is learned from labelled drafts (training/owner).
 */
export function cluesOf(person: NamedPerson, reading: Reading): readonly string[] {
  const clues: string[] = [];
  addForm(clues, person);
  addSetting(clues, person, reading);
  addSurroundings(clues, person, reading);
  addMarks(clues, person, reading);
  addRecord(clues, person, reading);
  addCompany(clues, person, reading);
  addAnswered(clues, person, reading);
  return clues;
}

function addForm(clues: string[], { who, form, title, titleKind, isWeak, mayBePatient }: NamedPerson): void {
  clues.push(`who ${who}`, `form ${form}`, `who ${who} form ${form}`);
  if (titleKind !== undefined) clues.push(`title ${titleKind}`, `who ${who} title ${titleKind}`);
  if (title !== undefined) clues.push(`title word ${title}`);
  if (isWeak) clues.push("weak", `weak ${who}`);
  if (mayBePatient) clues.push("fits");
}

function addSetting(clues: string[], { who, form, titleKind }: NamedPerson, reading: Reading): void {
  const { audience = "public", capacity, platform, replyTo } = reading.context;
  clues.push(`audience ${audience}`, `who ${who} audience ${audience}`);
  clues.push(`form ${titleKind ?? form} audience ${audience}`);
  if (capacity !== undefined) clues.push(`capacity ${capacity}`);
  if (platform !== undefined) clues.push(`platform ${platform}`);
  if (replyTo === undefined) return;
  const answers = isOpen(reading) ? "answers in the open" : "answers";
  clues.push(answers, `${answers} ${who}`);
}

/** Single words beside the name, and the kinds of words before, after, in the sentence and in the whole draft. */
function addSurroundings(clues: string[], person: NamedPerson, reading: Reading): void {
  const { tokens } = reading;
  const details = detailsOf(reading);
  const first = tokenAt(tokens, person.start);
  const next = tokenAt(tokens, person.end);
  const { from, to } = sentenceAround(reading, person, first, next);
  clues.push(`-1 ${tokens[first - 1]?.lower ?? ""}`, `+1 ${tokens[next]?.lower ?? ""}`);
  clues.push(`-2 ${tokens[first - 2]?.lower ?? ""}`, `+2 ${tokens[next + 1]?.lower ?? ""}`);
  for (let at = Math.max(from, first - WORDS_BESIDE); at < first; at++) clues.push(`- ${tokens[at]?.lower}`);
  for (let at = next; at < Math.min(to, next + WORDS_BESIDE); at++) clues.push(`+ ${tokens[at]?.lower}`);
  addKinds(clues, "before", kindsIn(details, Math.max(from, first - KINDS_BESIDE), first));
  addKinds(clues, "after", kindsIn(details, next, Math.min(to, next + KINDS_BESIDE)));
  addKinds(clues, "sentence", kindsIn(details, from, first) | kindsIn(details, next, to));
  addKinds(clues, "draft", kindsIn(details, 0, tokens.length));
}

/** The first token that does not start before an offset. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sentenceAround(reading: Reading, person: NamedPerson, first: number, next: number) {
  const { tokens } = reading;
  const { start, end } = reading.sentenceOf(person);
  let from = first;
  while (from > 0 && first - from < WORDS_OF_SENTENCE && (tokens[from - 1] as Token).start >= start) from--;
  let to = next;
  while (to < tokens.length && to - next < WORDS_OF_SENTENCE && (tokens[to] as Token).start < end) to++;
  return { from, to };
}

function kindsIn({ kindsAt }: Details, from: number, to: number): number {
  let kinds = 0;
  for (let index = from; index < to; index++) kinds |= kindsAt[index] ?? 0;
  return kinds;
}

function addKinds(clues: string[], where: string, kinds: number): void {
  for (let left = kinds; left !== 0; left &= left - 1) {
    clues.push(`${where} ${KINDS[31 - Math.clz32(left & -left)]}`);
  }
}

const AGE_AFTER = /^,? ?\(?\d{1,3}\b(?! ?(?:am|pm|:|%))/;
const PICTURE_AFTER = /^[!.]? ?\p{Extended_Pictographic}/u;

/** The marks of writing around a name: commas, an ending, an age in brackets, a picture. */
function addMarks(clues: string[], { start, end }: NamedPerson, { text }: Reading): void {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 8);
  if (start === 0) clues.push("opens the draft");
  if (end > text.length - 4) clues.push("closes the draft");
  if (/[.!?\n:] ?$/.test(before)) clues.push("opens a sentence");
  if (/, $/.test(before)) clues.push("after a comma");
  if (after.startsWith(",")) clues.push(start === 0 ? "called first" : "before a comma");
  if (/^[.!?\n]/.test(after)) clues.push("closes a sentence");
  if (/^['\u2019]s?\b/.test(after)) clues.push("owns");
  if (after.startsWith(":")) clues.push("before a colon");
  if (/^ ?\(/.test(after)) clues.push("before a bracket");
  if (before.endsWith("(")) clues.push("in brackets");
  if (/["\u201c'\u2018]$/.test(before)) clues.push("in quotes");
  if (AGE_AFTER.test(after)) clues.push("age");
  if (PICTURE_AFTER.test(after)) clues.push("before a picture");
}

const RECORD_AFTER =
  /^[,(: ]{1,3}(?:dob|nhs|mrn|nhi|chi|born|hosp|ic |id )|^[,(: ]{1,3}\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/;
const SOMEBODY_AFTER = /\b(?:he|she|they)\b/;
/** A year that few readers can remember, and that is no part of a date of birth. */
const LONG_AGO = /(?<![/.-])\b(?:1[4-8]\d\d|19[0-5]\d)\b/;

function addRecord(clues: string[], person: NamedPerson, reading: Reading): void {
  const after = reading.after(person, 24);
  if (RECORD_AFTER.test(after)) clues.push("record");
  if (SOMEBODY_AFTER.test(after)) clues.push("pronoun");
  if (LONG_AGO.test(reading.around(person, 80, 80))) clues.push("long ago");
}

const JOINED = /^(?:,? (?:and|&|n|plus|y) |, )$/;

/** Who else is named, and whether in one breath. */
function addCompany(clues: string[], person: NamedPerson, reading: Reading): void {
  const people = peopleIn(reading);
  const at = people.indexOf(person);
  if (people.length === 1) clues.push("alone");
  if (people.length >= CROWD) clues.push("crowd");
  const before = people[at - 1];
  const after = people[at + 1];
  for (const other of [before, after]) {
    if (other === undefined) continue;
    const between =
      other === before
        ? reading.text.slice(other.end, person.start)
        : reading.text.slice(person.end, other.start);
    if (JOINED.test(between)) clues.push("joined", `joined ${other.who}`);
  }
  if (people.some(({ who }) => who === "patient")) clues.push("others patient");
  if (people.some((other) => other !== person && isSameName(other, person))) clues.push("again");
}

function isSameName(a: NamedPerson, b: NamedPerson): boolean {
  return a.words[0] === b.words[0] || a.words.at(-1) === b.words.at(-1);
}

const SIGNED = /[-\u2013\u2014.!?)\u2605:\n]\s{0,2}(?:\p{L}[\p{L}'.-]{0,30}\s?){1,3}$/u;
/** A signature is looked for this near the end of what is answered. */
const SIGNATURE_WITHIN = 80;

/** Whether the draft answers somebody of that name, or somebody who spoke of them. */
function addAnswered(clues: string[], { words, who }: NamedPerson, { replyTo }: Reading): void {
  if (replyTo === undefined) return;
  const { tokens, text } = replyTo;
  const place = tokens.findIndex(({ lower }) => words.includes(lower.replace(/'s$/, "")));
  if (place < 0) {
    clues.push("not in what is answered");
    return;
  }
  clues.push("in what is answered", `in what is answered ${who}`);
  if (place >= tokens.length - 2 && SIGNED.test(text.slice(-SIGNATURE_WITHIN))) clues.push("signed");
  if (place === 0) clues.push("speaker");
}

const STEPS: readonly number[] = [-3, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3, 4];

/** How far a draft's story has got (read/story.ts), as the steps that it has climbed. */
export function storySteps(points: number): readonly string[] {
  return STEPS.filter((step) => points > step).map((step) => `story ${step}`);
}
