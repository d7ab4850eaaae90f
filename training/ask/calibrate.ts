import { ABOUTS } from "@bedside/lookup/training";
import type { Judged } from "./figures.ts";
import { softmax } from "./learn.ts";

const TEMPERATURES = Array.from({ length: 41 }, (_, at) => Number((0.4 + at * 0.05).toFixed(2)));

/** The temperature at which the chances of the right answers are likeliest, over questions that were held back. */
export function temperatureFor(judged: readonly Judged[]): number {
  const loss = (temperature: number) =>
    judged.reduce((sum, { question, points }) => {
      const chances = softmax(points, temperature);
      const right = ABOUTS.reduce(
        (total, about, at) => (question.expect.includes(about) ? total + chances[at]! : total),
        0,
      );
      return sum - Math.log(Math.max(right, 1e-9));
    }, 0);
  return TEMPERATURES.reduce((best, each) => (loss(each) < loss(best) ? each : best));
}
