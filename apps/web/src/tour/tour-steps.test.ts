import { expect, it } from "vitest";
import { TOUR_STEPS } from "./tour-steps.ts";

/** Slower than most people read, because the reader is tired. */
const WORDS_A_MINUTE = 180;

it("is over within a minute", () => {
  const words = TOUR_STEPS.flatMap(({ title, text }) => `${title} ${text}`.split(/\s+/));
  expect(TOUR_STEPS).toHaveLength(6);
  expect(words.length).toBeLessThanOrEqual(WORDS_A_MINUTE);
});

it("has more than one thing to point at wherever the first may be missing", () => {
  for (const { targets } of TOUR_STEPS.slice(1)) expect(targets.length).toBeGreaterThan(1);
});
