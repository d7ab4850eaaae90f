import type { Factor, Identifiability } from "@bedside/engine";
import type { Country } from "@bedside/guidance";
import { describe, expect, it } from "vitest";
import { answerOf, answerWithout, peopleIn } from "./answer.ts";
import { answerLine, meaningLine } from "./people-words.ts";

const GB = "GB" as Country;
const NAME: Factor = { kind: "name", start: 0, end: 3 };
const PLACE: Factor = { kind: "place", start: 5, end: 9 };

function found(given: Partial<Identifiability>): Identifiability {
  return { level: "none", factors: [], assumptions: [], changes: [], ...given };
}
const line = (given: Partial<Identifiability>) => {
  const answer = answerOf(found(given), GB);
  return answer && answerLine(answer, GB, false);
};

describe("how many people a draft could be about, in one line", () => {
  it.each<[string | undefined, Partial<Identifiability>]>([
    [undefined, { line: "none" }],
    [undefined, { line: "none", factors: [PLACE] }],
    ["We can’t tell", {}],
    ["Somebody is named here", { level: "high", line: "named", factors: [PLACE, NAME] }],
    [
      "A number here belongs to one person",
      { level: "high", line: "named", factors: [{ ...NAME, kind: "number" }] },
    ],
    ["Only one person fits this", { level: "high", line: "only-one", people: 1 }],
    ["Probably one person", { level: "high", line: "probably-one", people: 0.2 }],
    ["Only 1 or 2 people fit this", { level: "high", line: "nine-percent", people: 1.3 }],
    ["About 3 people fit this", { level: "high", line: "nine-percent", people: 3.2 }],
    ["Fewer than 10 people fit this", { level: "high", line: "nine-percent", people: 8 }],
    ["About 40,000 people fit this", { level: "none", line: "none", people: 40_213 }],
    ["Almost anybody in the UK", { level: "none", line: "none", people: 66_000_000 }],
    ["People who know them could tell", { level: "medium", factors: [PLACE] }],
  ])("says %j", (words, given) => {
    expect(line(given)).toBe(words);
  });

  it("adds, where a story says more than the count, that the count is for strangers", () => {
    for (const given of [
      { level: "high", line: "recognised", people: 4_000 },
      { level: "high", line: "geographic-floor", people: 4_000 },
      { level: "medium", line: "none", people: 80_000 },
    ] as const) {
      expect(meaningLine(answerOf(found(given), GB)!)).toMatch(/^Strangers, that is/);
    }
    const plain = found({ level: "medium", line: "safe-harbor-cell", people: 80 });
    expect(meaningLine(answerOf(plain, GB)!)).toBe("Few enough for family, friends or colleagues to tell.");
  });
});

describe("with details tried off", () => {
  const named = answerOf(found({ level: "high", line: "named", factors: [NAME, PLACE] }), GB)!;

  it("somebody is named for as long as one name is left in", () => {
    expect(answerWithout(4_000, [NAME], GB, named)).toEqual({ kind: "direct", by: "name" });
    expect(answerWithout(4_000, [PLACE], GB, named)).toMatchObject({ kind: "counted", people: 4_000 });
  });

  it("says so when nothing is left that pins it down", () => {
    const without = answerWithout(undefined, [], GB, named);
    expect(answerLine(without, GB, true)).toBe("Then we couldn’t tell");
    expect(peopleIn(without, GB)).toBeUndefined();
  });
});
