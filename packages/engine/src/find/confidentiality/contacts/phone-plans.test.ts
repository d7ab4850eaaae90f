import { describe, expect, it } from "vitest";
import { lineOf } from "./phone-plans.ts";

const kindOf = (country: string, digits: string, hasPlus = false) =>
  lineOf({ digits, hasPlus, country })?.kind;

// Numbers set aside for drama and tests by Ofcom, ACMA and the North American numbering plan, and public service lines.
describe("numbering plans", () => {
  it.each([
    ["GB", "07700900123", "mobile"],
    ["GB", "01632960417", "fixed"],
    ["GB", "02079460123", "fixed"],
    ["GB", "08008005000", "service"],
    ["GB", "03001231233", "service"],
    ["IE", "0855550117", "mobile"],
    ["IE", "1890424555", "service"],
    ["NZ", "0800611116", "service"],
    ["NZ", "0211234567", "mobile"],
    ["AU", "0491570156", "mobile"],
    ["AU", "0855500148", "fixed"],
    ["AU", "1300726306", "service"],
    ["ZA", "0821234567", "mobile"],
    ["ZA", "0800567567", "service"],
    ["SG", "81234567", "mobile"],
    ["HK", "51234567", "mobile"],
    ["MY", "0123456789", "mobile"],
    ["US", "3035550148", "fixed"],
    ["US", "13035550148", "fixed"],
    ["CA", "18889393333", "service"],
    ["TT", "8685550142", "fixed"],
    ["US", "07700900123", "mobile"],
  ])("in %s %s is a %s line", (country, digits, kind) => {
    expect(kindOf(country, digits)).toBe(kind);
  });

  it.each([
    ["GB", "1234567890"],
    ["GB", "20261118"],
    ["US", "1234567"],
    ["SG", "12345678"],
    ["AU", "9999"],
  ])("in %s %s is none", (country, digits) => {
    expect(kindOf(country, digits)).toBeUndefined();
  });

  it("reads numbers from abroad by their country code", () => {
    expect(kindOf("AU", "447700900123", true)).toBe("mobile");
    expect(kindOf("GB", "0061491570156")).toBe("mobile");
    expect(kindOf("GB", "44", true)).toBeUndefined();
  });
});
