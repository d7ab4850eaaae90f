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
  readonly start: string;
  readonly questions: Readonly<Record<string, Question>>;
  readonly outcomes: Readonly<Record<string, Outcome>>;
  /** What an answer adds to whichever outcome is reached. */
  readonly notes: Readonly<Record<string, Advice>>;
  /** What differs by country and profession. */
  readonly differences: readonly Item[];
  readonly sources: readonly Reference[];
  /** Other words that people look for it by. */
  readonly also: readonly string[];
  readonly articles: readonly string[];
  readonly related: readonly SituationId[];
}

export interface Question {
  readonly id: string;
  readonly ask: string;
  readonly help?: Text;
  readonly answers: readonly Answer[];
}

export interface Answer {
  /** Stands in links, so it stays. */
  readonly id: string;
  readonly text: string;
  /** The question or outcome that follows. */
  readonly to: string;
  readonly adds: readonly string[];
}

/** `now`: somebody may come to harm. `today`: it should not wait until tomorrow. */
export const URGENCIES = ["now", "today", "calm"] as const;
export type Urgency = (typeof URGENCIES)[number];

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

export interface Outcome extends Advice {
  readonly id: string;
  readonly title: string;
  readonly urgency: Urgency;
}

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

export interface Ring {
  readonly role: ContactRole;
  readonly why?: Text;
  readonly when?: When;
}

export interface Next {
  readonly situation: SituationId;
  readonly why?: Text;
  readonly when?: When;
}
