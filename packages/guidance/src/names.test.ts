import { expect, test } from "vitest";
import {
  AUDIENCE_NAMES,
  CAPACITY_NAMES,
  COUNTRY_NAMES,
  countryName,
  PLATFORM_NAMES,
  PROFESSION_NAMES,
  TOPIC_DUTIES,
  TOPIC_NAMES,
} from "./names.ts";
import { CARIBBEAN_COUNTRIES, type Country, isCountry, PACK_COUNTRIES } from "./vocabulary.ts";

test.each([
  ["topics", TOPIC_NAMES],
  ["professions", PROFESSION_NAMES],
  ["platforms", PLATFORM_NAMES],
  ["audiences", AUDIENCE_NAMES],
  ["capacities", CAPACITY_NAMES],
  ["countries", COUNTRY_NAMES],
])("%s have names that can be told apart in a list", (_, names: Readonly<Record<string, string>>) => {
  const list = Object.values(names);
  expect(new Set(list).size).toBe(list.length);
  for (const name of list) expect(name).toMatch(/^[A-Z][^.!]*$/);
});

test("each topic asks for one thing, in a sentence that fits a card", () => {
  for (const duty of Object.values(TOPIC_DUTIES)) {
    expect(duty).toMatch(/^[A-Z][^.!]+\.$/);
    expect(duty.length).toBeLessThanOrEqual(120);
  }
});

test("every country with a pack has a name, and every name is a country's", () => {
  const named = Object.keys(COUNTRY_NAMES);
  expect([...named].sort()).toEqual([...PACK_COUNTRIES, ...CARIBBEAN_COUNTRIES].sort());
  expect(named.filter((code) => !isCountry(code))).toEqual([]);
});

test("a country without a pack is called by its code", () => {
  expect(countryName("GB" as Country)).toBe("United Kingdom");
  expect(countryName("TT" as Country)).toBe("Trinidad and Tobago");
  expect(countryName("FR" as Country)).toBe("FR");
});
