import type { Reader } from "@bedside/guidance";
import { type Item, itemsFor, type Question } from "@bedside/guidance/situations";
import { RichText } from "@bedside/ui";
import { useEffect, useRef } from "react";

interface Props {
  readonly question: Question;
  /** What to do before anything else, above the first question. */
  readonly first: readonly Item[];
  readonly reader: Reader;
  readonly addressOf: (answer: string) => string;
  readonly isFirst: boolean;
}

/** One question in large type; every answer is a link, so that Back, a new tab and a keyboard work as anywhere. */
export function QuestionView({ question, first, reader, addressOf, isFirst }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirst) heading.current?.focus({ preventScroll: false });
  }, [isFirst]);
  const before = itemsFor(first, reader);
  return (
    <section className="question" aria-labelledby="question">
      {before.length > 0 && (
        <div className="before-anything">
          <h2>Before anything else</h2>
          <ul>
            {before.map(({ text }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is fixed
              <li key={i}>
                <RichText text={text} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <h2 id="question" ref={heading} tabIndex={-1} className="question-ask">
        {question.ask}
      </h2>
      {question.help && (
        <p className="hint">
          <RichText text={question.help} />
        </p>
      )}
      <ul className="answers">
        {question.answers.map(({ id, text }) => (
          <li key={id}>
            <a className="answer" href={addressOf(id)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
