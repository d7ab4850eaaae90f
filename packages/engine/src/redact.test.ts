import { describe, expect, it } from "vitest";
import { draftOf } from "./parse-draft.ts";
import { redact } from "./redact.ts";

const NURSE = { audience: "public", platform: "x", profession: "nurse" } as const;

describe("redaction", () => {
  it("takes out everybody's names, whoever they are", () => {
    const text = "Dr Amara Eze and my mum Jean sat with Mavis in bed 4 while his wife Peggy slept";
    const { text: redacted } = redact(draftOf(text, NURSE));
    for (const name of ["Amara", "Eze", "Jean", "Mavis", "Peggy"]) expect(redacted).not.toContain(name);
  });

  it("takes out what points to a patient, and leaves the same words in a rota", () => {
    const told = redact(
      draftOf("The vicar of Whitby came in last night with a stroke, his wife drove him", NURSE),
    );
    expect(told.entities.map(({ label }) => label)).toEqual(
      expect.arrayContaining(["occupation", "place", "date", "condition"]),
    );
    const rota = "Stroke study day in Whitby last night, bring a pen";
    expect(redact(draftOf(rota, NURSE)).text).toBe(rota);
  });

  it("says in brackets what was there, or puts a general word", () => {
    const draft = draftOf("Mavis in bed 4 wants tea", NURSE);
    expect(redact(draft, { style: "remove" }).text).toMatch(/^\[name\] in /);
    expect(redact(draft, { style: "generalise" }).text).toMatch(/^A patient in /);
  });

  it("keeps the author's own name when asked to", () => {
    const draft = draftOf("I'm Graham and Mavis in bed 4 wants tea", NURSE);
    expect(redact(draft).text).not.toContain("Graham");
    expect(redact(draft, { keepOwn: true }).text).toContain("I'm Graham");
  });
});
