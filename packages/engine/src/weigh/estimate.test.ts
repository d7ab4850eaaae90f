import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../check.ts";
import type { Context } from "../draft.ts";
import { draftOf } from "../parse-draft.ts";
import { peopleFitting } from "./people-fitting.ts";

const NURSE = { audience: "public", platform: "x", profession: "nurse" } as const;

function estimateOf(text: string, context: Partial<Context> = {}) {
  return check(draftOf(text, { ...NURSE, ...context })).identifiability;
}
const peopleOf = (text: string, context?: Partial<Context>) => estimateOf(text, context).people;
function manFrom(place: string, age: number, illness: string): string {
  return `Our patient, a man of ${age} from ${place} with ${illness}, died holding his wife's hand.`;
}
const inHospital = { author: { bio: "ED nurse, Thornby Infirmary" } };

/** A number to two figures, as it would be told. */
function about(people: number | undefined): number {
  return Number((people ?? Number.NaN).toPrecision(2));
}

describe("a draft that hardly tells a story", () => {
  it.each([
    "My 84 year old lady from Whitby with myasthenia gravis sang all the way to theatre",
    "Just delivered triplets to a vicar in Hawes",
  ])("is a pause all the same where its details leave one person: %s", (text) => {
    const report = check(draftOf(text, NURSE));
    expect(report.verdict).toBe("pause");
    expect(report.identifiability).toMatchObject({ level: "high", line: "probably-one" });
  });

  it.each([
    "Talking about myasthenia gravis in Whitby on Tuesday at 7pm, all welcome",
    "My nan is 84 and lives in Whitby, she has myasthenia gravis",
    "Whitby hospital cafe is closing, 84 staff affected",
  ])("points to nobody where it tells of no patient: %s", (text) => {
    expect(check(draftOf(text, NURSE))).toMatchObject({
      verdict: "clear",
      identifiability: { level: "none" },
    });
  });

  it("lists no detail twice", () => {
    const { factors } = estimateOf("My 84 year old lady from Whitby with myasthenia gravis sang to us all");
    for (const a of factors) {
      expect(factors.filter((b) => a.start < b.end && b.start < a.end)).toEqual([a]);
    }
  });
});

describe("the worked examples", () => {
  it("finds 1,500 women of 84 in Leeds, 25 in Stornoway, 73 in a postcode district", () => {
    const told = (where: string) =>
      estimateOf(`Our patient, a woman of 84 from ${where}, died holding her husband's hand.`);
    expect(about(told("Leeds").people)).toBe(1500);
    expect(told("Leeds").from?.basis).toBe("place");
    expect(about(told("Stornoway").people)).toBe(25);
    expect(about(told("LS9").people)).toBe(73);
  });

  it("finds one person once a rare illness is told as well", () => {
    const told = estimateOf(
      "Our patient, a woman of 84 from Leeds with myasthenia gravis, died holding her husband's hand.",
    );
    expect(told.people?.toFixed(1)).toBe("0.5");
    expect(told).toMatchObject({ level: "high", line: "probably-one" });
  });

  it("finds one person by birth date, sex and a small town", () => {
    expect(peopleOf("She lives in Whitby, DOB 03/04/1961, and came to our ward.")?.toFixed(1)).toBe("0.2");
  });

  it("counts who came through one emergency department in a night", () => {
    const told = estimateOf("84F, NSTEMI, in our ED last night", inHospital);
    expect(told.people?.toFixed(1)).toBe("0.2");
    expect(told).toMatchObject({ level: "high", from: { people: 300_000, basis: "workplace" } });
  });

  it("sees about 210 people come to an emergency department in a day, and 70 in a shift", () => {
    expect(about(peopleOf("A patient in our ED on Tuesday sang to me.", inHospital))).toBe(210);
    expect(about(peopleOf("A patient in our ED last night sang to me.", inHospital))).toBe(70);
  });

  it("sees about 15 people in a morning's clinic", () => {
    expect(peopleOf("A patient in clinic this morning sang to me.", { author: { bio: "GP, Leeds" } })).toBe(
      15,
    );
  });

  it("finds nobody in a lady in her eighties, years ago", () => {
    const told = estimateOf("A lady in her eighties in bed 6 taught me this, years ago.");
    expect(told).toMatchObject({ level: "none", line: "none" });
    expect(told.people).toBeGreaterThan(1_000_000);
  });
});

describe("where the count starts", () => {
  it("is where the author works when the text names no place", () => {
    const text = "Our patient, a man of 71 with sarcoidosis, died holding his wife's hand.";
    expect(estimateOf(text, { author: { bio: "GP, Whitby" } }).from).toEqual({
      people: 13_000,
      basis: "workplace",
    });
    expect(estimateOf(text, { author: { bio: "Paramedic. One truck, one road" } }).from?.people).toBe(5_000);
    expect(estimateOf(text, { author: { bio: "Partner at Riverside Surgery" } }).from?.people).toBe(6_629);
    expect(estimateOf(text, { author: { bio: "Tea, trains and tulips" } }).from).toEqual({
      people: 67_000_000,
      basis: "country",
    });
    expect(estimateOf(text, { country: "NZ" as Context["country"] }).from?.people).toBe(5_200_000);
  });

  it("is a village of a thousand where no number is known", () => {
    const told = estimateOf(manFrom("our village", 71, "a stroke"));
    expect(told.from).toEqual({ people: 1_000, basis: "assumed" });
    expect(told.assumptions).toContainEqual(expect.stringContaining("about a thousand people"));
  });

  it("is the town of the draft's own country", () => {
    const text = manFrom("Birmingham", 71, "a stroke");
    expect(estimateOf(text).from?.people).toBe(980_000);
    expect(estimateOf(text, { country: "US" as Context["country"] }).from?.people).toBe(210_000);
  });

  it("is the county where a county is named, and no place at all where a country is", () => {
    expect(estimateOf(manFrom("Cornwall", 71, "a stroke")).from).toEqual({
      people: 570_000,
      basis: "region",
    });
    expect(estimateOf(manFrom("Nigeria", 71, "a stroke")).from?.basis).toBe("country");
  });
});

