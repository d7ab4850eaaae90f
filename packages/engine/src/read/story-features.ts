import { type Details, detailsOf } from "./details.ts";
import { DETAIL_WORDS, type DetailKind } from "./lexicons/detail-words.ts";
import type { NameForm } from "./names.ts";
import { type Person, peopleIn } from "./people.ts";
import type { Reading } from "./reading.ts";
import { STORY_SIGNALS, type StorySignal } from "./story-signals.ts";

/** Part of a draft, from one token to before another. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

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

/** What a window of a draft holds, as questions with a yes or no. */
interface Evidence {
  readonly count: (kind: DetailKind) => number;
  readonly signal: (name: StorySignal) => number;
  readonly names: (who: Person, form?: NameForm) => number;
  readonly reply: Details | undefined;
  readonly reading: Reading;
  readonly words: number;
}

type Question = readonly [name: string, holds: (evidence: Evidence) => boolean];

const has = (kind: DetailKind) => (e: Evidence) => e.count(kind) > 0;
const says = (name: StorySignal) => (e: Evidence) => e.signal(name) > 0;
const all =
  (...parts: ((e: Evidence) => boolean)[]) =>
  (e: Evidence) =>
    parts.every((part) => part(e));
const any =
  (...parts: ((e: Evidence) => boolean)[]) =>
  (e: Evidence) =>
    parts.some((part) => part(e));

const unsure = (e: Evidence) => FORMS.some((form) => e.names("unknown", form) > 0);
const titled = (e: Evidence) => e.names("unknown", "titled") > 0;
const greeted = (e: Evidence) => e.names("addressee") > 0;
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
const known = any(has("office"), says("office"));
const odd = any(has("event"), says("uniqueness"), says("youKnowWho"), has("unique"));
const not = (part: (e: Evidence) => boolean) => (e: Evidence) => !part(e);

/** Every question, in the order of the learned points. */
export const STORY_QUESTIONS: readonly Question[] = [
  ...KINDS.flatMap((kind): Question[] => [
    [`has ${kind}`, has(kind)],
    [`several ${kind}`, (e) => e.count(kind) > 1],
    [`many ${kind}`, (e) => e.count(kind) > 3],
  ]),
  ...SIGNALS.map((name): Question => [`says ${name}`, says(name)]),
  ...REPLY_KINDS.map((kind): Question => [`answers ${kind}`, (e) => e.reply?.has(kind) === true]),
  ...FORMS.map((form): Question => [`names ${form}`, (e) => e.names("unknown", form) > 0]),
  ...(
    ["patient", "relative", "colleague", "author", "own-circle", "addressee", "public-figure"] as const
  ).map((who): Question => [`names ${who}`, (e) => e.names(who) > 0]),
  ...(["fiction", "consent", "hedge", "signpost", "source", "opinion", "patient", "care"] as const).map(
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

interface Placed {
  readonly start: number;
  readonly count: number;
}

/** Answers to all questions for parts of one draft; what the draft holds is found once. */
export class StoryEvidence {
  readonly #reading: Reading;
  readonly #details: Details;
  readonly #signals: ReadonlyMap<StorySignal, readonly Placed[]>;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#details = detailsOf(reading);
    this.#signals = new Map(
      SIGNALS.map((name) => [
        name,
        [...reading.matches(STORY_SIGNALS[name])].map(({ start }) => ({ start, count: 1 })),
      ]),
    );
  }

  /** Positions of the questions that hold in a window. */
  in({ from, to }: Window): number[] {
    const { tokens } = this.#reading;
    const start = from === 0 ? 0 : (tokens[from]?.start ?? 0);
    const end = tokens[to]?.start ?? this.#reading.text.length;
    const counts = countKinds(this.#details, from, to);
    const people = peopleIn(this.#reading).filter(
      (person) => person.start >= start && person.start < end && !isIdle(person),
    );
    const evidence: Evidence = {
      count: (kind) => counts[KINDS.indexOf(kind)] ?? 0,
      signal: (name) =>
        (this.#signals.get(name) ?? []).filter((match) => match.start >= start && match.start < end).length,
      names: (who, form) =>
        people.filter((person) => person.who === who && (form === undefined || person.form === form)).length,
      reply: this.#reading.replyTo && detailsOf(this.#reading.replyTo),
      reading: this.#reading,
      words: to - from,
    };
    return STORY_QUESTIONS.flatMap(([, holds], position) => (holds(evidence) ? [position] : []));
  }
}

/** A word that may be a name and that nothing beside it makes one. */
function isIdle({ who, isWeak, form }: { who: Person; isWeak: boolean; form: NameForm }): boolean {
  return (
    who === "unknown" &&
    ((isWeak && form !== "titled" && form !== "greeted") || form === "written-small" || form === "family")
  );
}

function countKinds(details: Details, from: number, to: number): number[] {
  const counts = new Array<number>(KINDS.length).fill(0);
  for (let index = from; index < to; index++) {
    let kinds = details.kindsAt[index] ?? 0;
    for (let kind = 0; kinds !== 0; kind++, kinds >>>= 1) {
      if ((kinds & 1) === 1) counts[kind] = (counts[kind] as number) + 1;
    }
  }
  return counts;
}
