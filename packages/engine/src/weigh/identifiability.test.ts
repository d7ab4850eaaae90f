import { describe, expect, it } from "vitest";
import type { Context } from "../draft.ts";
import { find } from "../find/find.ts";
import type { Hit } from "../find/rule.ts";
import { RULES } from "../find/rules.ts";
import { draftOf } from "../parse-draft.ts";
import { read } from "../read/read.ts";
import { peopleWhereAuthorWorks } from "./author-place.ts";
import { expectedPeople, whereTheCountStarts } from "./expected-people.ts";
import { weigh } from "./weigh.ts";

const NURSE = { audience: "public", platform: "x", profession: "nurse" } as const;

function identifiability(text: string, context: Partial<Context> = NURSE) {
  const reading = read(draftOf(text, context));
  return weigh(find(reading), reading).identifiability;
}

function factor(label: Hit["label"], narrows: Hit["narrows"]): Hit {
  const rule = RULES[0] as Hit["rule"];
  return {
    rule,
    span: { start: 0, end: 1 },
    grade: "factor",
    message: "",
    why: "",
    fixes: [],
    label,
    whose: "patient",
    narrows,
  };
}
const place = (people: number) => factor("place", { kind: "population", people });
const share = (label: Hit["label"], part: number) => factor(label, { kind: "share", share: part });

describe("the number of people who fit", () => {
  it("is everybody, times what each kind of detail leaves", () => {
    expect(expectedPeople([share("age", 0.006), share("condition", 0.0003)], 455_123)).toBeCloseTo(
      455_123 * 0.006 * 0.0003,
    );
  });

  it("counts only the telling one of several days or illnesses", () => {
    expect(expectedPeople([share("condition", 0.5), share("condition", 0.01)], 10_000)).toBeCloseTo(100);
  });

  it("takes a day out of a year of attendances, not out of everybody", () => {
    expect(expectedPeople([share("date", 1 / 365)], 300_000)).toBeCloseTo((300_000 * 0.257) / 365);
  });

  it("is one where the draft says so", () => {
    expect(expectedPeople([factor("event", { kind: "only-one" })], 455_123)).toBe(1);
  });

  it("starts from the smallest place that is known, or from the country", () => {
    const start = (factors: Hit[], context: Partial<Context>) =>
      whereTheCountStarts(factors, read(draftOf("Tea.", context)));
    expect(start([place(455_123), place(900_000)], {})).toEqual({ people: 455_123, basis: "place" });
    expect(start([], { country: "NZ" })).toEqual({ people: 5_200_000, basis: "country" });
    expect(start([], { author: { bio: "One truck, one road" } })).toEqual({
      people: 5_000,
      basis: "workplace",
    });
  });

  it("hears the place in the author's bio", () => {
    const bio = (text: string) => read(draftOf("Tea.", { author: { bio: text } }));
    expect(peopleWhereAuthorWorks(bio("GP, Leeds"))).toBeGreaterThan(300_000);
    expect(peopleWhereAuthorWorks(bio("Paramedic. One truck, one road"))).toBe(5_000);
    expect(peopleWhereAuthorWorks(bio("Nurse, Thornby Infirmary"))).toBe(300_000);
    expect(peopleWhereAuthorWorks(bio("Tea, trains and tulips"))).toBeUndefined();
  });
});

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
