import type { ChecklistAnswer, Draft, Finding, Identifiability, Report } from "@bedside/engine";
import { adviceLines } from "./contact-text.ts";
import { findingSections } from "./finding-text.ts";
import { furtherLines } from "./further-text.ts";
import { markedDraft } from "./marked-draft.ts";
import type { Page } from "./page.ts";
import { type Paint, STYLE_OF } from "./paint.ts";
import { peopleLine } from "./people-line.ts";
import type { Answer } from "./second-reader/heard.ts";
import { readByLine } from "./second-reader/readers-text.ts";
import { hanging, quote, unbroken, wrap } from "./terminal-text.ts";
import { countWords, footer, headlineOf, isUnread, QUESTIONS } from "./wording.ts";

const INDENT = "  ";

/** The whole report for a person, from the verdict down to what was looked at. */
export function reportText(draft: Draft, report: Answer, page: Page): string {
  const inner = { ...page, columns: page.columns - INDENT.length };
  const sections = [
    [verdictLine(report, page.paint), ...remarkLines(report, inner)],
    markedDraft({ text: draft.text, findings: report.findings, ...inner }),
    ...findingSections(draft.text, report.findings, inner),
    furtherLines(draft, report, inner),
    identifiabilityLines(draft.text, report, inner),
    checklistLines(report, inner),
    contactLines(draft, report, inner),
    footerLines(draft, report, inner),
  ];
  const lines = sections.filter((section) => section.length > 0).flatMap((section) => [...section, ""]);
  return `${["", ...lines].map((line) => (line === "" ? "" : INDENT + line)).join("\n")}\n`;
}

function verdictLine(report: Report, paint: Paint): string {
  const { mark, line } = headlineOf(report);
  const said = `${mark} ${line}`;
  return report.verdict === "clear" && isUnread(report)
    ? paint("bold", said)
    : paint(STYLE_OF[report.verdict], said);
}

/** What has to be known about how the draft was read. */
function remarkLines({ remarks = [] }: Report, { columns }: Page): string[] {
  return remarks.flatMap(({ message }) => hanging("· ", message, columns));
}

const LEVELS: Readonly<Record<Identifiability["level"], string>> = {
  none: "Nothing here points to anybody.",
  low: "Many people fit what it says.",
  medium: "Family, friends or colleagues could recognise them.",
  high: "This probably points to one person.",
};

/** Where the level is high by the count, and yet more than one person fits. */
const A_HANDFUL = "This points to a handful of people.";

function identifiabilityLines(text: string, report: Report, page: Page): string[] {
  const { identifiability } = report;
  const { level, factors, line } = identifiability;
  if (level === "none" && isUnread(report)) return [];
  const saying = line === "nine-percent" ? A_HANDFUL : LEVELS[level];
  const people = peopleLine(identifiability);
  const lines = [
    ...wrap(`How identifiable: ${level}. ${saying}`, page.columns),
    ...(people === undefined ? [] : wrap(people, page.columns)),
  ];
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
  const said = `${ask} ${unbroken(`${answer.answer === "yes" ? "Yes" : "No"}${reasons}.`)}`;
  const lines = hanging(isGood ? "✓ " : "✗ ", said, columns);
  return isGood ? lines : lines.map((line) => paint("bold", line));
}

/** Somebody to talk to, when it matters most. */
function contactLines({ context }: Draft, { verdict }: Report, { columns }: Page): string[] {
  if (verdict !== "stop") return [];
  const lines = adviceLines(context).flatMap((line) => hanging("· ", line, columns));
  if (lines.length === 0)
    return wrap("Your union, professional body or indemnifier can talk it through with you.", columns);
  return ["To talk it through first:", ...lines];
}

function footerLines(draft: Draft, { readers, sentTo }: Answer, { columns, paint }: Page): string[] {
  const readBy = readByLine(readers);
  const lines = [
    ...(readBy === undefined ? [] : wrap(readBy, columns)),
    ...wrap(footer(countWords(draft.text), 1, sentTo), columns),
  ];
  return lines.map((line) => paint("dim", line));
}
