import { describe, expect, it } from "vitest";
import { isAllEqual, passesLuhn, passesNhsCheck } from "./check-digits.ts";

// Published test values: the 999 test range, and the examples of the NHS Data Dictionary and of python-stdnum.
describe("the check digit of NHS numbers", () => {
  it.each(["9990000018", "9990000026", "9990000034", "9990000042", "9434765919", "9434765870", "4010232137"])(
    "passes %s",
    (digits) => expect(passesNhsCheck(digits)).toBe(true),
  );
  it.each(["9990000019", "9434765871", "4010232138", "1234567890", "987654321", "0000000000", "1111111111"])(
    "fails %s",
    (digits) => expect(passesNhsCheck(digits)).toBe(false),
  );
  it("passes an ISBN-10 too, for they share their weights", () => {
    expect(passesNhsCheck("0306406152")).toBe(true);
  });
});

describe("Luhn's check", () => {
  it.each(["4111111111111111", "8001015009087", "8003608833357361", "130692544"])("passes %s", (digits) =>
    expect(passesLuhn(digits)).toBe(true),
  );
  it.each(["4111111111111112", "8001015009086", "130692545", "000000000", "0"])("fails %s", (digits) =>
    expect(passesLuhn(digits)).toBe(false),
  );
});

it("knows digits that are all the same", () => {
  expect(isAllEqual("7777")).toBe(true);
  expect(isAllEqual("7778")).toBe(false);
});
