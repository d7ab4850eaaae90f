import { expect, test } from "vitest";
import { dateOption, fallsIn, mustHoldSomething } from "./period.ts";

test("both ends of a period are in it, whether days, months or years", () => {
  expect(fallsIn({ since: "2019", until: "2020-06" }, "2019-01-01T00:00:00Z")).toBe("inside");
  expect(fallsIn({ since: "2019", until: "2020-06" }, "2020-06-30T23:59:59Z")).toBe("inside");
  expect(fallsIn({ since: "2019-06-03" }, "2019-06-02T23:59:59")).toBe("outside");
  expect(fallsIn({ until: "2019-06-03" }, "2019-06-04")).toBe("outside");
});

test("without a date nobody can say, unless everything is asked for", () => {
  expect(fallsIn({ since: "2019" }, undefined)).toBe("undated");
  expect(fallsIn({}, undefined)).toBe("inside");
});

test("a period that ends before it begins is refused", () => {
  mustHoldSomething({ since: "2019-06", until: "2019" });
  mustHoldSomething({ since: "2019-06-03", until: "2019-06-03" });
  expect(() => mustHoldSomething({ since: "2020", until: "2019-12" })).toThrow("--since is later");
});

test.each(["2019-06-03", "2019-06", "2019", " 2020-02-29 "])("%s is a date", (given) => {
  expect(dateOption(given)).toBe(given.trim());
});

test.each(["2019-02-30", "2019-13", "last year", "3/6/2019", "19", "2019-6-3"])("%s is none", (given) => {
  expect(() => dateOption(given)).toThrow("2019-06-03");
});
