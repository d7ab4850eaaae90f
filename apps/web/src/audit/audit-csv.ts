import type { Audit } from "@bedside/audit";

const HEAD = [
  "date",
  "where",
  "audience",
  "verdict",
  "topics",
  "reason",
  "text",
  "url",
  "path",
  "index",
  "alike",
];

/** The list as a table for a spreadsheet. RFC 4180; what a spreadsheet would take for a formula is kept from being one. */
export function auditCsv({ worst }: Audit): string {
  const rows = worst.map(({ item, verdict, findings, reason, alike }) => [
    item.createdAt ?? "",
    item.source,
    item.audience,
    verdict,
    [...new Set(findings.map(({ topic }) => topic))].join(" "),
    reason,
    item.text,
    item.url ?? "",
    item.at?.path ?? "",
    item.at ? String(item.at.index) : "",
    String(alike.length),
  ]);
  return `\uFEFF${[HEAD, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

function cell(text: string): string {
  const tame = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}
