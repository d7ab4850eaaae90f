import { ARTICLES } from "@bedside/guidance/articles";
import { pathsOf, SITUATIONS } from "@bedside/guidance/situations";
import { openLibrary } from "@bedside/lookup/search";
import { cpuSeconds, quantile } from "./cpu.ts";
import type { Row, Section } from "./table.ts";
import { whole } from "./table.ts";

/** Typed a letter at a time, misspelt, long, and nothing at all. */
const SEARCHES = [
  "w",
  "wh",
  "whatsapp",
  "confidentiality of patients",
  "deffamation",
  "can I sue somebody who wrote a bad review about our practice",
  "phtoo of the ward",
  "gmc 2024",
  "zzzzzz",
  "",
];
const ROUNDS = 30;

/** How plainly the guidance is written, how much of it there is, and how fast it is found. */
export function guidanceSection(): Section {
  return {
    title: "Guidance",
    rows: [...readingRows(), ...searchRows()],
    notes: [`Reading age (Flesch-Kincaid grade + 5), each:\n${agesInColumns()}`],
  };
}

function readingRows(): readonly Row[] {
  const situations = SITUATIONS.map(({ readingAge }) => readingAge);
  const articles = ARTICLES.map(({ readingAge }) => readingAge);
  const paths = SITUATIONS.reduce((sum, one) => sum + [...pathsOf(one)].length, 0);
  return [
    { what: "situations, reading age, highest", goal: "≤ 12", ours: Math.max(...situations).toFixed(1) },
    { what: "situations, reading age, middle", goal: "", ours: quantile(situations, 0.5).toFixed(1) },
    { what: "articles, reading age, highest", goal: "", ours: Math.max(...articles).toFixed(1) },
    { what: "articles, reading age, middle", goal: "", ours: quantile(articles, 0.5).toFixed(1) },
    { what: "situations; paths through them", goal: "28", ours: `${SITUATIONS.length}; ${whole(paths)}` },
    { what: "articles", goal: "≥ 33", ours: String(ARTICLES.length) },
  ];
}

function searchRows(): readonly Row[] {
  const opening = 1000 * cpuSeconds(() => void openLibrary());
  const library = openLibrary();
  const times = Array.from({ length: ROUNDS }, () =>
    SEARCHES.map((query) => 1000 * cpuSeconds(() => void library.search(query))),
  ).flat();
  return [
    { what: "search of the whole library, CPU ms, p50", goal: "≤ 10", ours: quantile(times, 0.5).toFixed(1) },
    {
      what: "search of the whole library, CPU ms, p99",
      goal: "≤ 10",
      ours: quantile(times, 0.99).toFixed(1),
    },
    { what: "making it searchable, once, CPU ms", goal: "", ours: whole(opening) },
  ];
}

const COLUMNS = 3;

function agesInColumns(): string {
  const cells = [...SITUATIONS, ...ARTICLES].map(
    ({ id, readingAge }) => `${readingAge.toFixed(1).padStart(5)} ${id.padEnd(32)}`,
  );
  const lines = Array.from({ length: Math.ceil(cells.length / COLUMNS) }, (_, line) =>
    cells.slice(line * COLUMNS, (line + 1) * COLUMNS).join(""),
  );
  return lines.map((line) => line.trimEnd()).join("\n");
}
