import { describe, expect, it } from "vitest";
import { check, draftOf } from "../../index.ts";

function saidOf(text: string): string[] {
  return check(draftOf(text, { audience: "public" }))
    .findings.filter(({ topic }) => topic === "defamation")
    .map(({ message, why }) => `${message} ${why}`);
}

describe("what is said of an accusation", () => {
  it.each([
    ["Dr Oonagh Feeney falsified the theatre times on the 12th", "records", "auditor"],
    ["Owner Gareth Blunt robs the residents. Fact.", "money", "counter fraud"],
    ["Mr Alaric Penhallow at the General has been operating drunk for years", "unfit", "on duty"],
    [
      "Parents, the dentist Corin Szell isn't even on the register",
      "not being qualified",
      "register is public",
    ],
    ["Sister Prue Hanlon hits residents when nobody looks", "harming", "safeguarding"],
  ])("points the right way: %s", (text, charge, where) => {
    const [said = ""] = saidOf(text);
    expect(said).toContain(charge);
    expect(said).toContain(where);
  });

  it("offers an opinion that shows what it rests on", () => {
    const { findings } = check(draftOf("In my opinion Dr Silas Crewe is a fraud and his book is a con"));
    const titles = findings.flatMap(({ fixes }) => fixes.map(({ title }) => title));
    expect(titles).toContain("Say what your opinion rests on");
  });
});
