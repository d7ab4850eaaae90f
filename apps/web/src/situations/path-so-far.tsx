import type { Given } from "@bedside/guidance/situations";

interface Props {
  readonly given: readonly Given[];
  readonly addressOf: (answers: readonly string[]) => string;
}

/** What was asked and answered; each can be answered anew, which leads on from there. */
export function PathSoFar({ given, addressOf }: Props) {
  if (given.length === 0) return null;
  return (
    <nav className="path-so-far" aria-label="Your answers so far">
      <ol>
        {given.map(({ question, answer }, i) => (
          <li key={question.id}>
            <span className="path-question">{question.ask}</span>{" "}
            <span className="path-answer">{answer.text}</span>{" "}
            <a className="no-print" href={addressOf(given.slice(0, i).map((one) => one.answer.id))}>
              Change<span className="for-screen-readers"> the answer to “{question.ask}”</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