describe("what counts", () => {
  it("is one where the draft says so", () => {
    const told = estimateOf("She is the only dentist on the island and came in with a stroke.");
    expect(told).toMatchObject({ line: "only-one", level: "high" });
    expect(told.people).toBeLessThanOrEqual(1);
  });

  it("is at most one where an event can be looked up, once a place or a day is known", () => {
    const told = estimateOf("The lad from the crash near Leeds is in bed 6 with a fractured femur.");
    expect(told.people).toBeLessThanOrEqual(1);
    expect(told.assumptions).toContainEqual(expect.stringContaining("look it up"));
    const anywhere = estimateOf("The lad from the crash is in bed 6 with a fractured femur.");
    expect(anywhere.people ?? 99).toBeGreaterThan(1);
  });

  it("is only the telling one of several illnesses", () => {
    const one = peopleOf(manFrom("Leeds", 71, "a stroke"));
    expect(peopleOf(manFrom("Leeds", 71, "a stroke and hypertension"))).toBeCloseTo(one ?? 0);
  });

  it("takes an old person's illness to be an old person's", () => {
    const old = peopleOf(manFrom("Leeds", 84, "dementia")) ?? 0;
    const young = peopleOf(manFrom("Leeds", 44, "dementia")) ?? 0;
    expect(old).toBeGreaterThan(2 * young);
  });

  it("takes the work and the family for as common as in the country", () => {
    const member = peopleOf("Our patient, the MP, died holding a hand.");
    expect(member).toBeGreaterThan(300);
    expect(member).toBeLessThan(1_000);
    const triplets = peopleOf("Our patient, one of triplets from Leeds, died holding a hand.");
    const somebody = peopleOf("Our patient from Leeds died holding a hand.");
    expect(triplets).toBeLessThan((somebody ?? 0) / 1_000);
  });

  it("takes a player of a named club for one of thirty", () => {
    const told = estimateOf("Our patient, the goalkeeper of Thornby Rovers, died holding a hand.");
    expect(told.from?.people).toBe(30);
  });

  it("is nothing that the draft denies or makes up", () => {
    const denied = estimateOf(manFrom("Leeds", 71, "chest pain, no myasthenia gravis"));
    expect(denied.people).toBeGreaterThan(1_000);
    expect(estimateOf("Made-up case: a man of 71 from Leeds with myasthenia gravis.").level).toBe("none");
  });

  it("is also what the answered message tells", () => {
    const answer = "Our patient with myasthenia gravis died holding her husband's hand.";
    const replyTo = "The vicar, 84, from Whitby, was in bed 6 and died on your ward.";
    const told = estimateOf(answer, { replyTo });
    expect(told.people).toBeLessThan((peopleOf(answer) ?? 0) / 100);
    expect(told.assumptions).toContainEqual(expect.stringContaining("that you answer"));
  });

  it("gives no number where somebody is named, and none where nothing pins it", () => {
    expect(estimateOf("Mrs Ivy Calloway, 84, NHS 999 456 7403, is in bed 12")).toMatchObject({
      level: "high",
      line: "named",
    });
    expect(peopleOf("Mrs Ivy Calloway, 84, NHS 999 456 7403, is in bed 12")).toBeUndefined();
    expect(peopleOf("The patient with the parrot tattoo sang to us on the ward.")).toBeUndefined();
  });
});

describe("without some details", () => {
  const text =
    "Our patient, a woman of 84 from Whitby with myasthenia gravis, died holding her husband's hand.";
  const draft = draftOf(text, NURSE);
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

  it("more people fit", () => {
    const all = peopleFitting(draft, []) ?? 0;
    const noPlace = peopleFitting(draft, [at("Whitby")]) ?? 0;
    const neither = peopleFitting(draft, [at("Whitby"), at("84")]) ?? 0;
    expect(all).toBeLessThan(1);
    expect(noPlace).toBeGreaterThan(all * 1000);
    expect(neither).toBeGreaterThan(noPlace);
    expect(peopleFitting(draft, [{ start: 0, end: text.length }])).toBeUndefined();
  });

  it("is what each factor says of itself", () => {
    const { factors, people } = check(draft).identifiability;
    expect(people).toBe(peopleFitting(draft, []));
    for (const factor of factors) {
      if (factor.peopleWithout !== undefined)
        expect(factor.peopleWithout).toBe(peopleFitting(draft, [factor]) ?? factor.peopleWithout);
    }
    expect(factors.filter(({ peopleWithout }) => peopleWithout !== undefined).length).toBeGreaterThan(2);
  });

  it("never fewer fit than with them", () => {
    const wordy = draftOf(
      "The vicar of Whitby, 84, with myasthenia gravis, came to our ED last night after the crash. She is the only one I know.",
      NURSE,
    );
    const { factors } = check(wordy).identifiability;
    const some = fc.subarray([...factors]);
    fc.assert(
      fc.property(some, some, (few, others) => {
        const less = peopleFitting(wordy, few) ?? Number.POSITIVE_INFINITY;
        const more = peopleFitting(wordy, [...few, ...others]) ?? Number.POSITIVE_INFINITY;
        expect(more).toBeGreaterThanOrEqual(less);
      }),
      { numRuns: 60 },
    );
  });
});
