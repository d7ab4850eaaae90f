import { describe, expect, it } from "vitest";
import { populationOf } from "./towns.ts";

describe("how many people live in a town", () => {
  it("is known for small towns where places are small", () => {
    expect(populationOf("whitby", "GB")).toBe(13_000);
    expect(populationOf("stornoway", "GB")).toBe(7_500);
    expect(populationOf("leeds", "GB")).toBe(460_000);
    expect(populationOf("a hill with two sheep", "GB")).toBeUndefined();
  });

  it("is that of the draft's own country where others have a town of that name", () => {
    expect(populationOf("durham", "GB")).toBe(48_000);
    expect(populationOf("durham", "US")).toBe(260_000);
    expect(populationOf("durham")).toBe(260_000);
  });

  it("is that of the largest where a country has several", () => {
    expect(populationOf("wick", "GB")).toBe(7_100);
  });

  it("is known abroad too", () => {
    expect(populationOf("toronto", "GB")).toBeGreaterThan(2_000_000);
    expect(populationOf("constructor", "constructor")).toBeUndefined();
  });
});
