import type { Audit, Jigsaw } from "@bedside/audit";
import { TOPIC_NAMES, TOPICS } from "@bedside/guidance";
import { dateText } from "../contact-text.ts";
import { drawnBar } from "../guide/bar-lines.ts";
import type { Page } from "../page.ts";
import { STYLE_OF } from "../paint.ts";
import { hanging, visible, width, wrap } from "../terminal-text.ts";
import { counted, number, VERDICT_MARKS } from "../wording.ts";
import { itemLines, whenAndWhere } from "./item-lines.ts";

const INDENT = "  ";
const DO_FIRST = 3;
const MOST_JIGSAWS = 3;
const MOST_WARNINGS = 8;

export interface TextOptions {
  /** How many of the worst are shown. */
  readonly limit?: number | undefined;
  /** Where the report for a browser went. */
  readonly html?: string | undefined;
}

/** An audit for a person, from what was read to what to do before anything is deleted. */
export function auditText(audit: Audit, options: TextOptions, page: Page): string {
  const inner = { ...page, columns: page.columns - INDENT.length };
  const sections = [
    wrap(whatWasRead(audit), inner.columns),
    verdictLines(audit, inner),
    ...worstSections(audit, options, inner),
    ...jigsawSections(audit, inner),
    topicLines(audit, inner),
    yearLines(audit, inner),
    warningLines(audit, inner),
    adviceLines(audit, inner),
    footerLines(options, inner),
  ];
  const lines = sections.filter((section) => section.length > 0).flatMap((section) => [...section, ""]);
  return `${["", ...lines].map((line) => (line === "" ? "" : INDENT + line)).join("\n")}\n`;
}

function whatWasRead({ source, items }: Audit): string {
  const { own, others, skipped, first, last } = items;
  const where = `in this ${visible(source.format)}`;
  const read =
    own === 0
      ? `There was nothing of yours to read ${where}.`
      : `Read ${counted(own, "item")} of yours ${where}${dates(first, last)}.`;
  const left = [
    ...(others > 0
      ? [
          others === 1
            ? "1 of somebody else was left alone"
            : `${number(others)} of other people were left alone`,
        ]
      : []),
    ...(skipped > 0 ? [`${number(skipped)} ${skipped === 1 ? "was" : "were"} skipped`] : []),
  ];
  return left.length > 0 ? `${read} ${left.join("; ")}.` : read;
}

function dates(first: string | null, last: string | null): string {
  if (first === null || last === null) return "";
  const [from, to] = [first, last].map((each) => dateText(each.slice(0, 10)));
  return from === to ? `, all of ${from}` : `, from ${from} to ${to}`;
}

/** Where nothing was read there is no verdict either. */
function verdictLines({ items, verdicts }: Audit, { columns, paint }: Page): string[] {
  if (items.own === 0) return [];
  const said = { stop: "to look at first", pause: "worth a second look", clear: "with nothing to change" };
  const parts = (["stop", "pause", "clear"] as const).map((one) => ({
    plain: `${VERDICT_MARKS[one]} ${number(verdicts[one])} ${said[one]}`,
    style: STYLE_OF[one],
  }));
  const isBeside = width(parts.map(({ plain }) => plain).join("   ")) <= columns;
  const painted = parts.map(({ plain, style }) => paint(style, plain));
  return isBeside ? [painted.join("   ")] : painted;
}

function worstSections({ worst }: Audit, { limit = DO_FIRST }: TextOptions, page: Page): string[][] {
  const shown = worst.slice(0, limit);
  if (shown.length === 0) return [];
  const rest = worst.length - shown.length;
  const more = `${number(rest)} more: --limit ${Math.min(worst.length, 20)} shows more of them here, --html all of them in a browser.`;
  return [
    [page.paint("bold", "Do first")],
    ...shown.map((ranked) => itemLines(ranked, page)),
    ...(rest > 0 ? [wrap(more, page.columns)] : []),
  ];
}

function jigsawSections({ jigsaw }: Audit, page: Page): string[][] {
  if (jigsaw.length === 0) return [];
  const rest = jigsaw.length - MOST_JIGSAWS;
  return [
    [page.paint("bold", "Harmless alone, telling together")],
    ...jigsaw.slice(0, MOST_JIGSAWS).map((one) => jigsawLines(one, page)),
    ...(rest > 0 ? [[`and ${counted(rest, "more group")}`]] : []),
  ];
}

function jigsawLines({ reason, items, change }: Jigsaw, { columns, paint }: Page): string[] {
  const mark = paint(STYLE_OF.pause, VERDICT_MARKS.pause);
  return [
    ...hanging(`${mark}  `, reason, columns),
    ...items.flatMap(({ item }) => {
      const isEnough = change.includes(item.key) ? "to change: " : "";
      const where = item.url === undefined ? "" : ` · ${visible(item.url)}`;
      return hanging("   · ", `${isEnough}${whenAndWhere(item).join(" · ")}${where}`, columns);
    }),
  ];
}

const LONGEST_BAR = 24;

interface BarRow {
  readonly label: string;
  readonly value: number;
  readonly said: string;
}

function bars(heading: string, rows: readonly BarRow[], page: Page): string[] {
  const most = Math.max(...rows.map(({ value }) => value));
  if (rows.length === 0 || most === 0) return [];
  const labels = Math.max(...rows.map(({ label }) => width(label)));
  const said = Math.max(...rows.map((row) => width(row.said)));
  const room = Math.max(4, Math.min(LONGEST_BAR, page.columns - labels - said - 6));
  return [
    page.paint("bold", heading),
    ...rows.map(
      (row) => `  ${row.label.padEnd(labels)}  ${drawnBar(row.value / most, room, page)}  ${row.said}`,
    ),
  ];
}

function topicLines({ topics }: Audit, page: Page): string[] {
  const rows = TOPICS.filter((topic) => topics[topic] > 0)
    .map((topic) => ({ label: TOPIC_NAMES[topic], value: topics[topic], said: number(topics[topic]) }))
    .toSorted((a, b) => b.value - a.value);
  return bars("To look at, by topic", rows, page);
}

function yearLines({ trends }: Audit, page: Page): string[] {
  const rows = trends.years.map(({ year, verdicts: { clear, pause, stop } }) => ({
    label: String(year),
    value: pause + stop,
    said: `${number(pause + stop)} of ${number(clear + pause + stop)}`,
  }));
  return bars("To look at, by year", rows, page);
}

function warningLines({ warnings }: Audit, page: Page): string[] {
  if (warnings.length === 0) return [];
  const rest = warnings.length - MOST_WARNINGS;
  return [
    page.paint("bold", "Worth knowing"),
    ...warnings.slice(0, MOST_WARNINGS).flatMap((line) => hanging("  · ", visible(line), page.columns)),
    ...(rest > 0 ? [`  and ${number(rest)} more; --json lists them all`] : []),
  ];
}

function adviceLines({ worst, jigsaw }: Audit, { columns, paint }: Page): string[] {
  if (worst.length + jigsaw.length === 0) return [];
  return wrap(
    "Before you delete or change anything: if a complaint, claim or inquiry exists or may come, speak to your indemnifier first (bedside guide old-posts).",
    columns,
  ).map((line) => paint("bold", line));
}

function footerLines({ html }: TextOptions, { columns, paint }: Page): string[] {
  const where =
    html === undefined
      ? ""
      : ` The report is in ${visible(html)}; it holds what you wrote, so keep it to yourself.`;
  const said = `All of it was read on this device, and nothing was sent anywhere. This is information, not legal advice.${where}`;
  return wrap(said, columns).map((line) => paint("dim", line));
}
