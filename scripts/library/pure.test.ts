import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markPure } from "./pure.mjs";

describe("values worked out at the top level", () => {
  test("may be left out by a bundler", () => {
    expect(markPure("export const WORDS = new Set(LIST);")).toBe(
      "export const WORDS = /* @__PURE__ */ (() => (new Set(LIST)))();",
    );
    expect(markPure("const ALL = [...SOME, ...MORE];")).toBe(
      "const ALL = /* @__PURE__ */ (() => ([...SOME, ...MORE]))();",
    );
  });

  test("are left as they are where every bundler sees that nothing is done", () => {
    const code = `const A = 1, B = "two", C = [A, { b: B, c: () => work() }], D = -1, E = \`plain\`;`;
    expect(markPure(code)).toBe(code);
  });

  test("are taken apart one by one", () => {
    expect(markPure("const { needs, pattern: all } = listed();")).toBe(
      "const whole$6 = /* @__PURE__ */ (() => (listed()))(), " +
        "needs = /* @__PURE__ */ (() => (whole$6.needs))(), all = /* @__PURE__ */ (() => (whole$6.pattern))();",
    );
  });

  test("stay what they are", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (one, other) => {
        const code =
          `const pair = { one: ${JSON.stringify(one)}, other: [...[${JSON.stringify(other)}]] };` +
          "export const { one, other } = pair; export const both = [pair.one, ...pair.other];";
        const [before, after] = await Promise.all([code, markPure(code)].map(load));
        expect(after).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });
});

test("what a function does is its own affair", () => {
  const code = "function f() { const all = new Set(); return all; }\nexport default f;";
  expect(markPure(code)).toBe(code);
});

async function load(code: string): Promise<object> {
  return { ...(await import(`data:text/javascript,${encodeURIComponent(code)}`)) };
}
