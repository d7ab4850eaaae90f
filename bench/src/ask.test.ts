import type { About, Answer } from "@bedside/lookup/ask";
import { expect, test } from "vitest";
import { askFiguresOf, askSection, type LabelledQuestion } from "./ask.ts";

const question = (...expect: About[]): LabelledQuestion => ({ q: "…", expect });
const answer = (situation: About, confidence = 1, second: About = "old-posts"): Answer => ({
  situation,
  confidence,
  alternatives: [
    { situation: second, confidence: 0 },
    { situation: "ai-tools", confidence: 0 },
  ],
  because: [],
});

test("any expected situation is right, first or among three", () => {
  const figures = askFiguresOf(
    [question("patient-review", "complaint-online"), question("fundraising"), question("political-posts")],
    [answer("complaint-online"), answer("old-posts", 1, "fundraising"), answer("old-posts")],
  );
  expect(figures.first).toBeCloseTo(1 / 3);
  expect(figures.three).toBeCloseTo(2 / 3);
});

test("none is counted both ways", () => {
  const figures = askFiguresOf(
    [question("none"), question("none"), question("fundraising"), question("employer-policy", "none")],
    [answer("none"), answer("fundraising"), answer("none"), answer("none")],
  );
  expect(figures.nonePrecision).toBeCloseTo(2 / 3);
  expect(figures.noneRecall).toBeCloseTo(1 / 2);
});

test("confidence is held against being right", () => {
  const questions = [question("fundraising"), question("fundraising")];
  const halfSure = [answer("fundraising", 0.5), answer("old-posts", 0.5)];
  expect(askFiguresOf(questions, halfSure).calibrationError).toBe(0);
  const sure = [answer("fundraising", 1), answer("old-posts", 1)];
  expect(askFiguresOf(questions, sure).calibrationError).toBe(0.5);
});

test("the section has a figure for every goal", () => {
  const { rows } = askSection();
  for (const { what, ours } of rows) expect(ours, what).toMatch(/^\d/);
});
