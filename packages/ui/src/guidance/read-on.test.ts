import { expect, it } from "vitest";
import { readOn } from "./read-on.ts";

it("says when a number was read, no more exactly than is known", () => {
  expect(readOn({ asOf: "2026-11-22", asOfIs: "day-looked-at" })).toBe("checked on 22 November 2026");
  expect(readOn({ asOf: "2026-11", asOfIs: "day-looked-at" })).toBe("checked in November 2026");
  expect(readOn({ asOf: "2020-10-31" })).toBe("on a page of 31 October 2020");
  expect(readOn({ asOf: "2012" })).toBe("on a page of 2012");
  expect(readOn({ asOf: "2021-11", asOfIs: "latest-possible" })).toBe(
    "on a page of November 2021 or earlier",
  );
});
