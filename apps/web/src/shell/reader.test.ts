import type { Country } from "@bedside/guidance";
import { expect, it } from "vitest";
import { isForSomebodyElse, paramsOf, readerFor, readerInLink } from "./reader.ts";

const here = { country: "GB" as Country, profession: "doctor" as const };
const link = (query: string) => readerInLink(new URLSearchParams(query));

it("shows a page for whoever the link names, and else for whoever sits here", () => {
  expect(readerFor(here, link("in=SG&as=nurse"))).toEqual({ country: "SG", profession: "nurse" });
  expect(readerFor(here, link("path=a.b"))).toEqual(here);
  expect(readerFor(here, link("in=AU"))).toEqual({ country: "AU", profession: undefined });
});

it("says what it cannot make sense of, and goes on without it", () => {
  const odd = link("in=UK&as=wizard");
  expect(odd.unknown).toEqual(["UK", "wizard"]);
  expect(readerFor(here, odd)).toEqual(here);
  expect(isForSomebodyElse(here, odd)).toBe(false);
});

it("writes links that open for the same reader", () => {
  const query = new URLSearchParams(paramsOf(here) as Record<string, string>).toString();
  expect(readerFor({ country: "NZ" as Country }, link(query))).toEqual(here);
  expect(isForSomebodyElse(here, link(query))).toBe(false);
  expect(isForSomebodyElse({ country: "NZ" as Country }, link(query))).toBe(true);
});
