import { describe, expect, it } from "vitest";
import { isGone } from "./redaction.ts";

const TEXT = "Mrs Rowe's hip";
const entity = (start: number, end: number) => ({
  start,
  end,
  label: "name" as const,
  replacement: "[name]",
});

describe("isGone", () => {
  it("wants every word taken out but the little ones", () => {
    expect(isGone(TEXT, { start: 0, end: 10 }, [entity(0, 8)])).toBe(true);
    expect(isGone(TEXT, { start: 0, end: 10 }, [entity(4, 8)])).toBe(false);
  });

  it("takes several entities together", () => {
    expect(isGone(TEXT, { start: 0, end: 14 }, [entity(0, 8), entity(8, 14)])).toBe(true);
  });
});
