import type { Answer } from "@bedside/lookup/ask";

interface Props {
  readonly question: string;
  readonly because: Answer["because"];
}

/** The words of the question that decided, as they were typed. */
export function AskedWords({ question, because }: Props) {
  const words = [...new Set(because.map(({ start, end }) => question.slice(start, end)))];
  return words.map((word, i) => (
    <span key={word}>
      {i > 0 && ", "}
      <span className="draft-words">“{word}”</span>
    </span>
  ));
}
