import fc from "fast-check";
import { expect, test } from "vitest";
import {
  dayOrder,
  instantOfMilliseconds,
  instantOfSeconds,
  isDoubtfulTime,
  localTime,
  readTime,
  readUtcTime,
} from "./time.ts";

test.each([
  ["2023-02-18T13:03:11.000Z", "2023-02-18T13:03:11Z"],
  ["2024-11-01T10:00:00.123456Z", "2024-11-01T10:00:00.123Z"],
  ["2021-03-04 05:06:07.123000+00:00", "2021-03-04T05:06:07.123Z"],
  ["2024-01-03T09:00:00+01:00", "2024-01-03T08:00:00Z"],
  ["2023-04-26T00:09:11-07:00", "2023-04-26T07:09:11Z"],
  ["2024-01-02 03:04:05 UTC", "2024-01-02T03:04:05Z"],
  ["2024-01-02 03:04:05", "2024-01-02T03:04:05"],
  ["2023-04-01", "2023-04-01"],
  ["Sat Feb 18 12:33:11 +0000 2023", "2023-02-18T12:33:11Z"],
  ["Mon, 15 Jan 2024 10:00:00 +0000", "2024-01-15T10:00:00Z"],
  ["15 Jan 2024 10:00 -0500 (EST)", "2024-01-15T15:00:00Z"],
  ["May 17, 2022  5:29:42 PM", "2022-05-17T17:29:42"],
  ["January 5th, 2018 3:04am", "2018-01-05T03:04:00"],
  ["December 31, 2020 12:00 AM", "2020-12-31T00:00:00"],
])("%s", (written, time) => {
  expect(readTime(written)).toBe(time);
});

test("what does not exist is not a time", () => {
  for (const written of [
    "2023-02-29",
    "2024-13-01",
    "0000-00-00 00:00:00",
    "2024-01-01 25:00",
    "yesterday",
    "",
  ]) {
    expect(readTime(written)).toBeUndefined();
  }
  expect(localTime({ year: 2024, month: 2, day: 29 })).toBe("2024-02-29");
});

test("a format known to be in UTC may say so, a date alone may not", () => {
  expect(readUtcTime("2024-06-01 10:11:12")).toBe("2024-06-01T10:11:12Z");
  expect(readUtcTime("2024-06-01")).toBe("2024-06-01");
  expect(readUtcTime("2024-06-01T10:11:12+02:00")).toBe("2024-06-01T08:11:12Z");
});

test("seconds and milliseconds since 1970, also before it", () => {
  expect(instantOfSeconds("1736478514.897649")).toBe("2025-01-10T03:08:34.898Z");
  expect(instantOfMilliseconds(1706700000000)).toBe("2024-01-31T11:20:00Z");
  expect(instantOfSeconds(-1)).toBe("1969-12-31T23:59:59Z");
  for (const odd of ["", " ", "soon", Number.NaN, Number.POSITIVE_INFINITY, 1e30, null, {}]) {
    expect(instantOfSeconds(odd)).toBeUndefined();
  }
});

test("the order of day and month is what all dates allow", () => {
  expect(
    dayOrder([
      [2, 1],
      [13, 1],
    ]),
  ).toBe("day-first");
  expect(
    dayOrder([
      [2, 1],
      [1, 31],
    ]),
  ).toBe("month-first");
  expect(dayOrder([[2, 1]])).toBeUndefined();
  expect(
    dayOrder([
      [13, 1],
      [1, 13],
    ]),
  ).toBeUndefined();
});

test("dates that cannot be right", () => {
  expect(isDoubtfulTime("1997-01-01T00:00:00Z", "2006-03-01", "2025-03-01")).toBe(true);
  expect(isDoubtfulTime("2025-03-02T03:00:00", "2006-03-01", "2025-03-01T20:00:00Z")).toBe(false);
  expect(isDoubtfulTime("2031-01-01", "2006-03-01", "2025-03-01")).toBe(true);
  expect(isDoubtfulTime("2031-01-01", "2006-03-01", undefined)).toBe(false);
});

test("every instant comes back, and no text throws", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date(0), max: new Date("9999-12-31"), noInvalidDate: true }), (date) => {
      expect(readTime(date.toISOString())).toBe(date.toISOString().replace(".000Z", "Z"));
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => void readTime(text)));
});
