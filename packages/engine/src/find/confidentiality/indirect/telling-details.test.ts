import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftOf } from "../../../parse-draft.ts";
import { read } from "../../../read/read.ts";
import { mayTell, tellingDetails } from "./telling-details.ts";

const NURSE = { audience: "public", platform: "x", profession: "nurse" } as const;
const readAs = (text: string) => read(draftOf(text, NURSE));
const detailsOf = (text: string) =>
  tellingDetails(readAs(text)).map(({ label, start, end }) => `${label}: ${text.slice(start, end)}`);

describe("the details of somebody", () => {
  it("are told by what they are, also where no list knows the word", () => {
    const told = detailsOf(
      "The glassblower in bed 4 came in last night with a perforated oesophagus, his wife had the harmonium in the van",
    );
    expect(told).toContain("occupation: glassblower");
    expect(told).toContain("relation: wife");
    expect(told.some((detail) => detail.includes("harmonium"))).toBe(true);
  });

  it("are none in what is said to everybody, of oneself, or of somebody made up", () => {
    const story = "The chap in bed 6 has myasthenia gravis and his wife brought the parrot in last night";
    expect(detailsOf(story).length).toBeGreaterThan(1);
    expect(detailsOf(`Composite case, not a real patient. ${story}`)).toEqual([]);
    expect(detailsOf("Handover is at seven in the seminar room and the ECG course is full")).toEqual([]);
    expect(detailsOf("My face when the lift breaks again")).toEqual([]);
  });

  it("are never only words that fit everybody", () => {
    const told = detailsOf("The lady in bed 7 fell last night and her face and her hand are a mess");
    for (const word of ["lady", "face", "hand"]) expect(told).not.toContain(`event: ${word}`);
    for (const word of ["face", "hand"]) expect(told).not.toContain(`condition: ${word}`);
  });

  it("stand in order, apart from each other, at whole words", () => {
    const words = fc.constantFrom(
      ..."the vicar of Whitby in bed 6 with a parrot, and his wife. She died last night! myasthenia gravis 84 our ward twins 'no' — ünïcode 🎺".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const reading = readAs(parts.join(" "));
        const starts = new Set(reading.tokens.map(({ start }) => start));
        let end = 0;
        for (const detail of tellingDetails(reading)) {
          expect(detail.start).toBeGreaterThanOrEqual(end);
          expect(starts.has(detail.start)).toBe(true);
          expect(mayTell(reading, detail)).toBe(true);
          end = detail.end;
        }
      }),
    );
  });
});
