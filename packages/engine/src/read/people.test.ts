import { describe, expect, it } from "vitest";
import type { Context } from "../draft.ts";
import { draftOf } from "../parse-draft.ts";
import { peopleIn } from "./people.ts";
import { read } from "./read.ts";

function people(text: string, context: Partial<Context> = {}): Record<string, string> {
  const found = peopleIn(read(draftOf(text, context)));
  return Object.fromEntries(found.map(({ start, end, who }) => [text.slice(start, end), who]));
}

describe("who somebody named is", () => {
  it("takes a bed, a ward or a result beside a name for a patient's", () => {
    expect(people("Mavis in bed 4")).toEqual({ Mavis: "patient" });
    expect(people("bed 6: Ravi is nil by mouth")).toEqual({ Ravi: "patient" });
    expect(people("Joan's bloods are back")).toEqual({ Joan: "patient" });
    expect(people("looking after Len tonight")).toEqual({ Len: "patient" });
    expect(people("Kofi rang the bell")).toEqual({ Kofi: "patient" });
  });

  it("takes an office beside a name for a colleague's", () => {
    expect(people("our new consultant Amara Eze")).toEqual({ "Amara Eze": "colleague" });
    expect(people("Dr Amara Eze")).toEqual({ "Dr Amara Eze": "colleague" });
    expect(people("Ask Bev on reception")).toEqual({ Bev: "colleague" });
    expect(people("Hi Priya, can you swap?", { audience: "colleagues" })).toEqual({ Priya: "colleague" });
  });

  it("takes his, her and their family for relatives, and one's own for one's own circle", () => {
    expect(people("his wife Peggy slept in the chair")).toEqual({ Peggy: "relative" });
    expect(people("my husband Errol is on ward 9")).toEqual({ Errol: "own-circle" });
    expect(people("Errol, my husband, snores")).toEqual({ Errol: "own-circle" });
    expect(people("my uncle Saleem drove the bus")).toEqual({ "uncle Saleem": "own-circle" });
  });

  it("takes whoever is written to for the addressee", () => {
    expect(people("Dear Mrs Rowe, thank you", { audience: "patient" })).toEqual({ "Mrs Rowe": "addressee" });
  });

  it("knows the author by the context, a signature or an introduction", () => {
    expect(people("Flu clinic is open. Sian", { author: { name: "Sian Prosser" } })).toEqual({
      Sian: "author",
    });
    expect(people("I'm Graham and I am tired")).toEqual({ Graham: "author" });
    expect(people("Clinic moves on Monday.\nGeraint x")).toEqual({ Geraint: "author" });
  });

  it("leaves authors of books and people of history to the public", () => {
    expect(people("reading Oliver Sacks")).toEqual({ "Oliver Sacks": "public-figure" });
    expect(people("a novel by Hilary Mantelow")).toEqual({ "Hilary Mantelow": "public-figure" });
  });

  it("remembers who somebody is when the name comes again", () => {
    expect(people("Mavis in bed 4 wants tea. Tell Mavis it is coming.")).toEqual({ Mavis: "patient" });
    expect(Object.values(people("Our ward clerk Bev is off. Bev will be back."))).toEqual(["colleague"]);
  });
});
