import { VerdictIcon } from "@bedside/ui";
import { TryBox } from "./try-box.tsx";
import type { StepProps } from "./welcome-page.tsx";

const VERDICTS = [
  { verdict: "clear", name: "Clear", means: "nothing here that we would change" },
  { verdict: "pause", name: "Pause", means: "worth a second look" },
  { verdict: "stop", name: "Stop", means: "please don’t send this as it stands" },
] as const;

/** What it looks like, how to reach it without a mouse, and a box to try it in. */
export function TryStep({ settings, background, count, onNext, onBack }: StepProps) {
  return (
    <>
      <p className="step-count">{count}</p>
      <h1>What it looks like</h1>
      <p>
        While you write, one of these stands in the corner of the box. It never changes your words unless you
        ask, and never sends anything anywhere.
      </p>
      <ul className="verdict-legend">
        {VERDICTS.map(({ verdict, name, means }) => (
          <li key={verdict}>
            <VerdictIcon of={verdict} />
            <span>
              <strong>{name}</strong>: {means}
            </span>
          </li>
        ))}
      </ul>
      <p>
        Click on it, or press <kbd>Alt</kbd> + <kbd>B</kbd> in the box, to see what it is about, why, and
        words that would be fine. <kbd>Esc</kbd> closes it.{" "}
        {settings.holds &&
          "At a stop, your post is held once, and you decide: edit, wait half an hour, or post anyway."}
      </p>
      <TryBox background={background} />
      <div className="row step-ways">
        <button type="button" className="button button-first" onClick={onNext}>
          Done
        </button>
        <button type="button" className="button" onClick={onBack}>
          Back
        </button>
      </div>
    </>
  );
}
