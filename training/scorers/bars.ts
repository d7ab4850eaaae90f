import type { Bars } from "@bedside/engine/training";
import { TOPICS } from "@bedside/guidance";
import { decide, type Judged, RULES_ALONE, SILENT } from "./decide.ts";
import { macroF1, topicFigures, verdictFigures } from "./figures.ts";

const STEPS = Array.from({ length: 32 }, (_, at) => 0.2 + at * 0.025);
/** Rules are doubted only where everything else speaks against them. */
const DOUBT_STEPS = Array.from({ length: 19 }, (_, at) => at * 0.025);
const DOUBTS: ReadonlySet<string> = new Set(["doubt", "astray", "mild"]);
/** A stop on the scores' word alone: from even odds on. */
const ALONE_STEPS = STEPS.filter((step) => step >= 0.5);
/** What a wrong alarm on a clear draft costs beside a missed one: people uninstall what cries wolf. */
const ALARM_COST = 1.3;
/** What a stop that is noticed at all is worth beside that: nothing undoes what it lets out. */
const STOP_WORTH = 0.4;
/** The largest share of clear drafts on which something may be said. */
const MOST_ALARMS = 0.1;
/** The same of each collection of ordinary texts. */
const MOST_ORDINARY_ALARMS = 0.01;
/**
 * Where rules alone say more than that, or borrowed surroundings make a stranger's words a professional's, scores may add this
 * much; nothing to a text that came with nothing around it.
 */
const MOST_ADDED = 0.03;
/** What each share beyond it costs: more than any bar can win. */
const EXCESS_COST = 50;

/** How much more is asked at least of a text that comes with nothing around it. */
const BARE_MARGIN = 0.05;

const ROUNDS = 2;

/**
 * Chooses from which chance on something is said: for each topic the best balance, then for the draft as a whole, then again
 * with an eye to each other. Ordinary texts count as much as drafts do: nothing is worth breaking their peace.
 */
export function chooseBars(judged: readonly Judged[]): Bars {
  const around = judged.filter(({ row }) => !row.ruled.isBare);
  const bare = judged.filter(({ row }) => row.ruled.isBare);
  const drafts = around.filter(({ row }) => row.kind === "draft");
  const open: Bars = { ...SILENT, topics: TOPICS.map(() => 2), flagged: 0, bare: 0 };
  const topics = TOPICS.map((_, at) =>
    best(STEPS, (bar) => topicFigures(drafts, (each) => decide(each, withTopic(open, at, bar)))[at]?.f1 ?? 0),
  );
  let bars: Bars = { ...open, topics };
  for (let round = 0; round < ROUNDS; round++) {
    for (const key of ["flagged", "sure", "doubt", "astray", "mild", "stop", "alone"] as const) {
      const steps = DOUBTS.has(key) ? DOUBT_STEPS : key === "alone" ? ALONE_STEPS : STEPS;
      bars = { ...bars, [key]: best(steps, (bar) => worth(around, { ...bars, [key]: bar }, MOST_ADDED)) };
    }
  }
  const higher = STEPS.filter((step) => step >= bars.flagged + BARE_MARGIN);
  return { ...bars, bare: best(higher, (bar) => worth(bare, { ...bars, bare: bar }, 0)) };
}

function withTopic(bars: Bars, at: number, bar: number): Bars {
  return { ...bars, topics: bars.topics.map((each, other) => (other === at ? bar : each)) };
}

function worth(judged: readonly Judged[], bars: Bars, added: number): number {
  const by = (each: Judged) => decide(each, bars);
  const from = (collection: string | undefined) => judged.filter(({ row }) => row.collection === collection);
  const drafts = from(undefined);
  const { exact, clearOrNot, stopsNoticed, falseAlarms, clear, all } = verdictFigures(drafts, by);
  let excess = Math.max(0, falseAlarms - MOST_ALARMS);
  for (const collection of new Set(judged.map(({ row }) => row.collection))) {
    if (collection === undefined) continue;
    const texts = from(collection);
    const ruled = verdictFigures(texts, (each) => decide(each, RULES_ALONE)).falseAlarms;
    const most = Math.max(MOST_ORDINARY_ALARMS, ruled + added);
    excess += Math.max(0, verdictFigures(texts, by).falseAlarms - most);
  }
  return (
    exact +
    clearOrNot +
    macroF1(drafts, by) / 2 +
    STOP_WORTH * stopsNoticed -
    (ALARM_COST - 1) * falseAlarms * (clear / all) -
    EXCESS_COST * excess
  );
}

function best(bars: readonly number[], worthOf: (bar: number) => number): number {
  let chosen = bars[0] ?? 1;
  let most = Number.NEGATIVE_INFINITY;
  for (const bar of bars) {
    const value = worthOf(bar);
    if (value > most) [most, chosen] = [value, bar];
  }
  return Math.round(chosen * 1000) / 1000;
}
