import { useRef, useState } from "react";
import { CopyIcon, TickIcon } from "./icons.tsx";

interface Props {
  readonly text: string | (() => string);
  readonly label: string;
  /** What it copies, for those who cannot see what it stands beside. */
  readonly of?: string;
}

const SHOWN_MS = 2500;

/** Copies, and says that it did; where the browser refuses, it says so too. */
export function CopyButton({ text, label, of }: Props) {
  const [state, setState] = useState<"ready" | "copied" | "refused">("ready");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const copy = async () => {
    clearTimeout(timer.current);
    try {
      await navigator.clipboard.writeText(typeof text === "string" ? text : text());
      setState("copied");
    } catch {
      setState("refused");
    }
    timer.current = setTimeout(() => setState("ready"), SHOWN_MS);
  };
  return (
    <button type="button" className="button copy-button" onClick={copy}>
      {state === "copied" ? <TickIcon /> : <CopyIcon />}
      <span aria-live="polite">
        {{ ready: label, copied: "Copied", refused: "Your browser did not allow it" }[state]}
      </span>
      {of && <span className="for-screen-readers">: {of}</span>}
    </button>
  );
}
