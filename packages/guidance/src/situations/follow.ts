import type { When } from "../reader.ts";
import { appliesTo, type Reader } from "../reader.ts";
import type { Advice, Answer, Item, Outcome, Question, Situation } from "./situation.ts";

/** One question and what was answered. */
export interface Given {
  readonly question: Question;
  readonly answer: Answer;
}

/** Where a path through a situation has led so far. */
export type Step =
  | { readonly kind: "question"; readonly question: Question; readonly given: readonly Given[] }
  | { readonly kind: "outcome"; readonly outcome: Outcome; readonly given: readonly Given[] };

/**
 * Follows answers, in order, from the first question. An answer that is not there ends the path where it stands: a
 * shared link may be older than the situation. `strayed` says so.
 */
export function follow(
  situation: Situation,
  answers: readonly string[],
): { readonly step: Step; readonly strayed: boolean } {
  const given: Given[] = [];
  let at = situation.start;
  for (const id of answers) {
    const question = situation.questions[at];
    const answer = question?.answers.find((one) => one.id === id);
    if (!question || !answer) return { step: stepAt(situation, at, given), strayed: true };
    given.push({ question, answer });
    at = answer.to;
  }
  return { step: stepAt(situation, at, given), strayed: false };
}

function stepAt(situation: Situation, at: string, given: readonly Given[]): Step {
  const question = situation.questions[at];
  return question
    ? { kind: "question", question, given }
    : { kind: "outcome", outcome: situation.outcomes[at]!, given };
}

/** What somebody is told at the end of a path: the outcome, and what their answers add to it, as far as it holds for them. */
export function adviceFor(
  situation: Situation,
  { outcome, given }: Extract<Step, { kind: "outcome" }>,
  reader: Reader,
): Outcome {
  const added = given.flatMap(({ answer }) => answer.adds.map((id) => situation.notes[id]!));
  const parts: readonly Advice[] = [outcome, ...new Set(added)];
  const held = <T extends { readonly when?: When }>(pick: (advice: Advice) => readonly T[]): readonly T[] =>
    parts.flatMap(pick).filter(({ when }) => appliesTo(when, reader));
  return {
    id: outcome.id,
    title: outcome.title,
    urgency: outcome.urgency,
    lead: held((advice) => advice.lead),
    do: held((advice) => advice.do),
    dont: held((advice) => advice.dont),
    words: held((advice) => advice.words),
    ring: gravestFirst(
      oncePer(
        held((advice) => advice.ring),
        ({ role }) => role,
      ),
    ),
    next: oncePer(
      held((advice) => advice.next),
      ({ situation: id }) => id,
    ),
  };
}

/** What one answer adds for this reader, for a screen that says so. */
export interface Added {
  readonly answer: Answer;
  readonly lead: readonly Item[];
  readonly do: readonly Item[];
  readonly dont: readonly Item[];
}

/** What each answer adds to do, not to do and to know, where it adds any of these; no note twice. */
export function addedFor(
  situation: Situation,
  { given }: Extract<Step, { kind: "outcome" }>,
  reader: Reader,
): readonly Added[] {
  const seen = new Set<string>();
  return given.flatMap(({ answer }) =>
    answer.adds.flatMap((id): readonly Added[] => {
      if (seen.has(id)) return [];
      seen.add(id);
      const note = situation.notes[id]!;
      const [lead, does, dont] = [note.lead, note.do, note.dont].map((items) => itemsFor(items, reader));
      const added = { answer, lead: lead!, do: does!, dont: dont! };
      return added.lead.length + added.do.length + added.dont.length > 0 ? [added] : [];
    }),
  );
}

const FIRST_TO_RING: readonly string[] = ["emergency", "police"];

/** Whoever comes when somebody is in danger stands first, whichever part of the advice named them. */
function gravestFirst(ring: Advice["ring"]): Advice["ring"] {
  return [
    ...ring.filter(({ role }) => FIRST_TO_RING.includes(role)),
    ...ring.filter(({ role }) => !FIRST_TO_RING.includes(role)),
  ];
}

function oncePer<T>(all: readonly T[], key: (one: T) => string): readonly T[] {
  const known = new Set<string>();
  return all.filter((one) => !known.has(key(one)) && known.add(key(one)));
}

/** What holds for this reader of a list that differs by country and profession. */
export function itemsFor(items: readonly Item[], reader: Reader): readonly Item[] {
  return items.filter(({ when }) => appliesTo(when, reader));
}

/** Every path there is, as answers; a situation has no cycles, so they all end. */
export function* pathsOf(situation: Situation): Generator<readonly string[]> {
  yield* pathsFrom(situation, situation.start, []);
}

function* pathsFrom(situation: Situation, at: string, so: readonly string[]): Generator<readonly string[]> {
  const question = situation.questions[at];
  if (!question) yield so;
  else for (const { id, to } of question.answers) yield* pathsFrom(situation, to, [...so, id]);
}
