import { type Details, detailsOf } from "./details.ts";
import { DETAIL_WORDS, type DetailKind } from "./lexicons/detail-words.ts";
import type { NameForm } from "./name-mention.ts";
import { type NamedPerson, peopleIn } from "./people.ts";
import type { Reading } from "./reading.ts";
import { STORY_SIGNALS, type StorySignal } from "./story-signals.ts";

/** Part of a draft, from one token to before another. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** Kinds of words without which a signal cannot be there, so that most need no search. */
const SIGNAL_NEEDS: Readonly<Partial<Record<StorySignal, readonly DetailKind[]>>> = {
  recently: ["time"],
  ownFamily: ["self", "we"],
  myPatient: ["self", "we"],
  weDid: ["self", "we", "colleague"],
  theirKin: ["third", "they", "kin", "you", "person", "patients"],
  yourCare: ["you"],
  yourKin: ["you"],
  youDid: ["you"],
  office: ["office", "occupation"],
  place: ["locality"],
  uniqueness: ["unique", "time", "locality", "knowing", "office"],
};

// What people write who were cared for, or whose family was: stars, waiting, manners, thanks, "my tooth".
const REVIEW =
  /\bstars?\b|\u2605|\b[1-5] ?\/ ?(?:5|10)\b|\b(?:waited|waiting|rude|avoid|never again|useless|disgusting|disgrace\w*|shocking|shambles|appalling|rushed|charged|billed|refund|receptionist|butcher\w*|botched|failed me|fobbed off|wouldn't recommend|don't go|stay away|would not go back|highly recommend|recommend|fantastic|amazing|wonderful|brilliant|lovely (?:staff|nurse|people|place|dentist|doctor)|thank you|thanks to|saved my|great staff|best (?:dentist|doctor|midwife|nurse|place)|cannot fault|can't fault|love this place)\b/;
// Somebody wants to know about somebody: "who was", "is it true", "any news of", "hope she's alright".
const ASKS_ABOUT =
  /\b(?:who(?:'s| is| was| has|se)?|is it true|true (?:that|the)|any(?:one|body) know|any (?:news|word|update)|was (?:that|it)|heard (?:that|a|from|about)|what happened|what was|does anyone|has anyone|not seen|seen (?:him|her)|is (?:he|she|\w+) (?:ok|okay|alright|all right|still|back|in)|are they ok|hope (?:he|she|they|the|everyone|\w+'s)|prayers|poor|guess who|do you (?:know|remember)|remember (?:him|her|that)|how's|how is|where(?:'s| is)|can (?:ye|you|u) confirm|poorly|sick bad|why (?:is|was|are))\b/;

/** Drafts up to this many words are weighed whole. */
export const LONGEST_WHOLE = 70;

const KINDS = Object.keys(DETAIL_WORDS) as DetailKind[];
const SIGNALS = Object.keys(STORY_SIGNALS) as StorySignal[];
const REPLY_KINDS = [
  "you",
  "self",
  "condition",
  "treatment",
  "kin",
  "third",
  "setting",
  "colleague",
  "praise",
  "person",
] as const;
const FORMS: readonly NameForm[] = ["titled", "initial", "full", "given", "household"];

/** What a window of a draft holds, counted once so that every question is a look-up. */
interface Evidence {
  /** How many words of each kind, in the order of KINDS. */
  readonly kinds: Uint16Array;
  /** Whether each signal stands there, in the order of SIGNALS; none at a glance. */
  readonly signals: Uint16Array;
  /** "who" and "who form" for everybody named. */
  readonly named: ReadonlySet<string>;
  readonly reply: Details | undefined;
  readonly reading: Reading;
  readonly words: number;
  readonly answersReview: boolean;
  readonly answersAsker: boolean;
}

type Question = readonly [name: string, holds: (evidence: Evidence) => boolean];

const atLeast = (kind: DetailKind, least: number) => {
  const at = KINDS.indexOf(kind);
  return (e: Evidence) => (e.kinds[at] as number) >= least;
};
const has = (kind: DetailKind) => atLeast(kind, 1);
const says = (name: StorySignal) => {
  const at = SIGNALS.indexOf(name);
  return (e: Evidence) => (e.signals[at] as number) > 0;
};
const all =
  (...parts: ((e: Evidence) => boolean)[]) =>
  (e: Evidence) =>
    parts.every((part) => part(e));
