import fc from "fast-check";
import { expect, it } from "vitest";
import { DEFAULT_SETTINGS, settingsFrom } from "./settings.ts";

it("finds settings in whatever was kept, and the same again in what it found", () => {
  const fields = fc.record(
    Object.fromEntries(Object.keys(DEFAULT_SETTINGS).map((name) => [name, fc.jsonValue()])),
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fields), (kept) => {
      const settings = settingsFrom(kept);
      expect(settingsFrom(settings)).toEqual(settings);
      expect(settings.country).toMatch(/^[A-Z]{2}$/);
      expect(Array.isArray(settings.sitesOn) && Array.isArray(settings.otherHosts)).toBe(true);
    }),
  );
});

it("keeps each site once, and only hosts that can be hosts", () => {
  const kept = {
    sitesOn: ["x", "x", "myspace", 7],
    otherHosts: [
      "forum.example",
      "forum.example",
      "ward_7.example:8443",
      "https://a.example",
      "*",
      "__proto__",
    ],
    bySite: { x: { holds: false, audience: "nobody" }, "a.example": { capacity: "personal" }, toString: {} },
  };
  expect(settingsFrom(kept)).toEqual({
    ...DEFAULT_SETTINGS,
    sitesOn: ["x"],
    otherHosts: ["forum.example", "ward_7.example:8443"],
    bySite: { x: { holds: false }, "a.example": { capacity: "personal" } },
  });
});
