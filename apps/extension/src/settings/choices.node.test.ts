import type { Country } from "@bedside/guidance";
import { describe, expect, it } from "vitest";
import type { BoxDraft } from "../protocol.ts";
import { choicesFor, contextFor } from "./choices.ts";
import { DEFAULT_SETTINGS, type Settings } from "./settings.ts";

const settings: Settings = {
  ...DEFAULT_SETTINGS,
  country: "IE" as Country,
  sitesOn: ["whatsapp"],
  otherHosts: ["forum.example"],
  bySite: { whatsapp: { audience: "private", holds: false }, "forum.example": { capacity: "personal" } },
};
const whatsapp = { site: "whatsapp", host: "web.whatsapp.com" } as const;
const forum = { site: "any", host: "forum.example" } as const;
const USUAL = { platform: "whatsapp", audience: "colleagues", capacity: "professional" } as const;
const box = (patch: Partial<BoxDraft> = {}): BoxDraft => ({ ...whatsapp, text: "Long day", ...patch });

describe("whether a box is read, and its post held", () => {
  it("goes by the site, or by the host of any other", () => {
    expect(choicesFor(settings, whatsapp)).toEqual({ isOn: true, holds: false, hasSecondReader: false });
    expect(choicesFor(settings, forum)).toMatchObject({ isOn: true, holds: true });
    expect(choicesFor(settings, { site: "x", host: "x.com" }).isOn).toBe(false);
    expect(choicesFor(settings, { site: "any", host: "web.whatsapp.com" }).isOn).toBe(false);
  });

  it("is off everywhere while paused, and nothing is held where holding is off", () => {
    expect(choicesFor({ ...settings, isPaused: true }, forum).isOn).toBe(false);
    expect(choicesFor({ ...settings, holds: false }, forum).holds).toBe(false);
  });

  it("takes a host called like something every object has for what it is", () => {
    expect(choicesFor(settings, { site: "any", host: "constructor" })).toMatchObject({
      isOn: false,
      holds: true,
    });
  });
});

describe("for whom a draft is read", () => {
  it("is the reader's own choice for the site, then what the page says, then what is usual there", () => {
    const unchosen = { ...settings, bySite: {} };
    expect(contextFor(settings, box({ audience: "patient" }), USUAL).audience).toBe("private");
    expect(contextFor(unchosen, box({ audience: "patient" }), USUAL).audience).toBe("patient");
    expect(contextFor(unchosen, box(), USUAL).audience).toBe("colleagues");
  });

  it("has the reader's country, their profession where they said it, and what stands around the box", () => {
    expect(contextFor(settings, box(), USUAL)).toEqual({
      platform: "whatsapp",
      audience: "private",
      capacity: "professional",
      country: "IE",
    });
    const around = { replyTo: "How was your shift?", author: { name: "Amir Khan" } };
    expect(
      contextFor({ ...settings, profession: "nurse" }, box({ ...forum, ...around }), USUAL),
    ).toMatchObject({
      capacity: "personal",
      profession: "nurse",
      ...around,
    });
  });
});
