import type { Draft } from "./draft.ts";
import { candidatesIn } from "./find/confidentiality/names/name-owner.ts";
import { cluesOf, storySteps } from "./find/confidentiality/names/owner-clues.ts";
import { draftOf } from "./parse-draft.ts";
import { isAlsoWord, isFamilyName, isGivenName } from "./read/lexicons/names.ts";
import { read } from "./read/read.ts";
import { windowsOf } from "./read/story.ts";
import { GLANCE_QUESTIONS, STORY_QUESTIONS, StoryEvidence } from "./read/story-features.ts";
import { featuresOf } from "./read/tagger/features.ts";
import { type Tagged, taggedIn } from "./read/tagger/tagger.ts";
import { type Unit, unitsOf } from "./read/tagger/units.ts";
import { KEY_BITS as TELLING_BITS, tellingFeatures } from "./read/telling/features.ts";
import { isWeighed } from "./read/telling/telling.ts";
import type { Span } from "./span.ts";

/** The door for training/: what the engine sees in a draft, before any weight. */
export const STORY_QUESTION_NAMES: readonly string[] = STORY_QUESTIONS.map(([name]) => name);

export const GLANCE_SIZE = GLANCE_QUESTIONS.length;

/** What holds in one window of a draft, by position: the questions of a glance, and all of them. */
export interface StoryAnswers {
  readonly glance: readonly number[];
  readonly all: readonly number[];
  /** The different words of the window, and of what is answered. */
  readonly words: readonly string[];
  readonly answered: readonly string[];
}

/** What holds in each window of a draft. */
export function storyAnswers(draft: Draft): readonly StoryAnswers[] {
  const reading = read(draft);
  const evidence = new StoryEvidence(reading);
  return windowsOf(reading).map((window) => ({
    glance: evidence.glance(window),
    all: evidence.in(window),
    words: evidence.words(window),
    answered: evidence.answered(),
  }));
}

export function isGivenOrFamilyName(word: string): boolean {
  return (isGivenName(word) || isFamilyName(word)) && !isAlsoWord(word);
}

export { checksumOf, type PackedWeights } from "./read/tagger/pack.ts";
export { bestTags } from "./read/tagger/tagger.ts";
export {
  firstOf as firstTag,
  KINDS,
  laterOf as laterTag,
  mayFollow,
  TAGS as TAG_COUNT,
} from "./read/tagger/tags.ts";

/** A text as the tagger walks through it: its units, and the keys of the features of each. */
export interface Steps {
  readonly units: readonly Unit[];
  readonly features: readonly (readonly number[])[];
}

/** What `isUnlisted` holds for is looked up in no list of names. */
export function stepsOf(text: string, isUnlisted?: (unit: Unit) => boolean): Steps {
  const units = unitsOf(read(draftOf(text)));
  const unlisted = new Set(isUnlisted && units.flatMap((unit, index) => (isUnlisted(unit) ? [index] : [])));
  return { units, features: featuresOf(units, unlisted) };
}

/** People, places and organisations as the shipped tagger sees them. */
export function taggedInText(text: string): readonly Tagged[] {
  return taggedIn(read(draftOf(text)));
}

/** One name of a draft, and what there is to see of it but the draft's story. */
export interface NameClues extends Span {
  /** The words of the name in lower case, without the title. */
  readonly words: readonly string[];
  readonly clues: readonly string[];
}

/** Every name of a draft that might be a patient's. */
export function nameClues(draft: Draft): readonly NameClues[] {
  const reading = read(draft);
  return candidatesIn(reading).map((person) => ({
    start: person.start,
    end: person.end,
    words: person.words,
    clues: cluesOf(person, reading),
  }));
}

/** The clues that points of a story give to every name of its draft. */
export { storySteps };

/** How many keys there are to say what a word looks like. */
export const TELLING_SIZE = 1 << TELLING_BITS;

/** Each word of a draft that tells of somebody, but for little words, and everything there is to see of it. */
export function tellingFeaturesOf(draft: Draft): readonly (Span & { readonly keys: readonly number[] })[] {
  const reading = read(draft);
  if (!isWeighed(reading)) return [];
  const { draft: everywhere, words } = tellingFeatures(reading);
  return reading.tokens.flatMap(({ start, end }, index) => {
    const keys = words[index];
    return keys === undefined ? [] : [{ start, end, keys: [...new Set([...everywhere, ...keys])] }];
  });
}

export { ZERO as TELLING_ZERO } from "./read/telling/pack.ts";
export * from "./training-hostility.ts";
export * from "./training-scorers.ts";
