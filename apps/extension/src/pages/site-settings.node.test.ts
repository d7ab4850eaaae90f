import { expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../settings/settings.ts";
import { type OpenPlace, placeOf } from "./place.ts";
import { choosing, isWanted, keyOf, wanting } from "./site-settings.ts";

const X = placeOf("https://x.com/home") as OpenPlace;
const FORUM = placeOf("https://forum.example/t/4") as OpenPlace;

test.each([X, FORUM])("switches a place on once, and off again", (place) => {
  const on = { ...DEFAULT_SETTINGS, ...wanting(DEFAULT_SETTINGS, place, true) };
  expect(isWanted(on, place)).toBe(true);
  expect({ ...on, ...wanting(on, place, true) }).toEqual(on);
  expect({ ...on, ...wanting(on, place, false) }).toEqual(DEFAULT_SETTINGS);
});

test("keeps a known site by its name, and any other by its host", () => {
  expect(keyOf(X)).toBe("x");
  expect(keyOf(FORUM)).toBe("forum.example");
});

test("keeps only what differs from the usual, and nothing of a site where nothing does", () => {
  const chosen = { ...DEFAULT_SETTINGS, ...choosing(DEFAULT_SETTINGS, "x", { audience: "colleagues" }) };
  const both = { ...chosen, ...choosing(chosen, "x", { holds: false }) };
  expect(both.bySite).toEqual({ x: { audience: "colleagues", holds: false } });
  const one = { ...both, ...choosing(both, "x", { audience: undefined }) };
  expect(one.bySite).toEqual({ x: { holds: false } });
  expect(choosing(one, "x", { holds: undefined })).toEqual({ bySite: {} });
});
