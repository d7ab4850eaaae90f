import { describe, expect, it } from "vitest";
import { DETAIL_WORDS } from "../read/lexicons/detail-words.ts";
import { familyOfConditions, kindOfOrganisation, kindOfWork } from "./kinds.ts";

const JOBS = `${DETAIL_WORDS.occupation} ${DETAIL_WORDS.office}`.split(" ");

describe("the kind of something", () => {
  it("is never an occupation that would be taken out in its turn", () => {
    const known = new Set(JOBS);
    const kinds = new Set(JOBS.map(kindOfWork));
    expect([...kinds].filter((kind) => kind.split(" ").some((word) => known.has(word)))).toEqual([]);
  });

  it("is said of work, of places of work and of illnesses", () => {
    expect(kindOfWork("vicar")).toBe("faith worker");
    expect(kindOfWork("opera singer")).toBe("performer");
    expect(kindOfWork("lollipop man")).toBe("worker");
    expect(kindOfOrganisation("st brigid's primary")).toBe("school");
    expect(kindOfOrganisation("elm tree surgery")).toBe("practice");
    expect(familyOfConditions("myasthenia gravis", true)).toBe("rare muscle condition");
    expect(familyOfConditions("cholera", true)).toBe("rare infection");
    expect(familyOfConditions("something new", false)).toBe("health condition");
  });
});