const any =
  (...parts: ((e: Evidence) => boolean)[]) =>
  (e: Evidence) =>
    parts.some((part) => part(e));

const named = (key: string) => (e: Evidence) => e.named.has(key);
const unsure = any(...FORMS.map((form) => named(`unknown ${form}`)));
const titled = named("unknown titled");
const greeted = named("addressee");
const somebody = any(has("person"), has("patient"), says("myPatient"), says("theirKin"));
const ill = any(has("condition"), has("treatment"));
const when = says("recently");
const answers = (e: Evidence) => e.reading.context.replyTo !== undefined;
const isOpen = ({ reading }: Evidence) => {
  const { audience } = reading.context;
  return audience === "public" || audience === "closed-group" || audience === undefined;
};
const openReply = all(answers, isOpen);
const inRoom = ({ reading }: Evidence) => reading.context.audience === "colleagues";
const toPatient = ({ reading }: Evidence) => reading.context.audience === "patient";
const answersReview = (e: Evidence) => e.answersReview;
const answersAsker = (e: Evidence) => e.answersAsker;
const known = any(has("office"), says("office"));
const odd = any(has("event"), says("uniqueness"), says("youKnowWho"), has("unique"));
const not = (part: (e: Evidence) => boolean) => (e: Evidence) => !part(e);

/** Every question, in the order of the learned points. */
export const STORY_QUESTIONS: readonly Question[] = [
  ...KINDS.flatMap((kind): Question[] => [
    [`has ${kind}`, has(kind)],
    [`several ${kind}`, atLeast(kind, 2)],
    [`many ${kind}`, atLeast(kind, 4)],
  ]),
  ...SIGNALS.map((name): Question => [`says ${name}`, says(name)]),
  ...REPLY_KINDS.map((kind): Question => [`answers ${kind}`, (e) => e.reply?.has(kind) === true]),
  ...FORMS.map((form): Question => [`names ${form}`, named(`unknown ${form}`)]),
  ...(
    ["patient", "relative", "colleague", "author", "own-circle", "addressee", "public-figure"] as const
  ).map((who): Question => [`names ${who}`, named(who)]),
  ...(["fiction", "consent", "patient"] as const).map(
    (name): Question => [`signal ${name}`, (e) => e.reading.signal(name).length > 0],
  ),
  ["answers", answers],
  ["answers in the open", openReply],
  ["colleagues", inRoom],
  ["to a patient", toPatient],
  ["private", ({ reading }) => reading.context.audience === "private"],
  ["closed group", ({ reading }) => reading.context.audience === "closed-group"],
  ["professional", ({ reading }) => reading.context.capacity === "professional"],
  ["video", ({ reading }) => /^(?:tiktok|instagram|youtube)$/.test(reading.context.platform ?? "")],
  ["work feed", ({ reading }) => reading.context.platform === "linkedin"],
  ["review page", ({ reading }) => reading.context.platform === "other"],
  ["very short", (e) => e.words < 10],
  ["short", (e) => e.words < 20],
  ["long", (e) => e.words > 40],
  ["somebody ill", all(somebody, ill)],
  ["somebody when", all(somebody, when)],
  ["ill when", all(ill, when)],
  ["ill third", all(ill, has("third"))],
  ["somebody third", all(somebody, has("third"))],
  ["ill third when", all(ill, has("third"), when)],
  ["somebody ill when", all(somebody, ill, when)],
  ["known ill", all(known, ill)],
  ["known third", all(known, has("third"))],
  ["work ill", all(has("occupation"), ill)],
  ["work third", all(has("occupation"), has("third"))],
  ["work ill third", all(has("occupation"), ill, has("third"))],
  ["odd ill", all(odd, ill)],
  ["odd third", all(odd, has("third"))],
  ["odd somebody", all(odd, somebody)],
  ["age ill", all(says("age"), ill)],
  ["age work", all(says("age"), has("occupation"))],
  ["kin ill", all(says("theirKin"), ill)],
  ["place ill", all(says("place"), ill)],
  ["place third", all(says("place"), has("third"))],
  ["bed ill", all(says("bed"), ill)],
  ["unsure ill", all(unsure, ill)],
  ["unsure third", all(unsure, has("third"))],
  ["unsure reply", all(unsure, openReply)],
  ["unsure room", all(unsure, inRoom)],
  ["titled ill", all(titled, ill)],
  ["titled room", all(titled, inRoom)],
  ["titled open reply", all(titled, openReply)],
  ["greeted ill open", all(greeted, ill, isOpen)],
  ["greeted ill closed", all(greeted, ill, toPatient)],
  ["greeted open reply", all(greeted, openReply)],
  ["your care in reply", all(says("yourCare"), openReply)],
  ["your kin in reply", all(says("yourKin"), openReply)],
  ["you did in reply", all(says("youDid"), openReply)],
  ["you did ill in reply", all(says("youDid"), ill, openReply)],
  ["we did your care", all(says("weDid"), says("yourCare"), isOpen)],
  ["your care not invited", all(says("yourCare"), not(says("invited")), isOpen)],
  ["third in reply", all(has("third"), openReply)],
  ["third ill in reply", all(has("third"), ill, openReply)],
  ["answers a review", all(answersReview, isOpen)],
  ["answers an asker", all(answersAsker, isOpen)],
  ["asker ill", all(answersAsker, ill)],
  ["asker third", all(answersAsker, has("third"))],
  ["asker setting", all(answersAsker, any(has("setting"), says("cameIn")))],
  ["asker somebody", all(answersAsker, somebody)],
  ["asker short", all(answersAsker, isOpen, (e) => e.words < 20)],
  ["review ill", all(answersReview, ill, isOpen)],
  ["review you did", all(answersReview, says("youDid"), isOpen)],
  ["review name", all(answersReview, any(unsure, greeted), isOpen)],
  ["review body", all(answersReview, has("body"), isOpen)],
  ["review third", all(answersReview, has("third"), isOpen)],
  ["review time", all(answersReview, has("time"), isOpen)],
  ["review short", all(answersReview, isOpen, (e) => e.words < 20)],
  ["review neutral", all(answersReview, says("neutralReply"), isOpen)],
  ["neutral reply", all(says("neutralReply"), openReply)],
  ["neutral your care", all(says("neutralReply"), says("yourCare"))],
  ["own family ill", all(says("ownFamily"), ill)],
  ["own family third", all(says("ownFamily"), has("third"))],
  ["only you", all(has("you"), not(has("third")), not(somebody))],
  ["we did third", all(says("weDid"), has("third"))],
  ["we did somebody", all(says("weDid"), somebody)],
  ["came in", all(says("cameIn"), any(somebody, has("third")))],
  ["invited you", all(says("invited"), has("you"))],
  ["screen third", all(says("screen"), has("third"))],
];

