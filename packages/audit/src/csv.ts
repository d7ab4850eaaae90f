import type { Ranked } from "./audit.ts";

const COLUMNS = [
  "verdict",
  "score",
  "date",
  "source",
  "kind",
  "audience",
  "topics",
  "reason",
  "text",
  "url",
  "path",
  "index",
  "key",
  "alike",
] as const;

/**
 * Spreadsheets run what begins like a formula, whoever wrote it, so that gets an apostrophe before it. Some take the
 * wide forms of East Asian keyboards for the same (OWASP, CSV Injection).
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

export const CSV_HEADER = `${COLUMNS.join(",")}\r\n`;

/** One item to look at, as a row for a spreadsheet. */
export function csvRow({ item, verdict, findings, reason, score, alike }: Ranked): string {
  const cells: Record<(typeof COLUMNS)[number], string> = {
    verdict,
    score: String(score),
    date: item.createdAt ?? "",
    source: item.source,
    kind: item.kind,
    audience: item.audience,
    topics: [...new Set(findings.map(({ topic }) => topic))].join(" "),
    reason,
    text: item.text,
    url: item.url ?? "",
    path: item.at?.path ?? "",
    index: item.at === undefined ? "" : String(item.at.index),
    key: item.key,
    alike: alike.join(" "),
  };
  return csvLine(COLUMNS.map((column) => cells[column]));
}

/** RFC 4180: line ends of two characters, quotes doubled. */
function csvLine(cells: readonly string[]): string {
  return `${cells.map(cell).join(",")}\r\n`;
}

function cell(text: string): string {
  const inert = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
