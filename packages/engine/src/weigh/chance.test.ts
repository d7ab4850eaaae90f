import { expect, it } from "vitest";
import { chanceOfRightGuess } from "./chance.ts";

it("tells how often a guess at who it is would be right", () => {
  const table: [number, number][] = [
    [0.1, 0.95],
    [1, 0.63],
    [2, 0.43],
    [5, 0.2],
    [11, 0.09],
    [110, 0.009],
  ];
  for (const [people, chance] of table) {
    const digits = chance < 0.05 ? 3 : 2;
    expect(chanceOfRightGuess(people).toFixed(digits)).toBe(chance.toFixed(digits));
  }
  expect(chanceOfRightGuess(0)).toBe(1);
});
