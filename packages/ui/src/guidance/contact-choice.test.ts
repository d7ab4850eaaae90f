import {
  CARIBBEAN_COUNTRIES,
  type Country,
  contactLines,
  PACK_COUNTRIES,
  PROFESSIONS,
  type Profession,
} from "@bedside/guidance";
import { describe, expect, it } from "vitest";
import { contactGroupsFor, mainLineFor } from "./contact-choice.ts";

const GB = "GB" as Country;
const COUNTRIES = [...PACK_COUNTRIES, ...CARIBBEAN_COUNTRIES, "FR"] as unknown as readonly Country[];
const READERS = COUNTRIES.flatMap((country) =>
  [undefined, ...PROFESSIONS].map((profession) => ({ country, profession })),
);
const firstIds = (profession?: Profession) =>
  contactGroupsFor({ country: GB, profession }).first.flatMap(({ lines }) => lines.map(({ id }) => id));

describe("whom to ring, in groups", () => {
  it("has every line of the country once, whoever reads", () => {
    for (const reader of READERS) {
      const { first, more } = contactGroupsFor(reader);
      const ids = [...first, ...more].flatMap(({ lines }) => lines.map(({ id }) => id));
      expect(ids.toSorted()).toEqual(
        contactLines(reader.country)
          .map(({ id }) => id)
          .toSorted(),
      );
    }
  });

  it("begins with the emergency lines wherever any is known", () => {
    for (const reader of READERS) {
      const { first } = contactGroupsFor(reader);
      const known = contactLines(reader.country).filter(({ kind }) => kind === "emergency");
      if (known.length > 0) expect(first[0]?.lines).toEqual(known);
    }
  });

  it("puts nobody before a line of another profession", () => {
    for (const reader of READERS) {
      const { profession } = reader;
      for (const { professions } of contactGroupsFor(reader).first.flatMap(({ lines }) => lines))
        if (professions && profession) expect(professions).toContain(profession);
    }
  });

  it("shows British readers both lines of Medical Protection at once, unless they are not its members", () => {
    for (const profession of [undefined, "doctor", "dentist", "student"] as const)
      expect(firstIds(profession)).toEqual(
        expect.arrayContaining(["gb-mps-medicolegal", "gb-mps-membership"]),
      );
    expect(firstIds("nurse")).not.toContain("gb-mps-medicolegal");
  });

  it("stays short at first, and has somebody to talk to in it", () => {
    expect(firstIds("doctor").length).toBeLessThanOrEqual(12);
    expect(firstIds("doctor")).toContain("gb-samaritans");
    expect(firstIds("nurse")).toContain("gb-nmc-careline");
  });
});

describe("the line at the top of the page", () => {
  it("is for medicolegal advice, the reader's own where they said which", () => {
    const doctor = { country: GB, profession: "doctor" } as const;
    expect(mainLineFor(doctor)?.kind).toBe("medicolegal");
    expect(mainLineFor(doctor, "gb-mps-medicolegal")?.number).toBe("0800 561 9090");
    expect(mainLineFor({ ...doctor, profession: "nurse" }, "gb-mps-medicolegal")?.id).toBe("gb-samaritans");
  });

  it("is the regulator's where there is nothing nearer, and none where no number was read", () => {
    expect(mainLineFor({ country: "HK" as Country, profession: "nurse" })?.id).toBe("hk-nursing-council");
    expect(mainLineFor({ country: "FR" as Country })).toBeUndefined();
    expect(mainLineFor({ country: "MY" as Country, profession: "doctor" })).toBeUndefined();
  });
});
