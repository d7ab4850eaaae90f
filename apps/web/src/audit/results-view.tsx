import type { Audit } from "@bedside/audit";
import { CARE, summaryOf } from "@bedside/audit/words";
import { hashTo } from "../shell/routes.ts";
import { AuditCharts } from "./audit-charts.tsx";
import { theAudit } from "./audit-store.ts";
import { JigsawList } from "./jigsaw-list.tsx";
import { RankedList } from "./ranked-list.tsx";
import { SaveRow } from "./save-row.tsx";

/** What came of it: a sentence, what to beware of, the shape of it, and the list, the gravest first. */
export function ResultsView({ audit }: { readonly audit: Audit }) {
  return (
    <div className="results-view">
      <p className="lead" role="status">
        {summaryOf(audit)}
      </p>
      <p className="care-box">
        {CARE} <a href={hashTo("situations", "old-posts")}>The way through old posts</a>
      </p>
      <SaveRow audit={audit} onErase={() => theAudit.erase()} />
      <AuditCharts audit={audit} />
      {audit.jigsaw.length > 0 && <JigsawList jigsaws={audit.jigsaw} />}
      <RankedList ranked={audit.worst} />
      {audit.warnings.length > 0 && (
        <details className="audit-warnings">
          <summary>What could not be read, or not for certain</summary>
          <ul>
            {audit.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
