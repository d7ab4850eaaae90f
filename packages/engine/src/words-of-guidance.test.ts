import { AUDIENCES, type Country } from "@bedside/guidance";
import { SITUATIONS } from "@bedside/guidance/situations";
import { expect, it } from "vitest";
import { check } from "./check.ts";

const WORDS = SITUATIONS.flatMap((situation) =>
  [...Object.values(situation.outcomes), ...Object.values(situation.notes)].flatMap(({ words }) =>
    words.map(({ text }) => ({ situation: situation.id, text })),
  ),
);

it("finds nothing to object to in words that the guidance gives people, whoever will read them", () => {
  expect(WORDS.length).toBeGreaterThan(100);
  for (const audience of AUDIENCES) {
    const context = {
      audience,
      capacity: "professional",
      profession: "doctor",
      country: "GB" as Country,
    } as const;
    const objected = WORDS.filter(({ text }) => check({ text, context }).verdict !== "clear");
    expect(objected, audience).toEqual([]);
  }
});
