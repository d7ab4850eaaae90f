import type { Finding } from "@bedside/engine";
import { citedSources } from "./citation-text.ts";
import { fixText } from "./fix-text.ts";
import type { Page } from "./page.ts";
import { STYLE_OF } from "./paint.ts";
import { Positions } from "./position.ts";
import { seenByLine } from "./second-reader/readers-text.ts";
import { hanging, quote, visible, wrap } from "./terminal-text.ts";
import { SEVERITY_NAMES } from "./wording.ts";

/** One block for each finding: what, where, why, where it is written, and what would mend it. */
export function findingSections(text: string, findings: readonly Finding[], page: Page): string[][] {
  const positions = new Positions(text);
  const said = new Said();
  return findings.map((finding, index) => [
    ...headline(finding, index, page),
    ...under("", whereText(text, finding, positions, page), page),
    ...groundLines(finding, index, said, page),
    ...seenByLines(finding, page),
    ...finding.fixes.flatMap((fix) =>
      under(page.paint("bold", "→ "), sentence(fixText(text, finding, fix)), page, 2),
    ),
  ]);
}

/** What the report has said already, so that it is said once. */
class Said {
  readonly rules = new Set<string>();
  /** The number of the finding that a set of sources was given with. */
  readonly guidance = new Map<string, number>();
  readonly addresses = new Set<string>();
}

/** Why it matters and where that is written: in full once, and by reference where the guidance comes again. */
function groundLines(finding: Finding, index: number, said: Said, page: Page): string[] {
  if (said.rules.has(finding.rule)) return [];
  said.rules.add(finding.rule);
  return [...under("", finding.why, page), ...guidanceLines(finding, index, said, page)];
}

/** With a full stop, unless one stands there already. */
function sentence(words: string): string {
  return /[.!?…]”?$/.test(words) ? words : `${words}.`;
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

function guidanceLines(finding: Finding, index: number, said: Said, page: Page): string[] {
  const sources = citedSources(finding.guidance);
  if (sources.length === 0) return [];
  const key = sources.map(({ text }) => text).join("\n");
  const before = said.guidance.get(key);
  if (before !== undefined) return dim(under("", `Guidance as for ${before}.`, page), page);
  said.guidance.set(key, index + 1);
  const lines = sources.flatMap(({ text, url }) => {
    const named = under("", text, page);
    if (url === undefined || said.addresses.has(url)) return named;
    said.addresses.add(url);
    return [...named, UNDER + url];
  });
  return dim(lines, page);
}

function seenByLines(finding: Finding, page: Page): string[] {
  const line = seenByLine(finding);
  return line === undefined ? [] : dim(under("", line, page), page);
}

function dim(lines: readonly string[], { paint }: Page): string[] {
  return lines.map((line) => paint("dim", line));
}
