import type { Row } from "./table.ts";
import { PAGES } from "./web-pages.ts";

/** Other work on the machine makes a page look slow; the middle one of three runs counts. */
const RUNS = 3;

type Score = "accessibility" | "performance";

/** Lighthouse as it comes: a slow phone on a slow line, each run in a browser of its own that has seen nothing yet. */
export async function lighthouseRows(
  address: string,
  chromePath: string,
  args: readonly string[],
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { name, hash } of PAGES) {
    const scores: Record<Score, number>[] = [];
    for (let run = 0; run < RUNS; run++) scores.push(await scoresOf(address + hash, chromePath, args));
    const median = (score: Score) =>
      String(scores.map((one) => one[score]).sort((a, b) => a - b)[Math.floor(RUNS / 2)]);
    rows.push({ what: `Lighthouse accessibility, ${name}`, goal: "100", ours: median("accessibility") });
    rows.push({
      what: `Lighthouse performance, ${name}, on a phone`,
      goal: "≥ 95",
      ours: median("performance"),
    });
  }
  return rows;
}

async function scoresOf(
  address: string,
  chromePath: string,
  args: readonly string[],
): Promise<Record<Score, number>> {
  const { launch } = await import("chrome-launcher");
  const { default: lighthouse } = await import("lighthouse");
  const chrome = await launch({ chromePath, chromeFlags: [...args, "--headless=new"], logLevel: "silent" });
  try {
    const onlyCategories = ["accessibility", "performance"];
    const result = await lighthouse(address, { port: chrome.port, logLevel: "silent", onlyCategories });
    const score = (name: Score) => Math.round(100 * (result?.lhr.categories[name]?.score ?? Number.NaN));
    return { accessibility: score("accessibility"), performance: score("performance") };
  } finally {
    chrome.kill();
  }
}
