import { describe, expect, it } from "vitest";
import { withLate } from "./late.ts";

describe("a late value", () => {
  it("is found when it is first read, and once", () => {
    let found = 0;
    const whole = withLate({ kind: "report", fixes: ["one", "two"] }, "fixes", () => {
      found += 1;
      return ["two"];
    });
    expect(whole.kind).toBe("report");
    expect(found).toBe(0);
    expect(whole.fixes).toEqual(["two"]);
    expect(whole.fixes).toEqual(["two"]);
    expect(found).toBe(1);
  });

  it("stands where it stood, in copies, in JSON and in another thread", () => {
    const whole = () => withLate({ a: 1, b: 2, c: 3 }, "b", () => 4);
    expect(JSON.stringify(whole())).toBe('{"a":1,"b":4,"c":3}');
    expect({ ...whole() }).toEqual({ a: 1, b: 4, c: 3 });
    expect(structuredClone(whole())).toEqual({ a: 1, b: 4, c: 3 });
    expect(whole()).toEqual({ a: 1, b: 4, c: 3 });
  });
});
