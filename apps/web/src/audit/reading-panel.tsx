import { LiveRegion } from "@bedside/ui";
import type { AuditState } from "./audit-store.ts";
import { theAudit } from "./audit-store.ts";

type Props = { readonly state: Extract<AuditState, { kind: "opening" | "reading" }> };

/** How far it is, what was found so far, and a way to stop. */
export function ReadingPanel({ state }: Props) {
  const progress = state.kind === "reading" ? state.progress : undefined;
  const percent = Math.floor(100 * (progress?.share ?? 0));
  return (
    <section className="reading-panel" aria-labelledby="reading">
      <h2 id="reading">{progress ? "Reading what you wrote" : "Looking at what this is"}</h2>
      <progress max={100} {...(progress && { value: percent })} aria-labelledby="reading" />
      {progress && (
        <p>
          {progress.checked.toLocaleString("en-GB")} of your own items read,{" "}
          {progress.flagged.toLocaleString("en-GB")} to look at so far. {timeLeft(progress)}
        </p>
      )}
      <LiveRegion message={progress && percent % 25 === 0 ? `${percent} per cent read` : ""} />
      <p className="hint">Everything happens in this page. Nothing is sent, and nothing is kept.</p>
      <button type="button" className="button" onClick={() => theAudit.erase()}>
        Cancel
      </button>
    </section>
  );
}

function timeLeft({
  share,
  checked,
  rate,
}: {
  readonly share: number;
  readonly checked: number;
  readonly rate: number;
}): string {
  if (share < 0.02 || rate === 0) return "";
  const seconds = (checked / share - checked) / rate;
  if (seconds < 10) return "Almost there.";
  return seconds < 90 ? "About a minute left." : `About ${Math.round(seconds / 60)} minutes left.`;
}
