import type { Finding } from "@bedside/engine";
import { citedSources } from "./citation-text.ts";
import { fixText } from "./fix-text.ts";
import type { Page } from "./page.ts";
import { STYLE_OF } from "./paint.ts";
import { Positions } from "./position.ts";
import { hanging, quote, visible, wrap } from "./terminal-text.ts";
import { SEVERITY_NAMES } from "./wording.ts";

/** One block for each finding: what, where, why, where it is written, and what would mend it. */
export function findingSections(text: string, findings: readonly Finding[], page: Page): string[][] {
  const positions = new Positions(text);
  const explained = new Set<string>();
  const linked = new Set<string>();
  return findings.map((finding, index) => {
    const isRepeat = explained.has(finding.rule);
    explained.add(finding.rule);
    return [
      ...headline(finding, index, page),
      ...under("", whereText(text, finding, positions, page), page),
      ...(isRepeat ? [] : [...under("", finding.why, page), ...guidanceLines(finding, linked, page)]),
      ...finding.fixes.flatMap((fix) =>
        under(page.paint("bold", "→ "), `${fixText(text, finding, fix)}.`, page, 2),
      ),
    ];
  });
}

/** How far everything below a finding's headline is moved in. */
const UNDER = "    ";

function under(lead: string, prose: string, page: Page, leadWidth = 0): string[] {
  return wrap(prose, Math.max(20, page.columns - UNDER.length - leadWidth)).map(
    (line, index) => UNDER + (index === 0 ? lead : " ".repeat(leadWidth)) + line,
  );
}

function headline(finding: Finding, index: number, { columns, paint }: Page): string[] {
  const number = String(index + 1).padStart(2);
  const lead = `${number}  ${SEVERITY_NAMES[finding.severity]}: `;
  const [first = "", ...rest] = hanging(lead, finding.message, columns);
  const marked =
    paint(STYLE_OF[finding.severity], lead.trimEnd()) + paint("bold", first.slice(lead.trimEnd().length));
  return [marked, ...rest.map((line) => paint("bold", line))];
}

function whereText(text: string, finding: Finding, positions: Positions, page: Page): string {
  if (finding.start === undefined) return "The draft as a whole";
  const { line, column } = positions.at(finding.start);
  const place =
    page.name === undefined ? `line ${line}, column ${column}` : `${visible(page.name)}:${line}:${column}`;
  const label = finding.label === undefined ? "" : ` · ${finding.label}`;
  return `${quote(text.slice(finding.start, finding.end))} · ${place}${label}`;
}

/** Each source in full; its address only where the report names it first. */
function guidanceLines(finding: Finding, linked: Set<string>, page: Page): string[] {
  const lines = citedSources(finding.guidance).flatMap(({ text, url }) => {
    const named = under("", text, page);
    if (url === undefined || linked.has(url)) return named;
    linked.add(url);
    return [...named, UNDER + url];
  });
  return lines.map((line) => page.paint("dim", line));
}
