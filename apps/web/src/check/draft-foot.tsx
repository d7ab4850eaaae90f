import type { ReaderName } from "@bedside/engine";
import { figure, wordCount } from "@bedside/ui";
import { useState } from "react";
import { ReaderLine } from "../reader/reader-line.tsx";
import { CopyIcon, TickIcon } from "../shell/icons.tsx";
import { Sheet } from "../shell/sheet.tsx";
import { ExampleList } from "./example-list.tsx";
import type { Example } from "./examples.ts";
import type { Outcome } from "./judge.ts";

interface Props {
  readonly text: string;
  readonly state: Outcome["kind"];
  /** Who read the draft, where second readers were heard. */
  readonly readers: readonly ReaderName[] | undefined;
  readonly canFix: boolean;
  readonly isCopied: boolean;
  readonly isHeld: boolean;
  readonly onCopy: () => void;
  readonly onFixAll: () => void;
  readonly onHold: () => void;
  readonly onStartAgain: () => void;
  readonly onTry: (example: Example) => void;
}

/** Under the draft: what was looked at, and what can be done with it. */
export function DraftFoot(props: Props) {
  const { text, state, canFix, isCopied, isHeld } = props;
  const isEmpty = text.trim() === "";
  const [isChoosing, setChoosing] = useState(false);
  const tryOne = (example: Example) => {
    setChoosing(false);
    props.onTry(example);
  };
  return (
    <div className="draft-foot">
      <div className="draft-read">
        <p className="hint draft-count">{countLine(text, state)}</p>
        <ReaderLine readers={props.readers} />
      </div>
      <div className="row draft-actions">
        {canFix && (
          <button type="button" className="button button-first" onClick={props.onFixAll}>
            Fix what can be fixed
          </button>
        )}
        <button type="button" className="button" disabled={isEmpty} onClick={props.onCopy}>
          {isCopied ? <TickIcon /> : <CopyIcon />}
          {isCopied ? "Copied" : "Copy"}
        </button>
        {!isEmpty && !isHeld && (
          <button type="button" className="quiet-button" onClick={props.onHold}>
            Hold 30 min
          </button>
        )}
        <button
          type="button"
          className="quiet-button"
          aria-haspopup="dialog"
          onClick={() => setChoosing(true)}
        >
          Examples
        </button>
        {!isEmpty && (
          <button type="button" className="quiet-button" onClick={props.onStartAgain}>
            Start again
          </button>
        )}
      </div>
      <Sheet title="Drafts to try" isOpen={isChoosing} onClose={() => setChoosing(false)}>
        <p className="hint">Everybody in them is invented. What you have written comes back with Undo.</p>
        <ExampleList onTry={tryOne} />
      </Sheet>
    </div>
  );
}

function countLine(text: string, state: Outcome["kind"]): string {
  const words = wordCount(text);
  if (words === 0) return "On this device. Nothing is sent anywhere.";
  const many = `${figure(words)} ${words === 1 ? "word" : "words"}`;
  if (state === "failed") return `${many}, not checked. Nothing was sent anywhere.`;
  if (state === "waiting") return `Checking ${many} on this device.`;
  return `Checked ${many} on this device. Nothing was sent anywhere.`;
}
