import { type Details, detailsOf } from "../details.ts";
import { type NamedPerson, peopleIn } from "../people.ts";
import type { Reading } from "../reading.ts";
import { storyOf } from "../story.ts";
import type { Token } from "../tokenise.ts";

/** Keys of features have so many bits, one weight each; two features of one key share it. */
export const KEY_BITS = 17;
const MASK = (1 << KEY_BITS) - 1;

/** Words that tell nothing by themselves: they only hold a detail together. */
const LITTLE_WORDS: ReadonlySet<string> = new Set(
  (
    "the a an of to in on at and or but for with from by as is was were be been are am it its it's that this these those he she they him her his hers them their he's she's he'd she'd he'll she'll they're they'd " +
    "i i'm i've me my we us our you your not no so if then than do did does don't had has have having will would can could just get got up down out off over all some what when who which how there here too very about into after before back more one across outside under behind through along onto beside between without until since while because again"
  ).split(" "),
);

export function isLittleWord(lower: string): boolean {
  return LITTLE_WORDS.has(lower);
}

/** What a whole draft looks like, and each of its words that says anything; the keys of one word are in no order. */
export interface TellingFeatures {
  readonly draft: readonly number[];
  /** For each token; undefined for little words. */
  readonly words: readonly (readonly number[] | undefined)[];
}

/** Templates: the first number of a key. */
// biome-ignore format: a table
const T = {
  word: 1, before: 2, after: 3, before2: 4, after2: 5, withBefore: 6, withAfter: 7, twoBefore: 8, capital: 9, shape: 10,
  breakBefore: 11, breakAfter: 12, kind: 13, kindBefore: 14, kindAfter: 15, kindInStory: 16, kindNear: 17, kindAnywhere: 18,
  who: 19, form: 20, whose: 21, leadsIn: 22, audience: 23, platform: 24, answers: 25, story: 26, begins: 30, ends: 40,
} as const;

const REACH = 5;
const LOOKS_BACK = 4;

export function tellingFeatures(reading: Reading): TellingFeatures {
  const details = detailsOf(reading);
  const story = storyBand(storyOf(reading).points);
  const hashes = reading.tokens.map(({ lower }) => hashOf(lower));
  const names = new Names(peopleIn(reading));
  return {
    draft: draftKeys(reading, details, story),
    words: reading.tokens.map((token, index) =>
      isLittleWord(token.lower)
        ? undefined
        : wordKeys({ reading, details, story, hashes, names }, token, index),
    ),
  };
}

function draftKeys({ context }: Reading, details: Details, story: number): number[] {
  const keys = [key(T.story, story, 0)];
  let all = 0;
  for (const kinds of details.kindsAt) all |= kinds;
  addKinds(keys, T.kindAnywhere, all, 0);
  keys.push(
    key(T.audience, hashOf(context.audience ?? ""), 0),
    key(T.platform, hashOf(context.platform ?? ""), 0),
  );
  if (context.replyTo !== undefined) keys.push(key(T.answers, 0, 0));
  return keys;
}

interface Scene {
  readonly reading: Reading;
  readonly details: Details;
  readonly story: number;
  readonly hashes: readonly number[];
  readonly names: Names;
}

const EDGE = 7;

function wordKeys(scene: Scene, token: Token, index: number): number[] {
  const { hashes, details, story, names } = scene;
  const word = hashes[index] as number;
  const before = hashes[index - 1] ?? EDGE;
  const before2 = hashes[index - 2] ?? EDGE;
  const after = hashes[index + 1] ?? EDGE;
  const keys = [
    key(T.word, word, 0),
    key(T.before, before, 0),
    key(T.after, after, 0),
    key(T.before2, before2, 0),
    key(T.after2, hashes[index + 2] ?? EDGE, 0),
    key(T.withBefore, before, word),
    key(T.withAfter, word, after),
    key(T.twoBefore, before2, before),
  ];
  addLook(keys, scene.reading, token, index);
  const kinds = details.kindsAt[index] ?? 0;
  addKinds(keys, T.kind, kinds, 0);
  addKinds(keys, T.kindInStory, kinds, story);
  addKinds(keys, T.kindBefore, details.kindsAt[index - 1] ?? 0, 0);
  addKinds(keys, T.kindAfter, details.kindsAt[index + 1] ?? 0, 0);
  addKinds(keys, T.kindNear, near(details, index), 0);
  const name = names.at(token);
  if (name !== undefined) keys.push(key(T.who, hashOf(name.who), 0), key(T.form, hashOf(name.form), 0));
  addLead(keys, scene.reading.tokens, index);
  return keys;
}

