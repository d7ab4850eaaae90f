import type { Report } from "@bedside/engine";
import { VerdictIcon } from "./verdict-icon.tsx";
import { reasonFor, VERDICT_LINES } from "./verdict-words.ts";

/** The verdict and its reason in one sentence. */
export function VerdictBanner({ report }: { readonly report: Report }) {
  return (
    <div className={`verdict tone-${report.verdict}`} data-verdict={report.verdict} tabIndex={-1}>
      <VerdictIcon of={report.verdict} size={36} />
      <div>
        <h2 className="verdict-line">{VERDICT_LINES[report.verdict]}</h2>
        <p className="verdict-reason">{reasonFor(report)}</p>
      </div>
    </div>
  );
}
