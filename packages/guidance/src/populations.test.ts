import { describe, expect, it } from "vitest";
import { populationOfCountry } from "./populations.ts";

describe("populationOfCountry", () => {
  it("knows large countries from small ones", () => {
    expect(populationOfCountry("US")).toBe(335_000_000);
    expect(populationOfCountry("IE")).toBe(5_300_000);
  });

  it("takes a country that is not listed for one like the United Kingdom", () => {
    expect(populationOfCountry("KE")).toBe(populationOfCountry("GB"));
  });
});
