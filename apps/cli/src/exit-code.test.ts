import { check, draftOf, type Report } from "@bedside/engine";
import { expect, test } from "vitest";
import { EXIT, exitCodeOf, FAIL_ON, WorstExit } from "./exit-code.ts";

const CLEAR: Report = check(draftOf("Lovely morning for a walk"));
const NOTE: Report = {
  ...CLEAR,
  findings: [
    {
      rule: "indemnity/x",
      topic: "indemnity",
      severity: "note",
      message: "",
      why: "",
      guidance: [],
      fixes: [],
    },
  ],
};
const PAUSE: Report = { ...CLEAR, verdict: "pause" };
const STOP: Report = { ...CLEAR, verdict: "stop" };

test("the exit code is the verdict's, from the severity that was asked for", () => {
  const codes = FAIL_ON.map((failOn) =>
    [CLEAR, NOTE, PAUSE, STOP].map((report) => exitCodeOf(report, failOn)),
  );
  expect(Object.fromEntries(FAIL_ON.map((failOn, index) => [failOn, codes[index]]))).toEqual({
    note: [0, 1, 1, 2],
    pause: [0, 0, 1, 2],
    stop: [0, 0, 0, 2],
    never: [0, 0, 0, 0],
  });
});

test("what could not be read outranks every verdict", () => {
  const exit = new WorstExit();
  for (const code of [EXIT.pause, EXIT.badData, EXIT.stop]) exit.add(code);
  expect(exit.code).toBe(EXIT.badData);
});
