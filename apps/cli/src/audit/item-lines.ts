import type { AuditItem, Ranked } from "@bedside/audit";
import type { Audience } from "@bedside/guidance";
import { dateText } from "../contact-text.ts";
import type { Page } from "../page.ts";
import { STYLE_OF } from "../paint.ts";
import { hanging, visible } from "../terminal-text.ts";
import { counted, number, VERDICT_MARKS } from "../wording.ts";
import { excerptLines, MOST_EXPLAINED } from "./excerpt.ts";
import { sourceName } from "./source-names.ts";

const INDENT = "   ";

/** One item to look at: why, when and where, and its words. */
export function itemLines(ranked: Ranked, page: Page): string[] {
  const { item, verdict, findings, reason, alike } = ranked;
  const inner = { ...page, columns: page.columns - INDENT.length };
  const mark = page.paint(STYLE_OF[verdict], VERDICT_MARKS[verdict]);
  const more = findings.length - MOST_EXPLAINED;
  const explained = findings.slice(0, MOST_EXPLAINED);
  return [
    ...hanging(`${mark}  `, explained.length === 1 ? reason : headline(ranked), page.columns),
    ...[
      ...hanging("", [...whenAndWhere(item), ...alikeText(alike.length)].join(" · "), inner.columns),
      ...placeLines(item, inner),
      "",
      ...excerptLines(ranked, inner),
      ...(explained.length === 1
        ? []
        : explained.flatMap(({ message }, i) => hanging(`${i + 1}  `, message, inner.columns))),
      ...(more > 0 ? [`and ${counted(more, "more finding")}`] : []),
    ].map((line) => (line === "" ? "" : INDENT + line)),
  ];
}

function headline({ reason, findings }: Ranked): string {
  return `${reason} And ${counted(findings.length - 1, "more finding")}.`;
}

/** `3 June 2024 · X (Twitter), reply · everyone can see it`. */
export function whenAndWhere({ createdAt, source, kind, audience, isDeleted }: AuditItem): string[] {
  return [
    createdAt === undefined ? "no date" : dateText(createdAt.slice(0, 10)),
    `${sourceName(source)}, ${kind === "review-reply" ? "reply to a review" : kind}`,
    isDeleted ? "taken down already" : SEEN_BY[audience],
  ];
}

const SEEN_BY: Readonly<Record<Audience, string>> = {
  public: "everyone can see it",
  "closed-group": "a group can see it",
  colleagues: "colleagues can see it",
  patient: "a patient got it",
  private: "a private message",
};

function alikeText(count: number): string[] {
  return count > 0 ? [`${number(count)} more ${count === 1 ? "says" : "say"} nearly the same`] : [];
}

/** The original where it can be opened, else where it stands in the export. */
function placeLines({ url, at, container }: AuditItem, page: Page): string[] {
  // An address is never broken: a terminal opens it only whole.
  if (url !== undefined) return [page.paint("dim", visible(url))];
  if (at === undefined) return [];
  const chat = container?.name === undefined ? "" : ` (${container.name})`;
  const place = `${at.path}, entry ${number(at.index + 1)}${chat}`;
  return hanging("", visible(place), page.columns).map((line) => page.paint("dim", line));
}
