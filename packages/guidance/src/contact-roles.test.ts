import { expect, test } from "vitest";
import { linesFor, roleIn } from "./contact-roles.ts";
import { contactLines } from "./contacts.ts";
import { CONTACT_ROLES } from "./roles.ts";
import { CARIBBEAN_COUNTRIES, type Country, PACK_COUNTRIES, PROFESSIONS } from "./vocabulary.ts";

const country = (code: string): Country => code as Country;
const EVERYWHERE = [...PACK_COUNTRIES, ...CARIBBEAN_COUNTRIES, "FR"].map(country);
const GB = country("GB");
const ids = (...asked: Parameters<typeof linesFor>) => linesFor(...asked).map(({ id }) => id);

test("every role has a name and a plain sentence in every country", () => {
  for (const where of EVERYWHERE)
    for (const role of CONTACT_ROLES) {
      const { name, what } = roleIn(role, where);
      expect(name, `${where} ${role}`).toMatch(/^[A-Z].+[a-zí]$/);
      expect(what, `${where} ${role}`).toMatch(/^[A-Z].+\.$/);
    }
});

test("the person who looks after data is called what people there call them", () => {
  expect(roleIn("ig", GB).name).toContain("Caldicott Guardian");
  expect(roleIn("ig", country("NZ")).name).toContain("privacy officer");
  expect(roleIn("ig", country("ZA")).name).toContain("information officer");
  expect(roleIn("ig", country("FR")).name).toContain("data protection");
});

test("where somebody is in danger there is a number, or the sentence that stands in for it", () => {
  for (const where of EVERYWHERE) {
    const lines = linesFor("emergency", where);
    expect(roleIn("emergency", where).what === "Ring your local emergency number.", where).toBe(
      lines.length === 0,
    );
  }
  expect(linesFor("emergency", GB, "nurse")[0]?.number).toBe("999");
  expect(linesFor("emergency", country("FR"))).toEqual([]);
});

test("nobody is shown a line that belongs to another profession", () => {
  for (const where of EVERYWHERE)
    for (const who of PROFESSIONS)
      for (const role of CONTACT_ROLES)
        for (const { id, professions } of linesFor(role, where, who))
          expect(professions ?? [who], id).toContain(who);
  expect(linesFor("indemnifier", GB, "nurse")).toEqual([]);
});

test("one's own profession's lines come before everybody's, and lines seen lately before old ones", () => {
  expect(ids("support", GB, "nurse").slice(0, 2)).toEqual(["gb-nmc-careline", "gb-nurse-lifeline"]);
  expect(ids("indemnifier", GB, "dentist")[0]).toBe("gb-ddu");
  expect(ids("indemnifier", GB, "doctor")).toEqual([
    "gb-mdu",
    "gb-medical-defence-shield",
    "gb-medical-defense-society",
    "gb-mps-medicolegal",
  ]);
});

test("the police are rung on their own number first, and on the emergency number", () => {
  expect(ids("police", GB)).toEqual(["gb-police-101", "gb-emergency"]);
  expect(ids("police", country("ZA"))).toEqual(["za-police-emergency"]);
});

test("every line is for some role, except membership and advertising", () => {
  for (const where of EVERYWHERE)
    for (const line of contactLines(where)) {
      const serves = CONTACT_ROLES.filter((role) => linesFor(role, where).includes(line));
      expect(serves.length > 0, line.id).toBe(line.kind !== "membership" && line.kind !== "advertising");
    }
});
