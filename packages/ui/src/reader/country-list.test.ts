import type { Country } from "@bedside/guidance";
import { expect, it } from "vitest";
import { countriesWithGuidance, nameOfCountry, otherCountries, shortNameOfCountry } from "./country-list.ts";

it("offers every country once, by its name in English", () => {
  const all = [...countriesWithGuidance(), ...otherCountries()];
  expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(240);
  expect(all.find(({ code }) => code === "FR")?.name).toBe("France");
  expect(all.every(({ name }) => name.length > 2)).toBe(true);
});

it("puts countries with guidance of their own first, in the order of the alphabet", () => {
  const names = countriesWithGuidance().map(({ name }) => name);
  expect(names).toContain("Jamaica");
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, "en-GB")));
});

it("has a short name for a button", () => {
  expect(shortNameOfCountry("GB" as Country)).toBe("UK");
  expect(shortNameOfCountry("NZ" as Country)).toBe("New Zealand");
  expect(nameOfCountry("GB" as Country)).toBe("United Kingdom");
});
