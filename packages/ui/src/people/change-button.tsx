import type { Change, Span } from "@bedside/engine";
import { LabelWithWords } from "../report/draft-words.tsx";
import { fixLabel } from "../report/fix-label.ts";
import { typeset } from "../report/typeset.ts";
import type { Answer } from "./answer.ts";
import { fewPeople, peopleInWords } from "./round-people.ts";

interface Props {
  readonly change: Change;
  readonly text: string;
  /** The answer as it stands, for "3 → about 40,000 people". */
  readonly now: Answer;
  readonly onChange: (change: Change) => void;
  readonly onPoint: (span: Span | undefined) => void;
}

/** The one change that does most for least: what it will do to the draft, and how many people would then fit. */
export function ChangeButton({ change, text, now, onChange, onPoint }: Props) {
  const words = text.slice(change.start, change.end);
  const { parts, preview } = fixLabel(words, change.replacement, typeset(change.title));
  const before = now.kind === "counted" ? fewPeople(now.people) : now.kind === "unknown" ? undefined : "1";
  return (
    <button
      type="button"
      className="fix people-change"
      onClick={() => onChange(change)}
      onPointerEnter={() => onPoint(change)}
      onPointerLeave={() => onPoint(undefined)}
      onFocus={() => onPoint(change)}
      onBlur={() => onPoint(undefined)}
    >
      <span className="people-change-what">
        <LabelWithWords parts={parts} />
      </span>
      {preview && <bdi className="draft-words fix-preview">{preview}</bdi>}
      <span className="people-change-number">
        {before !== undefined && (
          <>
            {before} <span aria-hidden="true">→</span>
            <span className="for-screen-readers">becomes</span>{" "}
          </>
        )}
        {peopleInWords(change.people)}
      </span>
    </button>
  );
}
