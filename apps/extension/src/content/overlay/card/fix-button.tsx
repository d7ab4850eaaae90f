import { fixLabel, LabelWithWords, typeset } from "@bedside/ui";
import { type ReactNode, useRef, useState } from "react";
import type { ShownFix } from "../../../shown/shown.ts";
import { copyWords } from "./copy-words.ts";

interface Props {
  readonly fix: ShownFix;
  /** The draft as it stands, in which the fix has its place. */
  readonly text: string;
  readonly onFix: (fix: ShownFix) => Promise<boolean>;
  readonly onGoTo: (fix: ShownFix) => void;
  /** What else there is to say of it. */
  readonly children?: ReactNode;
}

type Step = "offered" | "writing" | "refused";

/** A fix, saying what it will do to the draft; and where the page would not have it, the words to take there by hand. */
export function FixButton({ fix, text, onFix, onGoTo, children }: Props) {
  const [step, setStep] = useState<Step>("offered");
  const { parts, preview } = fixLabel(
    text.slice(fix.span.start, fix.span.end),
    fix.replacement,
    typeset(fix.title),
  );
  const press = async () => {
    if (step === "writing") return;
    setStep("writing");
    setStep((await onFix(fix).catch(() => false)) ? "offered" : "refused");
  };
  return (
    <>
      <button type="button" className="fix" aria-busy={step === "writing"} onClick={() => void press()}>
        <span>
          <LabelWithWords parts={parts} />
        </span>
        {preview && <bdi className="draft-words fix-preview">{preview}</bdi>}
        {children}
      </button>
      {step === "refused" && <Refused fix={fix} onGoTo={onGoTo} />}
    </>
  );
}

function Refused({ fix, onGoTo }: Pick<Props, "fix" | "onGoTo">) {
  const button = useRef<HTMLButtonElement>(null);
  const [copied, setCopied] = useState<boolean>();
  const copy = async () => {
    if (button.current) setCopied(await copyWords(fix.replacement, button.current));
  };
  if (fix.replacement === "") {
    return (
      <div className="refused" role="status">
        <p>This page would not let us change it. Please take the words out yourself.</p>
        <button type="button" className="button" onClick={() => onGoTo(fix)}>
          Show the words
        </button>
      </div>
    );
  }
  return (
    <div className="refused" role="status">
      <p>This page would not let us change it. You can copy the new words and put them in yourself.</p>
      {copied === false && <bdi className="draft-words">{fix.replacement}</bdi>}
      <button type="button" className="button" ref={button} onClick={() => void copy()}>
        {copied ? "Copied" : "Copy the new words"}
      </button>
    </div>
  );
}
