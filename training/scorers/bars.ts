import type { Bars } from "@bedside/engine/training";
import { TOPICS } from "@bedside/guidance";
import { decide, type Judged } from "./decide.ts";
import { topicFigures, verdictFigures } from "./figures.ts";

const STEPS = Array.from({ length: 15 }, (_, at) => 0.2 + at * 0.05);
/** What a wrong alarm on a clear draft costs beside a missed one: people uninstall what cries wolf. */
const ALARM_COST = 1.3;

/** Chooses from which chance on something is said: for each topic the best balance, then for the draft as a whole. */
export function chooseBars(judged: readonly Judged[]): Bars {
  const open: Bars = { topics: TOPICS.map(() => 2), flagged: 0, sure: 2, stop: 2 };
  const topics = TOPICS.map((_, at) =>
    best(STEPS, (bar) => {
      const bars = { ...open, topics: open.topics.map((each, other) => (other === at ? bar : each)) };
      return topicFigures(judged, (each) => decide(each, bars))[at]?.f1 ?? 0;
    }),
  );
  let bars: Bars = { ...open, topics };
  for (let round = 0; round < 2; round++) {
    for (const key of ["flagged", "sure", "stop"] as const) {
      const chosen = best(STEPS, (bar) => value(judged, { ...bars, [key]: bar }));
      bars = { ...bars, [key]: chosen };
    }
  }
  return bars;
}

function value(judged: readonly Judged[], bars: Bars): number {
  const { exact, clearOrNot, falseAlarms, clear, all } = verdictFigures(judged, (each) => decide(each, bars));
  return exact + clearOrNot - (ALARM_COST - 1) * falseAlarms * (clear / all);
}

function best(bars: readonly number[], worth: (bar: number) => number): number {
  let chosen = bars[0] as number;
  let most = Number.NEGATIVE_INFINITY;
  for (const bar of bars) {
    const value = worth(bar);
    if (value > most) [most, chosen] = [value, bar];
  }
  return Math.round(chosen * 100) / 100;
}
