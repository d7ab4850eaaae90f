import type { Country } from "@bedside/guidance";
import { describe, expect, it } from "vitest";
import { draftOf } from "../../parse-draft.ts";
import { read } from "../../read/read.ts";
import { runRule } from "../find.ts";
import { prescriptionMedicineAdvert } from "./prescription-medicine-advert.ts";

function whyIn(country: string): string | undefined {
  const draft = draftOf("Botox bash on Friday, 3 areas £150, book now", {
    audience: "public",
    country: country as Country,
  });
  return runRule(prescriptionMedicineAdvert, read(draft))[0]?.why;
}

describe("an advert for a prescription medicine, country by country", () => {
  it("is called unlawful only where the law was read", () => {
    expect(whyIn("GB")).toContain("breaks the law here");
    for (const recalled of ["IE", "AU", "ZA", "SG", "CA"])
      expect(whyIn(recalled), recalled).not.toContain("breaks the law");
  });

  it("is an endorsement where companies may advertise", () => {
    expect(whyIn("NZ")).toContain("endorses it");
  });

  it("is left alone where it is allowed", () => {
    expect(whyIn("US")).toBeUndefined();
  });
});
