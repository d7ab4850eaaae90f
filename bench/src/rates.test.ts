import type { Report } from "@bedside/engine";
import { describe, expect, it } from "vitest";
import { byGroup, type Rate, spread } from "./rates.ts";

const CLEAR = { verdict: "clear", findings: [] } as unknown as Report;
const PAUSE = {
  verdict: "pause",
  findings: [
    { rule: "respect/insult", severity: "pause" },
    { rule: "role/x", severity: "note" },
  ],
} as unknown as Report;

describe("rates by group", () => {
  it("count what was paused or stopped, and name the rules that did it", () => {
    const texts = [CLEAR, PAUSE, PAUSE, CLEAR].map((report) => ({ name: "a", report }));
    expect(byGroup([...texts, { name: "b", report: PAUSE }], 2)).toEqual([
      { name: "a", texts: 4, rate: 0.5, rules: ["respect/insult 2"] },
    ]);
  });

  const rate = (name: string, value: number): Rate => ({ name, texts: 20, rate: value, rules: [] });

  it("are compared with the middle one", () => {
    const { worst, median, times } = spread([rate("a", 0.1), rate("b", 0.4), rate("c", 0.2)]);
    expect(worst.name).toBe("b");
    expect(median).toBe(0.2);
    expect(times).toBe(2);
  });

  it("are not compared with nothing: one alarm in a group is one", () => {
    expect(spread([rate("a", 0), rate("b", 0.05), rate("c", 0)]).times).toBe(1);
  });
});
