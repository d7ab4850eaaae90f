import type { Identifiability } from "@bedside/engine";
import { expect, test } from "vitest";
import { peopleLine } from "./people-line.ts";

const AT = { start: 0, end: 1 };

function told(people: number, rest: Partial<Identifiability> = {}): Identifiability {
  return { level: "high", factors: [], people, assumptions: [], changes: [], ...rest };
}

test("says how many people could be meant, and without which detail it would be more", () => {
  const factors = [
    { ...AT, kind: "age" as const, peopleWithout: 310 },
    { ...AT, kind: "place" as const, peopleWithout: 41_234 },
    { ...AT, kind: "event" as const },
  ];
  expect(peopleLine(told(3.2, { factors }))).toBe(
    "About 3 people could fit this; without the place, about 41,000.",
  );
  expect(peopleLine(told(0.2, { factors }))).toBe(
    "Probably one person fits this; without the place, about 41,000.",
  );
});

test("says no more than it knows", () => {
  expect(peopleLine(told(1_535.3))).toBe("About 1,500 people could fit this.");
  expect(peopleLine(told(1_535.3, { line: "recognised" }))).toBe(
    "To a stranger, about 1,500 people could fit this.",
  );
  const factors = [{ ...AT, kind: "condition" as const, peopleWithout: 2_430_000 }];
  expect(peopleLine(told(700, { factors }))).toBe(
    "About 700 people could fit this; without the illness, about 2.4 million.",
  );
});

test("says nothing where nothing tells how many, or where it is very many", () => {
  expect(
    peopleLine({ level: "high", factors: [], assumptions: [], changes: [], line: "named" }),
  ).toBeUndefined();
  expect(peopleLine(told(48_000))).toBeUndefined();
});
