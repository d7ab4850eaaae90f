import { describe, expect, it } from "vitest";
import type { Context } from "../draft.ts";
import { find } from "../find/find.ts";
import { draftOf } from "../parse-draft.ts";
import { read } from "../read/read.ts";
import { weigh } from "./weigh.ts";

const NURSE = { audience: "public", platform: "x", profession: "nurse" } as const;

function identifiability(text: string, context: Partial<Context> = NURSE) {
  const reading = read(draftOf(text, context));
  return weigh(find(reading), reading).identifiability;
}

describe("the level", () => {
  it("is high where a patient is named", () => {
    expect(identifiability("Mrs Ivy Calloway in bed 12 was asking for you").level).toBe("high");
  });

  it("is none for education, one's own illness and invented cases", () => {
    expect(identifiability("Falls are the commonest cause of a hip fracture over eighty.").level).toBe(
      "none",
    );
    expect(identifiability("My own smear was not clear and I cried.").level).toBe("none");
    const made = "Composite case: the vicar of Whitby came in last night with chest pain.";
    expect(identifiability(made)).toMatchObject({ level: "none", factors: [] });
  });

  it("names the details, what takes away most first", () => {
    const text =
      "The vicar is in bed 6 with myasthenia gravis and his wife has not left him since last night";
    const { factors } = identifiability(text);
    const told = factors.map(({ start, end }) => text.slice(start, end));
    expect(told).toEqual(expect.arrayContaining(["vicar", "bed 6", "wife", "last night"]));
    expect(told.indexOf("vicar")).toBeLessThan(told.indexOf("bed 6"));
  });

  it("lists no colleague and no place twice", () => {
    const text =
      "Thank you Dr Amara Eze, the vicar in bed 6 is home with his wife after his stroke last night";
    const { factors } = identifiability(text);
    expect(factors.map(({ start, end }) => text.slice(start, end))).not.toContain("Dr Amara Eze");
    expect(new Set(factors.map(({ start, end }) => `${start}-${end}`)).size).toBe(factors.length);
  });
});

describe("few people", () => {
  const details = (text: string, context: Partial<Context> = NURSE) => {
    const reading = read(draftOf(text, context));
    return weigh(find(reading), reading).judged.filter(
      ({ hit }) => hit.rule.id === "confidentiality/details-together",
    );
  };
  const FEW = "A jockey of 71 with myasthenia gravis came to our clinic from Great Ayton on Tuesday";

  it("are a reason to think again even where nothing else is telling", () => {
    expect(details(FEW)).toHaveLength(1);
    expect(details("Somebody with myasthenia gravis came to our clinic on Tuesday")).toEqual([]);
  });

  it("never are in what is sent to the patient, nor in an invented case", () => {
    expect(details(FEW, { audience: "patient" })).toEqual([]);
    expect(details(`Composite case. ${FEW}`)).toEqual([]);
  });
});
