/** An audit as one HTML file that opens anywhere, offline: a door of its own, since it brings the charts with it. */
import { AUDIENCE_NAMES, TOPIC_NAMES, TOPICS } from "@bedside/guidance";
import type { Audit, Jigsaw } from "./audit.ts";
import { tableHtml } from "./report/chart-table.ts";
import { type Chart, chartsOf } from "./report/charts.ts";
import { escapeHtml, jsonForScript } from "./report/escape.ts";
import { type ReportData, reportData } from "./report/report-data.ts";
import { SCRIPT, SCRIPT_HASH } from "./report/script.ts";
import { sourceName } from "./report/source-name.ts";
import { STYLE } from "./report/style.ts";
import { CARE, dateInWords, number, summaryOf, VERDICT_NAMES } from "./report/words.ts";

export interface ReportOptions {
  /** Where the charts are drawn: a browser's own document, or one made for the purpose. */
  readonly document: Document;
  /** ISO date of today. */
  readonly now: string;
}

const POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;

/** The whole report. It asks for nothing from anywhere, and whatever the export holds stays text. */
export function reportHtml(audit: Audit, { document, now }: ReportOptions): string {
  const data = reportData(audit);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>What you have posted: a private audit</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#looked-at">Skip to the list</a>
<main>
<h1>What you have posted</h1>
<p class="lead">${escapeHtml(summaryOf(audit))}</p>
<p class="soft">Made on ${escapeHtml(dateInWords(now))}, on your own device. Nothing was sent anywhere, and this file asks for nothing. It holds your own words: keep it where you keep private things.</p>
<p class="care"><strong>First.</strong> ${escapeHtml(CARE)}</p>
${audit.warnings.length > 0 ? `<ul class="soft">${audit.warnings.map((warning) => `<li>${escapeHtml(warning)}</li>`).join("")}</ul>` : ""}
<h2>At a glance</h2>
${chartsOf(audit, document).map(chartHtml).join("\n")}
${audit.jigsaw.length > 0 ? jigsawsHtml(audit.jigsaw) : ""}
<h2 id="looked-at">To look at</h2>
${data.items.length > 0 ? listHtml(data) : "<p>Nothing that we would change.</p>"}
<p class="soft">Bedside informs. This is not legal advice; it can miss things, and the decision is yours.</p>
</main>
<script type="application/json" id="data">${jsonForScript(data)}</script>
${data.items.length > 0 ? `<script>${SCRIPT}</script>` : ""}
</body>
</html>
`;
}

function chartHtml({ title, words, svg, table }: Chart): string {
  return `<figure><figcaption><h3>${escapeHtml(title)}</h3><p>${escapeHtml(words)}</p></figcaption>${svg}<details><summary>The same as a table</summary>${tableHtml(table)}</details></figure>`;
}

function jigsawsHtml(jigsaws: readonly Jigsaw[]): string {
  return `<h2>Only together</h2>
<p>Each of these says little. Put side by side, somebody could work out who it is about.</p>
${jigsaws.map(jigsawHtml).join("\n")}`;
}

function jigsawHtml({ items, together, change, reason }: Jigsaw): string {
  const whole = together === null ? "who it is can be looked up" : `about ${fewInWords(together)} would fit`;
  const rows = items.map(({ item, alone }) => {
    const one =
      alone === null ? "pins nobody down alone" : `alone about ${number(Math.round(alone))} would fit`;
    const mend = change.includes(item.key) ? " Changing this one is enough." : "";
    const when = item.createdAt ? dateInWords(item.createdAt) : "without a date";
    return `<li><p class="meta">${escapeHtml(`${when} · ${sourceName(item.source)} · ${one}.${change.length === 1 ? mend : ""}`)}</p><blockquote>${escapeHtml(item.text)}</blockquote></li>`;
  });
  return `<div class="jigsaw"><h3>Together: ${escapeHtml(whole)}</h3><p class="meta">${escapeHtml(reason)}</p><ul>${rows.join("")}</ul></div>`;
}

function fewInWords(people: number): string {
  return people < 1.5 ? "one person" : `${Math.round(people)} people`;
}

function listHtml(data: ReportData): string {
  const years = [...new Set(data.items.map(({ year }) => year).filter(Boolean))].sort().reverse();
  const sources = [...new Set(data.items.map(({ source }) => source))].sort();
  const topics = TOPICS.filter((topic) => data.items.some((item) => item.topics.includes(topic)));
  const audiences = Object.entries(AUDIENCE_NAMES).filter(([audience]) =>
    data.items.some((item) => item.audience === audience),
  );
  return `<form id="filter" role="search" aria-label="Narrow the list">
<label>Words<input name="words" type="search" autocomplete="off"></label>
${select("verdict", "How grave", Object.entries(VERDICT_NAMES))}
${select(
  "topic",
  "Topic",
  topics.map((topic) => [topic, TOPIC_NAMES[topic]]),
)}
${select(
  "source",
  "Where",
  sources.map((source) => [source, sourceName(source)]),
)}
${select("audience", "For whom", audiences)}
${select(
  "year",
  "Year",
  years.map((year) => [year, year]),
)}
</form>
<p id="count" role="status"></p>
<ol id="list"></ol>
<button id="more" type="button" hidden></button>
<noscript><p>The list needs JavaScript, which this page brings itself.</p></noscript>`;
}

function select(name: string, label: string, options: readonly (readonly [string, string])[]): string {
  const all = options.map(
    ([value, words]) => `<option value="${escapeHtml(value)}">${escapeHtml(words)}</option>`,
  );
  return `<label>${escapeHtml(label)}<select name="${name}"><option value="">All</option>${all.join("")}</select></label>`;
}
