import { useEffect } from "react";
import type { Settings } from "../settings/settings.ts";
import { useAudit } from "./audit-store.ts";
import { DropZone } from "./drop-zone.tsx";
import { ReadingPanel } from "./reading-panel.tsx";
import { ResultsView } from "./results-view.tsx";
import { WhoseForm } from "./whose-form.tsx";

/** What have I already posted: an export dropped here is read in this page and nowhere else. */
export default function AuditPage({ settings }: { readonly settings: Settings }) {
  const state = useAudit();
  useAskBeforeLeaving(state.kind === "reading" || state.kind === "done");
  return (
    <div className="audit">
      <h1>What have I already posted?</h1>
      {state.kind === "opened" && (
        <WhoseForm exports={state.exports} problems={state.problems} settings={settings} />
      )}
      {(state.kind === "opening" || state.kind === "reading") && <ReadingPanel state={state} />}
      {state.kind === "done" && <ResultsView audit={state.audit} />}
      {(state.kind === "empty" || state.kind === "unknown" || state.kind === "failed") && (
        <DropZone state={state} />
      )}
    </div>
  );
}

/** Closing the page forgets the audit; the browser asks first. */
function useAskBeforeLeaving(isAsking: boolean): void {
  useEffect(() => {
    if (!isAsking) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isAsking]);
}
