import { expect, it } from "vitest";
import { clockTime, minutesLeft } from "./clock-words.ts";

const AT = (hours: number, minutes: number) => new Date(2024, 5, 3, hours, minutes).getTime();

it("says the time as a clock on the wall does", () => {
  expect([AT(18, 40), AT(9, 5), AT(0, 0)].map(clockTime)).toEqual(["18:40", "9:05", "0:00"]);
});

it("never tells anybody of less time than there is", () => {
  const until = AT(18, 40);
  expect(minutesLeft(until, until - 22 * 60_000)).toBe("22 minutes");
  expect(minutesLeft(until, until - 21 * 60_000 - 1)).toBe("22 minutes");
  expect(minutesLeft(until, until - 59_000)).toBe("a minute");
  expect(minutesLeft(until, until + 1)).toBe("a minute");
});
