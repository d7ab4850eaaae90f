import type { ReaderName, Report } from "@bedside/engine";
import type { Verdict } from "@bedside/guidance";
import { type Paint, STYLE_OF } from "./paint.ts";
import type { Answer, SentTo } from "./second-reader/heard.ts";
import { readByLine } from "./second-reader/readers-text.ts";
import { visible, width, wrap } from "./terminal-text.ts";
import { counted, countWords, footer, isUnread, number, VERDICT_MARKS } from "./wording.ts";

/** How many drafts are listed; the rest are counted. Keeps a summary of a million drafts one screen long. */
const LISTED = 40;

/** How many of the files that were passed over are named. */
const NAMED = 10;

const GRAVITY: Readonly<Record<Verdict, number>> = { clear: 0, pause: 1, stop: 2 };
const LEVELS = { none: 0, low: 1, medium: 2, high: 3 } as const;

interface Entry {
  readonly name: string;
  readonly verdict: Verdict;
  readonly rank: readonly number[];
  readonly findings: number;
  readonly worst: string;
}

/** Many reports boiled down as they come: counts of everything, and the worst few by name. */
export class Summary {
  readonly #counts: Record<Verdict, number> = { clear: 0, pause: 0, stop: 0 };
  /** The first few that were passed over, by name. */
  readonly #skipped: string[] = [];
  #skippedCount = 0;
  #worst: Entry[] = [];
  readonly #readers = new Set<ReaderName>();
  /** A run asks at one address at the most. */
  #sentTo: SentTo | undefined;
  #words = 0;
  #problems = 0;
  #unread = 0;

  add(name: string, text: string, report: Answer): void {
    for (const reader of report.readers ?? []) this.#readers.add(reader);
    this.#sentTo ??= report.sentTo;
    this.#counts[report.verdict] += 1;
    this.#words += countWords(text);
    if (isUnread(report)) this.#unread += 1;
    if (report.verdict === "clear") return;
    this.#worst.push(entryOf(name, report));
    if (this.#worst.length > LISTED * 10) this.#worst = this.#ranked().slice(0, LISTED);
  }

  skip(name: string, reason: string): void {
    this.#skippedCount += 1;
    if (this.#skipped.length < NAMED) this.#skipped.push(`${visible(name)} (${reason})`);
  }

  addProblem(): void {
    this.#problems += 1;
  }

  text(columns: number, paint: Paint): string {
    const drafts = this.#counts.clear + this.#counts.pause + this.#counts.stop;
    const sections = [
      [this.#headline(paint)],
      this.#list(columns, paint),
      this.#leftOut(columns),
      this.#whoAndWhere(drafts, columns).map((line) => paint("dim", line)),
    ];
    const lines = sections.filter((section) => section.length > 0).flatMap((section) => [...section, ""]);
    return `${["", ...lines].map((line) => (line === "" ? "" : `  ${line}`)).join("\n")}\n`;
  }

  /** Worst first; among equals in the order they came. */
  #ranked(): Entry[] {
    return [...this.#worst].sort((a, b) => compareRanks(b.rank, a.rank));
  }

  #headline(paint: Paint): string {
    const { stop, pause, clear } = this.#counts;
    const parts = [
      paint(STYLE_OF.stop, `${VERDICT_MARKS.stop} ${number(stop)} not to send`),
      paint(STYLE_OF.pause, `${VERDICT_MARKS.pause} ${number(pause)} worth a second look`),
      paint(STYLE_OF.clear, `${VERDICT_MARKS.clear} ${number(clear)} with nothing to change`),
    ];
    return parts.join("   ");
  }

  #list(columns: number, paint: Paint): string[] {
    const all = this.#ranked();
    const listed = all.slice(0, LISTED);
    if (listed.length === 0) return [];
    const names = listed.map((entry) => visible(entry.name));
    const nameColumns = Math.min(Math.floor(columns / 2), Math.max(...names.map(width)));
    const rows = listed.flatMap((entry, index) => {
      const mark = paint(STYLE_OF[entry.verdict], VERDICT_MARKS[entry.verdict]);
      const count = counted(entry.findings, "finding");
      const pad = " ".repeat(Math.max(0, nameColumns - width(names[index]!)));
      return [`${mark} ${names[index]}${pad}  ${count.padEnd(11)}  ${entry.worst}`];
    });
    const rest = this.#counts.stop + this.#counts.pause - listed.length;
    return rest > 0 ? [...rows, `… and ${number(rest)} more; --json lists every one.`] : rows;
  }

  #leftOut(columns: number): string[] {
    const failed = `${counted(this.#problems, "draft")} could not be read; see the messages above.`;
    const unread = `${counted(this.#unread, "draft")} held little that could be read (not English, or no words): there only numbers and contacts were checked.`;
    return [
      ...(this.#unread > 0 ? wrap(unread, columns) : []),
      ...(this.#skippedCount > 0 ? wrap(this.#skippedLine(), columns) : []),
      ...(this.#problems > 0 ? wrap(failed, columns) : []),
    ];
  }

  #whoAndWhere(drafts: number, columns: number): string[] {
    const readBy = readByLine(this.#readers);
    return [
      ...(readBy === undefined ? [] : wrap(readBy, columns)),
      ...wrap(footer(this.#words, drafts, this.#sentTo), columns),
    ];
  }

  #skippedLine(): string {
    const more = this.#skippedCount - this.#skipped.length;
    const rest = more > 0 ? ` and ${number(more)} more` : "";
    return `Skipped ${number(this.#skippedCount)}: ${this.#skipped.join(", ")}${rest}.`;
  }
}

function entryOf(name: string, report: Report): Entry {
  const count = (severity: string) =>
    report.findings.filter((finding) => finding.severity === severity).length;
  const worst = report.findings.find((finding) => finding.severity === report.verdict);
  return {
    name,
    verdict: report.verdict,
    rank: [GRAVITY[report.verdict], count("stop"), count("pause"), LEVELS[report.identifiability.level]],
    findings: report.findings.length,
    worst: worst?.message ?? "",
  };
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? 0 : a[at]! - b[at]!;
}
