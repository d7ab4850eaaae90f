import { counted, figure, startingSentence, typeset } from "@bedside/ui";
import { type ReactNode, useEffect, useId, useState } from "react";
import type { BoxActions, BoxState, Checked } from "../../box-state.ts";
import type { StateWords } from "../badge/badge-words.ts";
import { ToneIcon } from "../badge/tone-icon.tsx";
import { FindingPart } from "./finding-part.tsx";
import { PeoplePart } from "./people-part.tsx";

interface Props {
  readonly state: BoxState;
  /** Undefined while nothing is written. */
  readonly words: StateWords | undefined;
  /** The finding that somebody asked for. */
  readonly active: string | undefined;
  /** That the draft waits, and for how long. */
  readonly waiting: ReactNode;
  readonly actions: BoxActions;
  readonly onClose: () => void;
}

/** All there is to say of one draft. Not a modal dialog: the author may write on beside it. */
export function Card({ state, words, active, waiting, actions, onClose }: Props) {
  const heading = useId();
  return (
    <section
      className={`card tone-${words?.tone ?? "empty"}`}
      role="dialog"
      aria-labelledby={heading}
      tabIndex={-1}
    >
      <header className="card-head">
        {words && <ToneIcon of={words.tone} size={30} />}
        <div>
          <h2 id={heading}>{words ? typeset(words.headline) : "Nothing written yet."}</h2>
          {words?.more && <p>{words.more}</p>}
          {!words && <p>Bedside reads what you write here, on this device, and says what it would change.</p>}
        </div>
        <button type="button" className="card-close" onClick={onClose}>
          <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
            <path d="M5 5l10 10M15 5L5 15" />
          </svg>
          <span className="for-screen-readers">Close</span>
        </button>
      </header>
      <div className="card-body">
        {waiting}
        {state.kind === "checked" && (
          <CheckedParts checked={state.checked} active={active} actions={actions} />
        )}
      </div>
      <footer className="card-foot">
        <div>
          <p>{state.kind === "checked" ? lookedAt(state.checked) : "Nothing is sent anywhere."}</p>
          <button type="button" className="quiet-button" onClick={() => actions.open("options")}>
            <span className="link-words">Settings</span>
          </button>
        </div>
        <p className="card-keys">
          <kbd>{KEY_NAME}</kbd> in the box opens this, <kbd>Esc</kbd> closes it.
        </p>
      </footer>
    </section>
  );
}

const KEY_NAME = /mac|iphone|ipad/i.test(navigator.platform) ? "Option+B" : "Alt+B";

function lookedAt({ shown: { words, readers }, isFresh }: Checked): string {
  if (!isFresh) return "Reading what you have just changed.";
  const many = `${figure(words)} ${words === 1 ? "word" : "words"}`;
  const twice = readers ? ", and the second reader read them too" : "";
  return `Checked ${many} on this device${twice}. Nothing was sent anywhere.`;
}

/** A long draft can have hundreds; drawing them all would hold up the typing. */
const PARTS_AT_ONCE = 20;

interface CheckedProps {
  readonly checked: Checked;
  readonly active: string | undefined;
  readonly actions: BoxActions;
}

function CheckedParts({ checked: { shown, findings, text }, active, actions }: CheckedProps) {
  const [most, setMost] = useState(PARTS_AT_ONCE);
  const activeIndex = findings.findIndex(({ key }) => key === active);
  useEffect(() => setMost((before) => Math.max(before, activeIndex + 1)), [activeIndex]);
  const more = findings.length - most;
  return (
    <>
      {shown.remarks.length > 0 && (
        <ul className="remarks" aria-label="How it was read">
          {shown.remarks.map((remark) => (
            <li key={remark}>{typeset(remark)}</li>
          ))}
        </ul>
      )}
      {shown.people && <PeoplePart people={shown.people} text={text} actions={actions} />}
      {findings.slice(0, most).map((finding) => (
        <FindingPart
          key={finding.key}
          finding={finding}
          text={text}
          isActive={finding.key === active}
          actions={actions}
        />
      ))}
      {more > 0 && (
        <button type="button" className="button" onClick={() => setMost(most + PARTS_AT_ONCE)}>
          {startingSentence(counted(Math.min(more, PARTS_AT_ONCE), "more finding"))}
        </button>
      )}
    </>
  );
}
