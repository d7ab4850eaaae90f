import type { ChecklistAnswer, Draft, Finding, Identifiability, Report } from "@bedside/engine";
import { citationText, citationUrl } from "./citation-text.ts";
import { fixText } from "./fix-text.ts";
import { markedDraft } from "./marked-draft.ts";
import { type Paint, STYLE_OF } from "./paint.ts";
import { Positions } from "./position.ts";
import { hanging, quote, wrap } from "./terminal-text.ts";
import { countWords, footer, QUESTIONS, SEVERITY_NAMES, VERDICT_LINES, VERDICT_MARKS } from "./wording.ts";

export interface Page {
  readonly columns: number;
  readonly paint: Paint;
  /** The file the draft came from, so that places can be opened from the terminal. */
  readonly name?: string | undefined;
}

const INDENT = "  ";

/** The whole report for a person: verdict, draft, findings, how identifiable, the four questions, what was looked at. */
export function reportText(draft: Draft, report: Report, page: Page): string {
  const inner = { ...page, columns: page.columns - INDENT.length };
  const sections = [
    [verdictLine(report, page.paint)],
    markedDraft({ text: draft.text, findings: report.findings, ...inner }),
    ...findingSections(draft.text, report.findings, inner),
    identifiabilityLines(draft.text, report.identifiability, inner),
    checklistLines(report, inner),
    footerLines(draft, inner),
  ];
  const lines = sections.filter((section) => section.length > 0).flatMap((section) => [...section, ""]);
  return `${["", ...lines].map((line) => (line === "" ? "" : INDENT + line)).join("\n")}\n`;
}

function verdictLine({ verdict }: Report, paint: Paint): string {
  const line = `${VERDICT_MARKS[verdict]} ${VERDICT_LINES[verdict]}`;
  return paint(STYLE_OF[verdict], line);
}

function findingSections(text: string, findings: readonly Finding[], page: Page): string[][] {
  const positions = new Positions(text);
  const explained = new Set<string>();
  const linked = new Set<string>();
  return findings.map((finding, index) => {
    const isRepeat = explained.has(finding.rule);
    explained.add(finding.rule);
    return [
      ...headline(finding, index, page),
      ...under("", whereText(text, finding, positions, page), page),
      ...(isRepeat ? [] : [...under("", finding.why, page), ...citationLines(finding, linked, page)]),
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
  const place = page.name === undefined ? `line ${line}, column ${column}` : `${page.name}:${line}:${column}`;
  const label = finding.label === undefined ? "" : ` · ${finding.label}`;
  return `${quote(text.slice(finding.start, finding.end))} · ${place}${label}`;
}

/** A citation in full; its address only where the report cites it first. */
function citationLines(finding: Finding, linked: Set<string>, page: Page): string[] {
  return finding.guidance.flatMap((citation) => {
    const lines = under("", citationText(citation), page).map((line) => page.paint("dim", line));
    const url = citationUrl(citation);
    if (url === undefined || linked.has(url)) return lines;
    linked.add(url);
    return [...lines, page.paint("dim", UNDER + url)];
  });
}

const LEVELS: Readonly<Record<Identifiability["level"], string>> = {
  none: "nothing here points to one person",
  low: "low – the details would fit many people",
  medium: "medium – somebody who knows them could work it out",
  high: "high – this probably points to one person",
};

function identifiabilityLines(text: string, { level, factors }: Identifiability, page: Page): string[] {
  const lines = wrap(`How identifiable: ${LEVELS[level]}.`, page.columns);
  if (factors.length === 0) return lines;
  const details = factors.map(({ start, end, kind }) => `${quote(text.slice(start, end))} (${kind})`);
  return [...lines, ...hanging("Because of: ", `${details.join(", ")}.`, page.columns)];
}

function checklistLines(report: Report, page: Page): string[] {
  if (report.checklist.length === 0) return [];
  const asked = report.checklist.flatMap((answer) => questionLines(answer, report.findings, page));
  return ["Four questions before it goes out:", ...asked];
}

function questionLines(
  answer: ChecklistAnswer,
  findings: readonly Finding[],
  { columns, paint }: Page,
): string[] {
  const { ask, good } = QUESTIONS[answer.question];
  const isGood = answer.answer === good;
  const because = findings.flatMap((finding, index) =>
    answer.because.includes(finding.rule) ? [index + 1] : [],
  );
  const reasons = because.length > 0 ? ` (${because.join(", ")})` : "";
  const said = `${ask} ${answer.answer === "yes" ? "Yes" : "No"}${reasons}.`;
  const lines = hanging(isGood ? "✓ " : "✗ ", said, columns);
  return isGood ? lines : lines.map((line) => paint("bold", line));
}

function footerLines(draft: Draft, { columns, paint }: Page): string[] {
  return wrap(footer(countWords(draft.text)), columns).map((line) => paint("dim", line));
}
