import { clockTime, minutesLeft } from "./clock-words.ts";
import { useMinutes } from "./use-minutes.ts";
import type { Waiting } from "./waiting.ts";

interface Props {
  readonly waiting: Waiting;
  readonly onPostAnyway: () => void;
}

/** On the card: that the draft waits, and for how long. */
export function WaitingPart({ waiting: { until }, onPostAnyway }: Props) {
  const now = useMinutes();
  return (
    <div className="waiting">
      <p>
        Held until {clockTime(until)}, for another {minutesLeft(until, now)}.
      </p>
      <button type="button" className="button" onClick={onPostAnyway}>
        Post anyway
      </button>
    </div>
  );
}
