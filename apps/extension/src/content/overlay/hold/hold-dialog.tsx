import { counted, DraftWords, typeset } from "@bedside/ui";
import { useId, useLayoutEffect, useRef } from "react";
import type { ShownFinding } from "../../../shown/shown.ts";
import type { Held } from "../../box-state.ts";
import { ToneIcon } from "../badge/tone-icon.tsx";
import { clockTime, HALF_AN_HOUR, minutesLeft } from "./clock-words.ts";
import { useMinutes } from "./use-minutes.ts";

interface Props {
  readonly held: Held;
  readonly onEdit: () => void;
  readonly onWait: () => void;
  readonly onPostAnyway: () => void;
}

/** Reasons before the author has read enough to decide; the card has all of them. */
const FIRST_REASONS = 3;

/**
 * Asked once before a post goes out that should not as it stands. The browser's own modal dialog: the page behind it can
 * neither be used nor take the focus away, whatever it tries.
 */
export function HoldDialog({ held, onEdit, onWait, onPostAnyway }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const reasons = useId();
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className={`hold tone-${held.isLeftToAuthor ? "note" : "stop"}`}
      role="alertdialog"
      aria-labelledby={heading}
      aria-describedby={reasons}
      onCancel={(event) => {
        event.preventDefault();
        onEdit();
      }}
    >
      <div className="hold-head">
        <ToneIcon of={held.isLeftToAuthor ? "note" : "stop"} size={36} />
        <h2 id={heading}>
          {held.isLeftToAuthor ? "Press it once more to post." : typeset(held.checked.shown.headline)}
        </h2>
      </div>
      {held.isLeftToAuthor ? (
        <LeftToAuthor id={reasons} onEdit={onEdit} />
      ) : (
        <>
          <Reasons id={reasons} held={held} />
          <Ways held={held} onEdit={onEdit} onWait={onWait} onPostAnyway={onPostAnyway} />
        </>
      )}
    </dialog>
  );
}

function Ways({ held, onEdit, onWait, onPostAnyway }: Props) {
  const now = useMinutes();
  return (
    <>
      <div className="hold-ways">
        <button type="button" className="button button-first" onClick={onEdit}>
          Edit
        </button>
        {held.until === undefined ? (
          <>
            <button type="button" className="button" onClick={onWait}>
              Hold it 30 minutes
            </button>
            <p className="hold-kind">
              Until {clockTime(now + HALF_AN_HOUR)}. That sounds like a hard shift. The draft will keep.
            </p>
          </>
        ) : (
          <p className="hold-until">
            Held until {clockTime(held.until)}, for another {minutesLeft(held.until, now)}.
          </p>
        )}
        <button type="button" className="button" onClick={onPostAnyway}>
          Post anyway
        </button>
      </div>
      <p className="hint">The decision is yours. Nothing has been sent yet.</p>
    </>
  );
}

/** Some pages post only for a key that a person has struck. */
function LeftToAuthor({ id, onEdit }: Pick<Props, "onEdit"> & { readonly id: string }) {
  return (
    <div className="hold-ways">
      <p id={id}>
        This page posts only for a press of your own. Go back and press the same key or button again: this
        time it goes out.
      </p>
      <button type="button" className="button button-first" onClick={onEdit}>
        Back to the draft
      </button>
    </div>
  );
}

function Reasons({ id, held: { checked } }: { readonly id: string; readonly held: Held }) {
  const grave = checked.findings.filter(({ severity }) => severity === "stop");
  const more = grave.length - FIRST_REASONS;
  return (
    <div id={id} className="hold-reasons">
      <ul>
        {grave.slice(0, FIRST_REASONS).map((finding) => (
          <Reason key={finding.key} finding={finding} text={checked.text} />
        ))}
      </ul>
      {more > 0 && <p>And {counted(more, "more thing")} like it.</p>}
    </div>
  );
}

function Reason({ finding, text }: { readonly finding: ShownFinding; readonly text: string }) {
  const { span, message } = finding;
  return (
    <li>
      <p className="hold-reason">{typeset(message)}</p>
      {span && (
        <p className="words">
          <DraftWords>{text.slice(span.start, span.end)}</DraftWords>
        </p>
      )}
    </li>
  );
}
