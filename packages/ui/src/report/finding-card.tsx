import { TOPIC_NAMES } from "@bedside/guidance";
import { type Ref, useId } from "react";
import type { PlacedFinding, PlacedFix } from "../editor/placed.ts";
import { CitationLines } from "./citation-lines.tsx";
import { citationsInWords } from "./citation-words.ts";
import { DraftWords, LabelWithWords } from "./draft-words.tsx";
import { fixLabel } from "./fix-label.ts";
import { FurtherLine } from "./further-line.tsx";
import { NotAProblem } from "./not-a-problem.tsx";
import { seenByInWords } from "./reader-names.ts";
import { typeset } from "./typeset.ts";
import { VerdictIcon } from "./verdict-icon.tsx";
import { SEVERITY_NAMES } from "./verdict-words.ts";

export interface FindingActions {
  readonly onGoTo: (entry: PlacedFinding) => void;
  readonly onFix: (entry: PlacedFinding, fix: PlacedFix) => void;
  readonly onSetAside: (entry: PlacedFinding, reason: string) => void;
}

interface Props extends FindingActions {
  readonly entry: PlacedFinding;
  /** The draft as it stands, from which the card takes the words it is about. */
  readonly text: string;
  readonly isActive: boolean;
  readonly ref?: Ref<HTMLElement>;
}

/** What, where, why, where it is written, and what would mend it. */
export function FindingCard({ entry, text, isActive, ref, onGoTo, onFix, onSetAside }: Props) {
  const { finding, span, fixes } = entry;
  const heading = useId();
  return (
    <article
      ref={ref}
      className={`finding tone-${finding.severity}`}
      data-rule={finding.rule}
      data-active={isActive || undefined}
      aria-labelledby={heading}
      tabIndex={-1}
    >
      <VerdictIcon of={finding.severity} size={22} />
      <div className="finding-body">
        <h3 id={heading} className="finding-what">
          <span className="for-screen-readers">{SEVERITY_NAMES[finding.severity]}: </span>
          {typeset(finding.message)}
        </h3>
        <p className="finding-where">
          {span && span.end > span.start ? (
            <button type="button" className="chip" onClick={() => onGoTo(entry)}>
              <span className="for-screen-readers">Show in the draft: </span>
              <DraftWords>{text.slice(span.start, span.end)}</DraftWords>
            </button>
          ) : (
            <span className="whole-draft">The draft as a whole</span>
          )}
          <span className="finding-topic">{typeset(TOPIC_NAMES[finding.topic])}</span>
        </p>
        <p className="finding-why">{typeset(finding.why)}</p>
        <CitationLines lines={citationsInWords(finding.guidance)} />
        <FurtherLine topic={finding.topic} />
        {fixes.length > 0 && (
          <ul className="fixes" aria-label="Ways to put it right">
            {fixes.map((placed) => (
              <li key={`${placed.fix.title} ${placed.fix.replacement}`}>
                <FixButton placed={placed} text={text} onFix={() => onFix(entry, placed)} />
              </li>
            ))}
          </ul>
        )}
        {finding.seenBy && <p className="finding-seen-by">{seenByInWords(finding.seenBy)}</p>}
        <NotAProblem onSetAside={(reason) => onSetAside(entry, reason)} />
      </div>
    </article>
  );
}

interface FixProps {
  readonly placed: PlacedFix;
  readonly text: string;
  readonly onFix: () => void;
}

function FixButton({ placed: { fix, span }, text, onFix }: FixProps) {
  const { parts, preview } = fixLabel(text.slice(span.start, span.end), fix.replacement, typeset(fix.title));
  return (
    <button type="button" className="fix" onClick={onFix}>
      <span>
        <LabelWithWords parts={parts} />
      </span>
      {preview && <bdi className="draft-words fix-preview">{preview}</bdi>}
    </button>
  );
}
