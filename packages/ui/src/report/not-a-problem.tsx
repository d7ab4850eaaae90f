import { type FormEvent, useId, useState } from "react";

const REASONS = [
  "It isn’t about a real person",
  "The person has agreed to this, in writing",
  "It is about me",
  "It has been read wrongly",
];

/** Lets the author set a finding aside, with a reason; the page keeps it with this draft and nowhere else. */
export function NotAProblem({ onSetAside }: { readonly onSetAside: (reason: string) => void }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="not-a-problem">
      <button
        type="button"
        className="quiet-button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        Not a problem because…
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && <ReasonForm name={id} onSetAside={onSetAside} onCancel={() => setOpen(false)} />}
      </div>
    </div>
  );
}

interface FormProps {
  readonly name: string;
  readonly onSetAside: (reason: string) => void;
  readonly onCancel: () => void;
}

function ReasonForm({ name, onSetAside, onCancel }: FormProps) {
  const [chosen, choose] = useState("");
  const [own, setOwn] = useState("");
  const reason = chosen === "own" ? own.trim() : chosen;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason) onSetAside(reason);
  };

  return (
    <form className="reason-form" onSubmit={submit}>
      <fieldset>
        <legend>Why is it not a problem?</legend>
        {REASONS.map((text) => (
          <label className="choice" key={text}>
            <input type="radio" name={name} checked={chosen === text} onChange={() => choose(text)} />
            {text}
          </label>
        ))}
        <label className="choice">
          <input type="radio" name={name} checked={chosen === "own"} onChange={() => choose("own")} />
          Something else
        </label>
        {chosen === "own" && (
          <input
            className="field"
            aria-label="Your reason"
            value={own}
            maxLength={200}
            onChange={(event) => setOwn(event.target.value)}
          />
        )}
      </fieldset>
      <p className="hint">Kept with this draft only. It goes nowhere.</p>
      <div className="row">
        <button type="submit" className="button" disabled={!reason}>
          Set it aside
        </button>
        <button type="button" className="quiet-button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
