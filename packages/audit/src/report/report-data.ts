import { AUDIENCE_NAMES, TOPIC_NAMES } from "@bedside/guidance";
import type { Audit, Ranked } from "../audit.ts";
import { platformHelp } from "./platform-help.ts";
import { sourceName } from "./source-name.ts";
import { dateInWords, VERDICT_NAMES } from "./words.ts";

/** What the report's script draws from; all of it text. */
export interface ReportData {
  readonly names: typeof VERDICT_NAMES;
  readonly help: Readonly<Record<string, string>>;
  readonly items: readonly ReportItem[];
}

export interface ReportItem {
  readonly verdict: Ranked["verdict"];
  readonly reason: string;
  readonly text: string;
  /** Places to mark, in order, none in another. */
  readonly marks: readonly (readonly [number, number])[];
  readonly when: string;
  readonly where: string;
  readonly year: string;
  readonly source: string;
  readonly audience: string;
  readonly topics: readonly string[];
  readonly findings: readonly string[];
  readonly alike?: string;
  readonly url?: string;
}

/** A post of a hundred pages would make a report of a thousand. */
const LONGEST_SHOWN = 1500;

export function reportData({ worst }: Audit): ReportData {
  const sources = [...new Set(worst.map(({ item }) => item.source))];
  return {
    names: VERDICT_NAMES,
    help: Object.fromEntries(sources.map((source) => [source, platformHelp(source)])),
    items: worst.map(reportItem),
  };
}

export function reportItem({ item, verdict, findings, reason, alike }: Ranked): ReportItem {
  const { text, from } = shortened(item.text, findings[0]?.start ?? 0);
  return {
    verdict,
    reason,
    text,
    marks: marksIn(findings, from, text.length),
    when: item.createdAt ? dateInWords(item.createdAt) : "without a date",
    where: [
      sourceName(item.source),
      item.container?.name,
      AUDIENCE_NAMES[item.audience].toLowerCase(),
      placeOf(item),
    ]
      .filter(Boolean)
      .join(" · "),
    year: item.createdAt?.slice(0, 4) ?? "",
    source: item.source,
    audience: item.audience,
    topics: [...new Set(findings.map(({ topic }) => topic))],
    findings: [...new Set(findings.map(({ topic, message }) => `${TOPIC_NAMES[topic]}: ${message}`))],
    ...(alike.length > 0 && { alike: `${alike.length + 1} items say nearly the same.` }),
    ...(item.url && isWebAddress(item.url) && { url: item.url }),
  };
}

function placeOf({ at, isDeleted }: Ranked["item"]): string {
  const place = at ? `${at.path}, no. ${at.index + 1}` : "";
  return isDeleted ? `already deleted there · ${place}` : place;
}

/** An address from an export may be anything; only a web page is made a link. */
function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s"'<>]+$/i.test(url);
}

/** Long words around the first place of interest. */
function shortened(text: string, start: number): { readonly text: string; readonly from: number } {
  if (text.length <= LONGEST_SHOWN) return { text, from: 0 };
  const from = Math.max(0, Math.min(start - LONGEST_SHOWN / 3, text.length - LONGEST_SHOWN));
  const cut = Math.floor(from);
  return { text: text.slice(cut, cut + LONGEST_SHOWN), from: cut };
}

function marksIn(
  findings: Ranked["findings"],
  from: number,
  length: number,
): readonly (readonly [number, number])[] {
  const places = findings
    .flatMap(({ start, end }) =>
      start === undefined || end === undefined ? [] : [[start - from, end - from] as const],
    )
    .filter(([start, end]) => start >= 0 && end <= length && end > start)
    .sort(([a], [b]) => a - b);
  const marks: (readonly [number, number])[] = [];
  for (const [start, end] of places) {
    const last = marks.at(-1);
    if (last && start < last[1]) marks[marks.length - 1] = [last[0], Math.max(last[1], end)];
    else marks.push([start, end]);
  }
  return marks;
}
