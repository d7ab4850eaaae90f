import type { Country } from "@bedside/guidance";
import { expect, it } from "vitest";
import { filterFrom } from "./filter-params.ts";

const nurse = { country: "JM" as Country, profession: "nurse" as const };
const from = (query: string) => filterFrom(new URLSearchParams(query), nurse);

it("narrows to the reader's own country and profession until they choose otherwise", () => {
  expect(from("")).toEqual({ region: "caribbean", profession: "nurse", topic: undefined, kind: undefined });
  expect(from("region=all&for=all")).toMatchObject({ region: undefined, profession: undefined });
  expect(from("region=SG&topic=conflict&kind=situation")).toMatchObject({
    region: "SG",
    topic: "conflict",
    kind: "situation",
  });
});

it("passes over what it does not know", () => {
  expect(from("region=Atlantis&for=wizard&topic=toast&kind=__proto__")).toEqual(from(""));
});
