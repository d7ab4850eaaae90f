import type { Report } from "@bedside/engine";
import { VerdictIcon } from "./verdict-icon.tsx";
import { headlineOf, reasonFor } from "./verdict-words.ts";

/** The verdict and its reason in one sentence. */
export function VerdictBanner({ report }: { readonly report: Report }) {
  const { tone, line } = headlineOf(report);
  return (
    <div className={`verdict tone-${tone}`} data-verdict={report.verdict} tabIndex={-1}>
      <VerdictIcon of={tone} size={36} />
      <div>
        <h2 className="verdict-line">{line}</h2>
        <p className="verdict-reason">{reasonFor(report)}</p>
      </div>
    </div>
  );
}
