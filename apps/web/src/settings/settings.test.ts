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
      adviceLine: 999,
    };
    expect(settingsFrom(kept)).toEqual({ ...DEFAULT_SETTINGS, profession: "nurse", author: { bio: "GP" } });
  });

  it("are the defaults when nothing, or nonsense, was kept", () => {
    for (const kept of [null, undefined, 1, "x", [], [{}]]) {
      expect(settingsFrom(kept)).toEqual(DEFAULT_SETTINGS);
    }
  });

  it("never fail, and never keep a draft unasked, whatever was kept", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (kept) => {
        expect(settingsFrom(kept).keepsDraft).toBe(
          typeof kept === "object" && kept !== null && !Array.isArray(kept) && kept.keepsDraft === true,
        );
      }),
    );
  });
});
