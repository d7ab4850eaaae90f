import {
  counted,
  headlineOf,
  type Marked,
  reasonFor,
  startingSentence,
  typeset,
  VerdictIcon,
} from "@bedside/ui";
import { useRef } from "react";
import { RaiseIcon } from "../shell/icons.tsx";
import type { Outcome } from "./judge.ts";

interface Props {
  readonly outcome: Outcome;
  readonly marked: Marked;
  readonly onRaise: () => void;
}

const SWIPE = 24;

/** At the foot of a phone: the verdict, or the finding under the cursor. A tap or a swipe up shows the rest. */
export function VerdictBar({ outcome, marked, onRaise }: Props) {
  const touchStart = useRef<number>(undefined);
  const { tone, line, detail } = wordsFor(outcome, marked);
  return (
    <div className={`verdict-bar tone-${tone ?? "none"}`}>
      <button
        type="button"
        className="verdict-bar-button"
        aria-haspopup="dialog"
        onClick={onRaise}
        onTouchStart={(event) => {
          touchStart.current = event.touches[0]?.clientY;
        }}
        onTouchMove={(event) => {
          const from = touchStart.current;
          const to = event.touches[0]?.clientY;
          if (from === undefined || to === undefined || from - to < SWIPE) return;
          touchStart.current = undefined;
          onRaise();
        }}
      >
        {tone && <VerdictIcon of={tone} size={28} />}
        <span className="verdict-bar-words">
          <strong>{line}</strong>
          <span className="verdict-bar-detail">{detail}</span>
        </span>
        <RaiseIcon />
      </button>
    </div>
  );
}

function wordsFor(outcome: Outcome, { placed, active }: Marked) {
  if (outcome.kind === "empty") {
    return { tone: undefined, line: "Nothing to check yet", detail: "Write, paste, or try an example" };
  }
  if (outcome.kind === "waiting") {
    return { tone: undefined, line: "Just a moment", detail: "Write on; your draft is read in a moment" };
  }
  if (outcome.kind === "failed") {
    return { tone: undefined, line: "We could not check this draft", detail: "Your words are untouched" };
  }
  const { report } = outcome.sifted;
  const looked = placed.findings.find(({ key }) => key === active);
  if (looked) {
    const ways = startingSentence(counted(looked.fixes.length, "way"));
    const fixes = looked.fixes.length > 0 ? `${ways} to put it right` : "See why";
    return { tone: looked.finding.severity, line: typeset(looked.finding.message), detail: fixes };
  }
  return { ...headlineOf(report), detail: reasonFor(report) };
}
