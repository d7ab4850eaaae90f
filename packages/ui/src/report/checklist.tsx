import type { ChecklistAnswer } from "@bedside/engine";
import { CHECKLIST_QUESTIONS, type ChecklistQuestion } from "@bedside/guidance";
import { GOOD_ANSWERS } from "./set-aside.ts";

export const QUESTION_WORDS: Record<ChecklistQuestion, string> = {
  "say-out-loud": "Would you say it out loud, to patients, peers or your grandmother?",
  "offends-someone": "Could it offend a person or a colleague?",
  "shows-prejudice": "Could it be read as prejudice?",
  "harms-profession": "Could it cost your profession its good name?",
};

interface Props {
  /** Left out while there is nothing to answer about: the questions stand alone. */
  readonly answers?: readonly ChecklistAnswer[];
}

/** The four questions to ask before posting, with the answer that this draft earns. */
export function Checklist({ answers = [] }: Props) {
  return (
    <ol className="checklist">
      {CHECKLIST_QUESTIONS.map((question) => {
        const answer = answers.find((one) => one.question === question)?.answer;
        return (
          <li key={question} data-question={question} data-good={answer && answer === GOOD_ANSWERS[question]}>
            <AnswerMark isGood={answer && answer === GOOD_ANSWERS[question]} />
            <span className="checklist-question">{QUESTION_WORDS[question]}</span>
            {answer && <strong className="checklist-answer">{answer === "yes" ? "Yes" : "No"}</strong>}
          </li>
        );
      })}
    </ol>
  );
}

function AnswerMark({ isGood }: { readonly isGood: boolean | undefined }) {
  const path = isGood === undefined ? "M10 10h.01" : isGood ? "M5.5 10.5l3 3 6-6.5" : "M6 6l8 8M14 6l-8 8";
  const tone = isGood === undefined ? "open" : isGood ? "clear" : "stop";
  return (
    <svg
      className={`answer-mark answer-${tone}`}
      width="20"
      height="20"
      viewBox="0 0 20 20"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
