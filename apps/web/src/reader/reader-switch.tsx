import { useId } from "react";
import type { ReaderState, Switched, Trouble } from "./reader-state.ts";
import { useReaderState } from "./use-readers.ts";

interface Props {
  readonly reader: Switched;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
  readonly label: string;
  readonly hint: string;
  /** Beside the progress: "4 of 11 MB". */
  readonly progress: (share: number) => string;
  readonly troubles: Readonly<Record<Trouble, string>>;
  /** What to say of one that is wanted and not on this device. */
  readonly missing: string;
}

/** One switch for one reader, with what comes of it. */
export function ReaderSwitch({ reader, isOn, onSwitch, label, hint, progress, troubles, missing }: Props) {
  const state = useReaderState(reader);
  const note = useId();
  const again = state.kind === "missing" || state.kind === "failed";
  return (
    <div className="reader-switch">
      <label className="choice">
        <input
          type="checkbox"
          role="switch"
          className="switch"
          checked={isOn}
          aria-checked={isOn}
          aria-describedby={note}
          onChange={({ target }) => {
            onSwitch(target.checked);
            // Before the settings have it looked for, so that what was asked for is fetched.
            if (target.checked) void reader.fetch();
          }}
        />
        {label}
      </label>
      <p id={note} className="hint">
        {hint}
      </p>
      {state.kind === "fetching" && <Progress share={state.share} words={progress(state.share)} />}
      <p role="status" className={again ? "reader-trouble" : "reader-status"}>
        {statusOf(state, troubles, missing)}
      </p>
      {state.kind === "fetching" && (
        <button type="button" className="button" onClick={() => onSwitch(false)}>
          Cancel
        </button>
      )}
      {again && (
        <button type="button" className="button" onClick={() => void reader.fetch()}>
          {state.kind === "missing" ? "Fetch it" : "Try again"}
        </button>
      )}
    </div>
  );
}

function Progress({ share, words }: { readonly share: number; readonly words: string }) {
  return (
    <div className="reader-progress">
      <progress max={100} value={Math.floor(100 * share)} aria-label="How much of it is here" />
      <span className="hint">{words}</span>
    </div>
  );
}

function statusOf(state: ReaderState, troubles: Props["troubles"], missing: string): string {
  switch (state.kind) {
    case "fetching":
      return "On its way. You can go on writing meanwhile.";
    case "on":
      return "On. It reads every draft on the Check page, also without a network.";
    case "missing":
      return missing;
    case "failed":
      return troubles[state.why];
    default:
      return "";
  }
}
