import { clockTime, type Hold } from "./use-hold.ts";

interface Props {
  readonly hold: Hold;
  readonly isKept: boolean;
  readonly onKeep: () => void;
  readonly onLetGo: () => void;
}

/** Says how long the draft rests, and that it will still be there. */
export function HoldNote({ hold, isKept, onKeep, onLetGo }: Props) {
  if (hold.kind === "none") return null;
  return (
    <div className="hold-note" role="status">
      {hold.kind === "over" ? (
        <p>The half hour is over. Does it still say what you want it to say?</p>
      ) : (
        <p>
          Held until {clockTime(hold.until)}. That sounds like a hard shift. The draft will keep
          {isKept ? "." : ", as long as this page stays open."}
        </p>
      )}
      <div className="row">
        {hold.kind === "held" && !isKept && (
          <button type="button" className="quiet-button" onClick={onKeep}>
            Keep it on this device
          </button>
        )}
        <button type="button" className="quiet-button" onClick={onLetGo}>
          {hold.kind === "over" ? "Thank you" : "I have read it again"}
        </button>
      </div>
    </div>
  );
}
