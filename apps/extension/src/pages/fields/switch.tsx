import { type ReactNode, useId } from "react";

interface Props {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

/**
 * A button rather than a check box: it shows what holds, not what was clicked, and so stays off where the browser or the
 * reader said no.
 */
export function Switch({ label, hint, isOn, onSwitch }: Props) {
  const id = useId();
  return (
    <div className="switch-row">
      <label className="switch-words" htmlFor={id}>
        <span id={`${id}-label`} className="switch-label">
          {label}
        </span>
        {hint && (
          <span id={`${id}-hint`} className="hint">
            {hint}
          </span>
        )}
      </label>
      <button
        type="button"
        id={id}
        role="switch"
        className="switch"
        aria-checked={isOn}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onClick={() => onSwitch(!isOn)}
      >
        <span className="switch-knob" />
      </button>
    </div>
  );
}
