import type { Ranked } from "@bedside/audit";
import { type Drawn, markedDraft } from "../marked-draft.ts";
import type { Page } from "../page.ts";

/** How much of an item is shown around what was found first. */
const BEFORE = 60;
const AFTER = 180;
/** An excerpt of a long run of short lines stays short. */
const MOST_LINES = 8;
/** So many of an item's findings are numbered and explained. */
export const MOST_EXPLAINED = 3;

/** The words that matter of an item, marked and numbered as its findings are. */
export function excerptLines({ item, findings }: Ranked, page: Page): string[] {
  const shown = findings.slice(0, MOST_EXPLAINED);
  const first = shown.find(({ start }) => start !== undefined);
  const cut = edge(item.text, Math.max(0, (first?.start ?? 0) - BEFORE));
  const start = cut > 0 && /\s/.test(item.text.charAt(cut)) ? cut + 1 : cut;
  const end = edge(item.text, Math.max(first?.end ?? 0, (first?.start ?? 0) + AFTER));
  const lead = start > 0 ? "… " : "";
  const text = `${lead}${item.text.slice(start, end)}${end < item.text.length ? " …" : ""}`;
  const moved = shown.map((finding): Drawn => {
    const { severity } = finding;
    if (finding.start === undefined || finding.end === undefined) return { severity };
    const from = Math.max(finding.start, start) - start + lead.length;
    const to = Math.min(finding.end, end) - start + lead.length;
    return from < to ? { severity, start: from, end: to } : { severity };
  });
  const lines = markedDraft({ text, findings: moved, ...page });
  return lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), "…"] : lines;
}

const REACH = 30;

/** A place between words near an offset, never inside a pair of surrogates. */
function edge(text: string, offset: number): number {
  if (offset <= 0) return 0;
  if (offset >= text.length) return text.length;
  const space = text.slice(offset, offset + REACH).search(/\s/);
  const at = space === -1 ? offset : offset + space;
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}
