import { expect, test } from "vitest";
import { duration, progressLine } from "./progress.ts";

test("a stream of known size has a bar, a rate and an end in sight", () => {
  expect(progressLine({ count: 50_000, elapsed: 10_000, share: 0.25 })).toBe(
    "██████░░░░░░░░░░░░░░░░░░ 25 %  50,000 lines, 5,000 a second, 30 s left",
  );
});

test("a stream without a known end has a count and a rate", () => {
  expect(progressLine({ count: 1, elapsed: 2_000, share: undefined })).toBe("1 line, 1 a second");
});

test("a file that grew while it was read is never more than full", () => {
  expect(progressLine({ count: 10, elapsed: 1_000, share: 1.4 })).toContain("100 %");
});

test("durations are said in the two largest units", () => {
  expect([0, 59.6, 75, 3_725].map(duration)).toEqual(["0 s", "1 min 0 s", "1 min 15 s", "1 h 2 min"]);
});

test("what else is known so far stands behind the rate", () => {
  expect(
    progressLine({ count: 2, thing: "item", elapsed: 1_000, share: undefined, remark: "1 flagged" }),
  ).toBe("2 items, 2 a second, 1 flagged");
});
