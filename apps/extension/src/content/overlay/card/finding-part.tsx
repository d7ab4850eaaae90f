import { CitationLines, DraftWords, SEVERITY_NAMES, typeset, VerdictIcon } from "@bedside/ui";
import { useId } from "react";
import type { ShownFinding, ShownFix } from "../../../shown/shown.ts";
import type { BoxActions } from "../../box-state.ts";
import { FixButton } from "./fix-button.tsx";

interface Props {
  readonly finding: ShownFinding;
  readonly text: string;
  readonly isActive: boolean;
  readonly actions: BoxActions;
}

/** What, where, why, where it is written, and what would mend it. */
export function FindingPart({ finding, text, isActive, actions }: Props) {
  const { severity, message, span, topicName, why, seenBy, citations, fixes } = finding;
  const heading = useId();
  return (
    <article
      className={`finding tone-${severity}`}
      data-key={finding.key}
      data-active={isActive || undefined}
      aria-labelledby={heading}
      tabIndex={-1}
    >
      <VerdictIcon of={severity} size={22} />
      <div className="finding-body">
        <h3 id={heading}>
          <span className="for-screen-readers">{SEVERITY_NAMES[severity]}: </span>
          {typeset(message)}
        </h3>
        <p className="finding-where">
          {span && span.end > span.start ? (
            <button type="button" className="chip" onClick={() => actions.goTo(span)}>
              <span className="for-screen-readers">Show in the draft: </span>
              <DraftWords>{text.slice(span.start, span.end)}</DraftWords>
            </button>
          ) : (
            <span className="hint">The draft as a whole</span>
          )}
          <span className="hint">{typeset(topicName)}</span>
        </p>
        <p className="finding-why">{typeset(why)}</p>
        {seenBy?.includes("model") && (
          <p className="hint">{`The second reader saw this${seenBy.length > 1 ? " too" : ""}.`}</p>
        )}
        <CitationLines lines={citations} />
        <Fixes fixes={fixes} text={text} actions={actions} />
        <p className="finding-other">
          <button type="button" className="quiet-button" onClick={() => actions.setAside(finding)}>
            Not a problem here
          </button>
          <Further finding={finding} actions={actions} />
        </p>
      </div>
    </article>
  );
}

interface FixesProps {
  readonly fixes: readonly ShownFix[];
  readonly text: string;
  readonly actions: BoxActions;
}

function Fixes({ fixes, text, actions }: FixesProps) {
  if (fixes.length === 0) return null;
  return (
    <ul className="fixes" aria-label="Ways to put it right">
      {fixes.map((fix) => (
        <li key={`${fix.title} ${fix.replacement}`}>
          <FixButton fix={fix} text={text} onFix={actions.fix} onGoTo={({ span }) => actions.goTo(span)} />
        </li>
      ))}
    </ul>
  );
}

function Further({ finding, actions }: Pick<Props, "finding" | "actions">) {
  return finding.further.map(({ title, target }) => (
    <button type="button" className="quiet-button" key={target} onClick={() => actions.open(target)}>
      <span className="link-words">{typeset(title)}</span>
    </button>
  ));
}
