import type { Factor, Identifiability, IdentifiabilityLevel } from "@bedside/engine";
import { DraftWords } from "./draft-words.tsx";

export const LEVEL_WORDS: Record<IdentifiabilityLevel, string> = {
  none: "Nothing here points to anybody.",
  low: "Many people fit what it says.",
  medium: "Family, friends or colleagues could recognise them.",
  high: "This probably points to one person.",
};

interface Props {
  readonly level: Identifiability["level"];
  /** Where the details now lie in `text`, what narrows it down most first. */
  readonly factors: readonly Factor[];
  readonly text: string;
  readonly onGoTo: (factor: Factor) => void;
}

/** How few people the draft could be about, and the details that make it so. */
export function IdentifiabilityLine({ level, factors, text, onGoTo }: Props) {
  return (
    <section className="identifiability" data-level={level} aria-labelledby="identifiability-heading">
      <h3 id="identifiability-heading">How many people could this be?</h3>
      <p className="scale" aria-hidden="true">
        <span>One person</span>
        <span className="scale-track" />
        <span>Very many</span>
      </p>
      <p className="identifiability-answer">{LEVEL_WORDS[level]}</p>
      {factors.length > 0 && (
        <ul className="chips" aria-label="Details that narrow it down, shaded in the draft">
          {factors.map((factor) => (
            <li key={`${factor.kind} ${factor.start} ${factor.end}`}>
              <button type="button" className="chip" onClick={() => onGoTo(factor)}>
                <span className="for-screen-readers">Show in the draft: </span>
                <DraftWords>{text.slice(factor.start, factor.end)}</DraftWords>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