/** Spelling, capitals, figures, and the signs on both sides. */
function addLook(keys: number[], { tokens, text }: Reading, token: Token, index: number): void {
  const gap = signIn(text, tokens[index - 1]?.end ?? 0, token.start, index === 0);
  const next = tokens[index + 1];
  const gapAfter = signIn(text, token.end, next?.start ?? text.length, next === undefined);
  keys.push(key(T.breakBefore, gap, 0), key(T.breakAfter, gapAfter, 0));
  if (isCapital(token.text, 0))
    keys.push(key(T.capital, gap === 2 ? 1 : 2, isCapital(token.text, 1) ? 1 : 0));
  const { lower } = token;
  if (/\d/.test(lower))
    keys.push(key(T.shape, 0, 0), key(T.shape, 1, hashOf(lower.replace(/\d/g, "9").slice(0, 6))));
  keys.push(
    key(T.ends + 2, hashOf(lower.slice(-2)), 0),
    key(T.ends + 3, hashOf(lower.slice(-3)), 0),
    key(T.ends + 4, hashOf(lower.slice(-4)), 0),
  );
  keys.push(key(T.begins + 4, hashOf(lower.slice(0, 4)), 0), key(T.begins + 5, hashOf(lower.slice(0, 5)), 0));
}

const OWN = new Set("my our we i me".split(" "));
const THEIRS = new Set("his her he she their".split(" "));
const ARTICLES = new Set("a an the".split(" "));
const PLACING = new Set("in at on from near".split(" "));
const HAVING = new Set("with wearing who had".split(" "));

/** Whose it is and what leads to it, in the few words before: "my", "her", "the", "near", "with". */
function addLead(keys: number[], tokens: readonly Token[], index: number): void {
  for (let back = 1; back <= LOOKS_BACK; back++) {
    const lower = tokens[index - back]?.lower;
    if (lower === undefined) return;
    if (OWN.has(lower)) {
      keys.push(key(T.whose, 0, back), key(T.whose, 0, 0));
      return;
    }
    if (THEIRS.has(lower)) keys.push(key(T.whose, 1, back), key(T.whose, 1, 0));
    else if (ARTICLES.has(lower)) keys.push(key(T.leadsIn, 0, back));
    else if (PLACING.has(lower)) keys.push(key(T.leadsIn, 1, back));
    else if (HAVING.has(lower)) keys.push(key(T.leadsIn, 2, back));
  }
}

function near({ kindsAt }: Details, index: number): number {
  let kinds = 0;
  for (let at = Math.max(0, index - REACH); at <= index + REACH && at < kindsAt.length; at++)
    if (at !== index) kinds |= kindsAt[at] as number;
  return kinds;
}

function addKinds(keys: number[], template: number, kinds: number, second: number): void {
  let rest = kinds;
  while (rest !== 0) {
    const kind = 31 - Math.clz32(rest);
    keys.push(key(template, kind, second));
    rest &= ~(1 << kind);
  }
}

/** Nothing, a comma, or the end of a sentence. */
function signIn(text: string, from: number, to: number, isEdge: boolean): number {
  if (isEdge) return 2;
  let sign = 0;
  for (let at = from; at < to && at < from + 8; at++) {
    const character = text[at] as string;
    if (".!?\n".includes(character)) return 2;
    if (character === ",") sign = 1;
  }
  return sign;
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x41 && code <= 0x5a;
}

/** Bands of how far the draft tells of somebody. */
function storyBand(points: number): number {
  return points < -2 ? 0 : points < -1 ? 1 : points < 0 ? 2 : points < 1 ? 3 : 4;
}

/** Who a word names, asked for words in their order. */
class Names {
  readonly #people: readonly NamedPerson[];
  #next = 0;

  constructor(people: readonly NamedPerson[]) {
    this.#people = people;
  }

  at({ start, end }: Token): NamedPerson | undefined {
    while ((this.#people[this.#next]?.end ?? Number.POSITIVE_INFINITY) <= start) this.#next += 1;
    const person = this.#people[this.#next];
    return person !== undefined && person.start <= start && end <= person.end ? person : undefined;
  }
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

function key(template: number, first: number, second: number): number {
  const mixed = mix(mix(mix(0x2545f491, template), first), second);
  return (mixed ^ (mixed >>> 15)) & MASK;
}

function mix(seed: number, value: number): number {
  const mixed = Math.imul(seed ^ value, 0x2c1b3c6d);
  return Math.imul(mixed ^ (mixed >>> 13), 0x297a2d39);
}
