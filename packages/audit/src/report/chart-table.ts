import { escapeHtml } from "./escape.ts";

/** What a chart shows, for those who do not see it and for paper. */
export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export function tableHtml({ head, rows }: ChartTable): string {
  const cells = (tag: string, row: readonly (string | number)[], first = tag) =>
    row
      .map(
        (cell, i) =>
          `<${i === 0 ? first : tag}${i === 0 && first === "th" ? ' scope="row"' : ""}>${escapeHtml(String(cell))}</${i === 0 ? first : tag}>`,
      )
      .join("");
  const top = head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join("");
  return `<table><thead><tr>${top}</tr></thead><tbody>${rows.map((row) => `<tr>${cells("td", row, "th")}</tr>`).join("")}</tbody></table>`;
}
