import type { Answer, Outcome, Question, Situation } from "@bedside/guidance/situations";

/** Everything that a situation leads to, in the order in which it is first met, with a short name for each. */
export interface Places {
  readonly questions: readonly Question[];
  readonly outcomes: readonly Outcome[];
  /** The ids of the notes that answers add. */
  readonly notes: readonly string[];
  /** `3` for a question, `B` for an outcome. */
  nameOf(id: string): string;
  /** `question 3, and note 1` */
  after(answer: Answer): string;
}

export function placesIn(situation: Situation): Places {
  const met = inOrderMet(situation);
  const questions = met.flatMap((id) => situation.questions[id] ?? []);
  const outcomes = met.flatMap((id) => situation.outcomes[id] ?? []);
  const notes = [...new Set(questions.flatMap(({ answers }) => answers.flatMap(({ adds }) => adds)))];
  const questionNames = questions.map(({ id }, i) => [id, String(i + 1)] as const);
  const outcomeNames = outcomes.map(({ id }, i) => [id, letters(i)] as const);
  const names = new Map([...questionNames, ...outcomeNames]);
  const nameOf = (id: string) => names.get(id) ?? id;
  const after = ({ to, adds }: Answer) => {
    const kind = situation.questions[to] ? "question" : "outcome";
    const added = adds.map((id) => `, and note ${notes.indexOf(id) + 1}`);
    return `${kind} ${nameOf(to)}${added.join("")}`;
  };
  return { questions, outcomes, notes, nameOf, after };
}

/** Questions nearer the start come first. */
function inOrderMet({ start, questions }: Situation): readonly string[] {
  const met = new Set([start]);
  for (const id of met) for (const { to } of questions[id]?.answers ?? []) met.add(to);
  return [...met];
}

/** A … Z, AA, AB … */
function letters(index: number): string {
  const last = String.fromCharCode(A + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

const A = "A".charCodeAt(0);
