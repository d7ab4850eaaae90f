import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, settingsFrom } from "./settings.ts";

describe("settings from what was kept", () => {
  it("come back as they were", () => {
    const kept = {
      theme: "dark",
      country: "NZ",
      profession: "midwife",
      platform: "linkedin",
      audience: "colleagues",
      capacity: "personal",
      author: { name: "Aroha", bio: "Midwife in Whanganui" },
      keepsDraft: true,
      hasChosen: true,
      hasSeenTour: true,
      secondReader: true,
      browserReader: true,
      adviceLine: "gb-mdu",
    };
    expect(settingsFrom(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  it("fall back field by field, so that one bad value costs nothing else", () => {
    const kept = {
      country: "UK",
      profession: "nurse",
      theme: 7,
      author: { name: ["x"], bio: "GP" },
      keepsDraft: "yes",
      hasChosen: 1,
      secondReader: "small",
      adviceLine: 999,
    };
    expect(settingsFrom(kept)).toEqual({ ...DEFAULT_SETTINGS, profession: "nurse", author: { bio: "GP" } });
  });

  it("are the defaults when nothing, or nonsense, was kept", () => {
    for (const kept of [null, undefined, 1, "x", [], [{}]]) {
      expect(settingsFrom(kept)).toEqual(DEFAULT_SETTINGS);
    }
  });

  it.each(["keepsDraft", "secondReader", "browserReader"] as const)(
    "never fail, and have %s only where somebody asked for it, whatever was kept",
    (field) => {
      fc.assert(
        fc.property(fc.jsonValue(), (kept) => {
          expect(settingsFrom(kept)[field]).toBe(
            typeof kept === "object" && kept !== null && !Array.isArray(kept) && kept[field] === true,
          );
        }),
      );
    },
  );
});
