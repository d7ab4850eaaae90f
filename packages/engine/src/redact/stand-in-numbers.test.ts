import { describe, expect, it } from "vitest";
import { Pseudonyms } from "./pseudonyms.ts";
import { isStandIn, StandInNumbers } from "./stand-in-numbers.ts";

const numbers = (country = "GB") => new StandInNumbers(new Pseudonyms(""), country);
const NHS = "confidentiality/nhs-number";
const PHONE = "confidentiality/phone-number";

describe("stand-ins for numbers", () => {
  it("are the same for the same number, however it is written", () => {
    const swap = numbers();
    const first = swap.numberFor(NHS, "999 000 0018");
    expect(swap.numberFor(NHS, "9990000018")).toBe(first);
    expect(swap.numberFor(NHS, "999 000 0026")).not.toBe(first);
  });

  it("come from ranges set aside for tests, and are known again", () => {
    const swap = numbers();
    const rules = [NHS, PHONE, "confidentiality/email-address", "confidentiality/social-handle"];
    for (const rule of rules) {
      const standIn = swap.numberFor(rule, "@somebody1") ?? "";
      expect(isStandIn(standIn), rule).toBe(true);
    }
    expect(isStandIn(numbers("US").numberFor(PHONE, "212 555 0143") ?? "")).toBe(true);
    expect(isStandIn("07700 900123")).toBe(false);
  });

  it("have a true check digit", () => {
    const digits = (numbers().numberFor(NHS, "999 000 0018") ?? "").replace(/ /g, "");
    const sum = [...digits].reduce((total, digit, place) => total + Number(digit) * (10 - place), 0);
    expect(digits).toHaveLength(10);
    expect(sum % 11).toBe(0);
  });

  it("are none where no range is set aside, or all of it is used", () => {
    expect(numbers().numberFor("confidentiality/hospital-number", "H123")).toBeUndefined();
    expect(numbers("SG").numberFor(PHONE, "8123 4567")).toBeUndefined();
    const swap = numbers();
    const many = Array.from({ length: 101 }, (_, index) => swap.numberFor(PHONE, `${index}`));
    expect(many.at(99)).toBeDefined();
    expect(many.at(100)).toBeUndefined();
  });
});
