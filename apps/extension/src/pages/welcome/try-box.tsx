import { counted, excerpt, VerdictIcon } from "@bedside/ui";
import { useId, useState } from "react";
import type { Shown } from "../../shown/shown.ts";
import type { Background } from "../ask-background.ts";
import { useTried } from "./use-tried.ts";

/** Nobody of this name was ever in that bed. */
const EXAMPLE =
  "Mrs Calloway in bed 4 is 84 and sang all the way to theatre last night. Made my whole shift.";

/** As many as show what it is like; the box on a site has all of them. */
const MOST = 3;

/** The check itself in a box of our own, since nothing of the extension may stand in its own pages as it does in a site. */
export function TryBox({ background }: { readonly background: Background }) {
  const id = useId();
  const [text, write] = useState("");
  const tried = useTried(background, text);
  return (
    <div className="try">
      <label htmlFor={id}>Try it</label>
      <textarea
        id={id}
        className="field"
        rows={4}
        dir="auto"
        autoComplete="off"
        placeholder="Write as you would anywhere. It is forgotten when you leave this page."
        value={text}
        onInput={(event) => write(event.currentTarget.value)}
      />
      {text === "" && (
        <button type="button" className="quiet-button" onClick={() => write(EXAMPLE)}>
          Put in an example
        </button>
      )}
      <div className="tried" role="status">
        {tried === "failed" && <p>Bedside could not read this. It tries again at the next key.</p>}
        {typeof tried === "object" && <Answer shown={tried} text={text} />}
      </div>
    </div>
  );
}

function Answer({ shown, text }: { readonly shown: Shown; readonly text: string }) {
  const { headline, reason, findings } = shown;
  const tone = shown.isUnread ? "note" : shown.verdict;
  return (
    <>
      <p className={`tried-verdict tone-${tone}`}>
        <VerdictIcon of={tone} />
        <span>
          <strong>{headline}</strong> {reason}
        </span>
      </p>
      <ul>
        {findings.slice(0, MOST).map(({ key, message, why, span, severity }) => (
          <li key={key}>
            <VerdictIcon of={severity} size={20} />
            <span>
              <strong>{message}</strong>{" "}
              {span && <span className="draft-words">“{excerpt(text.slice(span.start, span.end))}”</span>}{" "}
              {why}
            </span>
          </li>
        ))}
      </ul>
      {findings.length > MOST && <p className="hint">And {findings.length - MOST} more.</p>}
      <p className="hint">
        Checked {counted(shown.words, "word")} on this device. Nothing was sent anywhere.
      </p>
    </>
  );
}