/**
 * What is asked before anything is searched for: words, names and the setting of the draft. Enough to tell that most posts
 * are no story at all.
 */
export const GLANCE_QUESTIONS: readonly Question[] = [
  ...KINDS.flatMap((kind): Question[] => [
    [`has ${kind}`, has(kind)],
    [`several ${kind}`, atLeast(kind, 2)],
  ]),
  ["unsure", unsure],
  ["titled", titled],
  ["patient", named("patient")],
  ["greeted", greeted],
  ["initial", named("unknown initial")],
  ["answers", answers],
  ["answers in the open", openReply],
  ["answers an asker", all(answersAsker, isOpen)],
  ["answers a review", all(answersReview, isOpen)],
  ["colleagues", inRoom],
  ["to a patient", toPatient],
  ["very short", (e) => e.words < 10],
  ["long", (e) => e.words > 40],
  ["ill third", all(ill, has("third"))],
  ["ill person", all(ill, any(has("person"), has("patient")))],
  ["known ill", all(has("office"), ill)],
  ["work ill", all(has("occupation"), ill)],
  ["time ill", all(has("time"), ill)],
  ["you in reply", all(has("you"), openReply)],
  ["third in reply", all(has("third"), openReply)],
];

/** Answers to all questions for parts of one draft; what the draft holds is found once. */
export class StoryEvidence {
  readonly #reading: Reading;
  readonly #details: Details;
  readonly #people: readonly NamedPerson[];
  readonly #starts: readonly number[];
  #answered: readonly string[] | undefined;
  readonly #answersReview: boolean;
  readonly #answersAsker: boolean;
  #places: readonly (readonly number[])[] | undefined;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#details = detailsOf(reading);
    this.#people = peopleIn(reading).filter((person) => !isIdle(person));
    this.#starts = this.#people.map(({ start }) => start);
    this.#answersReview = reading.replyTo?.has(REVIEW) === true;
    this.#answersAsker = reading.replyTo?.has(ASKS_ABOUT) === true;
  }

  /** Positions of the questions of a glance that hold in a window. */
  glance(window: Window): number[] {
    return holding(GLANCE_QUESTIONS, this.#evidence(window, NO_SIGNALS));
  }

  /** Positions of all questions that hold in a window. */
  in(window: Window): number[] {
    const { start, end } = this.#span(window);
    this.#places ??= SIGNALS.map((name) => this.#placesOf(name));
    const signals = Uint16Array.from(this.#places, (places) => (isAnyWithin(places, start, end) ? 1 : 0));
    return holding(STORY_QUESTIONS, this.#evidence(window, signals));
  }

  /** The different words of a window, in lower case. */
  words({ from, to }: Window): string[] {
    return [...new Set(this.#reading.tokens.slice(from, to).map(({ lower }) => lower))];
  }

  /** The different words of what is answered. */
  answered(): readonly string[] {
    this.#answered ??= [...new Set(this.#reading.replyTo?.tokens.map(({ lower }) => lower))];
    return this.#answered;
  }

  #placesOf(name: StorySignal): readonly number[] {
    const needs = SIGNAL_NEEDS[name];
    if (needs !== undefined && !needs.some((kind) => this.#details.has(kind))) return NOWHERE;
    // One window is the whole draft: that the signal is there is all there is to know.
    if (this.#reading.tokens.length <= LONGEST_WHOLE)
      return this.#reading.has(STORY_SIGNALS[name]) ? AT_START : NOWHERE;
    return Array.from(this.#reading.matches(STORY_SIGNALS[name]), (match) => match.start);
  }

  #span({ from, to }: Window): { start: number; end: number } {
    const { tokens, text } = this.#reading;
    return { start: from === 0 ? 0 : (tokens[from]?.start ?? 0), end: tokens[to]?.start ?? text.length };
  }

  #evidence(window: Window, signals: Uint16Array): Evidence {
    const { start, end } = this.#span(window);
    const named = new Set<string>();
    for (let index = firstFrom(this.#starts, start); index < this.#people.length; index++) {
      const person = this.#people[index] as NamedPerson;
      if (person.start >= end) break;
      named.add(person.who);
      named.add(`${person.who} ${person.form}`);
    }
    return {
      kinds: countKinds(this.#details, window),
      signals,
      named,
      reply: this.#reading.replyTo && detailsOf(this.#reading.replyTo),
      reading: this.#reading,
      words: window.to - window.from,
      answersReview: this.#answersReview,
      answersAsker: this.#answersAsker,
    };
  }
}

const NOWHERE: readonly number[] = [];
const AT_START: readonly number[] = [0];
const NO_SIGNALS = new Uint16Array(SIGNALS.length);

/** The index of the first of ascending offsets that is not before `offset`. */
function firstFrom(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isAnyWithin(offsets: readonly number[], start: number, end: number): boolean {
  return (offsets[firstFrom(offsets, start)] ?? end) < end;
}

function holding(questions: readonly Question[], evidence: Evidence): number[] {
  const positions: number[] = [];
  for (let position = 0; position < questions.length; position++) {
    if ((questions[position] as Question)[1](evidence)) positions.push(position);
  }
  return positions;
}

/** A word that may be a name and that nothing beside it makes one. */
function isIdle({ who, isWeak, form }: NamedPerson): boolean {
  return (
    who === "unknown" &&
    ((isWeak && form !== "titled" && form !== "greeted") || form === "written-small" || form === "family")
  );
}

function countKinds({ kindsAt }: Details, { from, to }: Window): Uint16Array {
  const counts = new Uint16Array(KINDS.length);
  for (let index = from; index < to; index++) {
    let kinds = kindsAt[index] as number;
    while (kinds !== 0) {
      const kind = 31 - Math.clz32(kinds);
      counts[kind] = (counts[kind] as number) + 1;
      kinds &= ~(1 << kind);
    }
  }
  return counts;
}
