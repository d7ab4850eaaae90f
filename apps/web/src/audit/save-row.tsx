import type { Audit } from "@bedside/audit";
import { CSV_HEADER, csvRow } from "@bedside/audit/words";
import { useState } from "react";

interface Props {
  readonly audit: Audit;
  readonly onErase: () => void;
}

/** Keeping the audit, if the reader wants to: a page, a table or data, made here and saved by the browser. */
export function SaveRow({ audit, onErase }: Props) {
  const [isMaking, setMaking] = useState(false);
  const saveReport = async () => {
    setMaking(true);
    const { reportHtml } = await import("@bedside/audit/report");
    save("bedside-audit.html", "text/html", reportHtml(audit, { document, now: today() }));
    setMaking(false);
  };
  return (
    <div className="row save-row no-print">
      <button type="button" className="button" disabled={isMaking} onClick={saveReport}>
        {isMaking ? "Just a moment" : "Save as a page"}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => save("bedside-audit.csv", "text/csv", tableOf(audit))}
      >
        Save as a table
      </button>
      <button
        type="button"
        className="button"
        onClick={() => save("bedside-audit.json", "application/json", JSON.stringify(audit, null, 1))}
      >
        Save as data
      </button>
      <button type="button" className="button" onClick={onErase}>
        Erase and start again
      </button>
    </div>
  );
}

/** With the mark that tells spreadsheets that it is UTF-8. */
function tableOf({ worst }: Audit): string {
  return `\uFEFF${CSV_HEADER}${worst.map(csvRow).join("")}`;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function save(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
