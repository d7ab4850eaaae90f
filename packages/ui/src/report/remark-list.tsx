import type { Report } from "@bedside/engine";
import { typeset } from "./typeset.ts";
import { VerdictIcon } from "./verdict-icon.tsx";
import { remarksBeside } from "./verdict-words.ts";

/** Under the verdict: what has to be known about how the draft was read. What the verdict itself says is not said twice. */
export function RemarkList({ report }: { readonly report: Report }) {
  const remarks = remarksBeside(report);
  if (remarks.length === 0) return null;
  return (
    <ul className="remarks" aria-label="How it was read">
      {remarks.map(({ kind, message }) => (
        <li key={kind} data-remark={kind}>
          <VerdictIcon of="note" size={20} />
          <span>{typeset(message)}</span>
        </li>
      ))}
    </ul>
  );
}
