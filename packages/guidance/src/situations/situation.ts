import type { When } from "../reader.ts";
import type { Reference } from "../reference.ts";
import type { ContactRole } from "../roles.ts";
import type { Text } from "../text.ts";
import type { SituationId, Topic } from "../vocabulary.ts";

/** Something somebody meets online, as a way through it: questions, answers, and what to do at the end of each path. */
export interface Situation {
  readonly id: SituationId;
  readonly title: string;
  /** How somebody in it would put it, in their own words. */
  readonly saying: string;
  readonly summary: string;
  readonly topics: readonly Topic[];
  /** One of the seven questions that Bedside began with. */
  readonly isFirstSeven: boolean;
  /** ISO dates. */
  readonly published: string;
  readonly reviewed: string;
  /** In years, by the Flesch-Kincaid grade: grade 7 is read at 12. */
  readonly readingAge: number;
  /** What to do before anything else, whatever the answers will be. */
  readonly first: readonly Item[];
  /** The id of the first question. */
  readonly start: string;
  /** By id. */
  readonly questions: Readonly<Record<string, Question>>;
  /** By id: where the paths end. */
  readonly outcomes: Readonly<Record<string, Outcome>>;
  /** What an answer adds to whichever outcome is reached. */
  readonly notes: Readonly<Record<string, Advice>>;
  /** What differs by country and profession. */
  readonly differences: readonly Item[];
  readonly sources: readonly Reference[];
  /** Other words that people look for it by. */
  readonly also: readonly string[];
  /** Ids of what there is to read about it. */
  readonly articles: readonly string[];
  /** Situations that are easily taken for this one. */
  readonly related: readonly SituationId[];
}

/** One question, with the answers somebody may give. */
export interface Question {
  readonly id: string;
  readonly ask: string;
  /** What somebody may need to know to answer it. */
  readonly help?: Text;
  readonly answers: readonly Answer[];
}

/** One answer to a question, and where it leads. */
export interface Answer {
  /** Stands in links, so it stays. */
  readonly id: string;
  readonly text: string;
  /** The question or outcome that follows. */
  readonly to: string;
  /** Ids of the notes that it adds to the outcome. */
  readonly adds: readonly string[];
}

/** `now`: somebody may come to harm. `today`: it should not wait until tomorrow. */
export const URGENCIES = ["now", "today", "calm"] as const;
/** One of `URGENCIES`. */
export type Urgency = (typeof URGENCIES)[number];

/** What somebody is told: what to do, what to leave, words to use, whom to ring. */
export interface Advice {
  /** Why, above what to do. */
  readonly lead: readonly Item[];
  readonly do: readonly Item[];
  readonly dont: readonly Item[];
  readonly words: readonly Words[];
  readonly ring: readonly Ring[];
  /** Situations to go on with. */
  readonly next: readonly Next[];
}

/** Where a path through a situation ends. */
export interface Outcome extends Advice {
  readonly id: string;
  readonly title: string;
  readonly urgency: Urgency;
}

/** One line of advice; `when` says for whom it holds, where that is not everybody. */
export interface Item {
  readonly text: Text;
  readonly when?: When;
}

/** Words to use as they stand. They confirm nothing about anybody. */
export interface Words {
  /** To whom, or where. */
  readonly label: string;
  readonly text: string;
  readonly when?: When;
}

/** Somebody to ring, by what they are for; `linesFor` has the numbers. */
export interface Ring {
  readonly role: ContactRole;
  readonly why?: Text;
  readonly when?: When;
}

/** A situation to go on with, and why. */
export interface Next {
  readonly situation: SituationId;
  readonly why?: Text;
  readonly when?: When;
}
