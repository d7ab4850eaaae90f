import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partsOf } from "./cuts.ts";

describe("the parts of a text", () => {
  it("are one for a post, and follow on each other for any text", () => {
    expect(partsOf("Mavis rang.")).toHaveLength(1);
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 60 }),
        fc.integer({ min: 1, max: 600 }),
        (text, times) => {
          const whole = text.repeat(times);
          let end = 0;
          for (const part of partsOf(whole)) {
            expect(part.start).toBe(end);
            expect(part.seen.start).toBeLessThanOrEqual(part.start);
            expect(part.seen.end).toBeGreaterThanOrEqual(part.end);
            end = part.end;
          }
          expect(end).toBe(whole.length);
        },
      ),
    );
  });

  it("stay where they are when something before them changes", () => {
    const sentences = Array.from(
      { length: 600 },
      (_, index) => `The ${index * 37}th kettle of the ward broke again today.`,
    );
    const endings = (text: string) => partsOf(text).map(({ end }) => text.slice(end, end + 30));
    const before = endings(sentences.join(" "));
    const after = endings(["Somebody rang.", ...sentences.slice(1)].join(" "));
    const moved = before.filter((ending) => !after.includes(ending));
    expect(before.length).toBeGreaterThan(8);
    expect(moved.length).toBeLessThan(4);
  });
});
