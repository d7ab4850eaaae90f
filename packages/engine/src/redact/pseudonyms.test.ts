import { describe, expect, it } from "vitest";
import { isFamilyName, isGivenName } from "../read/lexicons/names.ts";
import { isInvented, isInventedName, Pseudonyms } from "./pseudonyms.ts";

const ALONE = { before: "", after: "" };

describe("pseudonyms", () => {
  it("are the same for the same person, by whichever part of the name", () => {
    const names = new Pseudonyms("");
    const whole = names.nameFor("Mrs Adaeze Okafor", ALONE);
    const [, given, family] = whole.split(" ");
    expect(whole).toMatch(/^Mrs \S+zz\S+ \S+zz\S+$/);
    expect(names.nameFor("Mrs Okafor", ALONE)).toBe(`Mrs ${family}`);
    expect(names.nameFor("Adaeze", ALONE)).toBe(given);
    expect(names.nameFor("Ade", ALONE)).toBe(given);
    expect(names.nameFor("Adaeze OKAFOR", ALONE)).toBe(`${given} ${family}`);
    expect(names.nameFor("Mrs O", ALONE)).toBe(`Mrs ${family}`);
  });

  it("tell two people apart", () => {
    const names = new Pseudonyms("");
    const written = ["Mavis", "Peggy", "Mr Rowe", "Mr Rowley", "Dan", "Mr van der Merwe"];
    expect(new Set(written.map((name) => names.nameFor(name, ALONE))).size).toBe(written.length);
    expect(names.nameFor("Mr van der Merwe", ALONE)).toMatch(/^Mr \S+$/);
  });

  it("keep titles, nicknames' adjectives and the sex that the text shows", () => {
    const names = new Pseudonyms("");
    expect(names.nameFor("Nana Beryl", ALONE)).toMatch(/^Nana \S+ira$/);
    expect(names.nameFor("Big Geoff", { before: "", after: " and his dray horses" })).toMatch(
      /^Big \S+zzan$/,
    );
    expect(names.nameFor("Tavita", { before: "his wife ", after: "" })).toMatch(/ira$/);
    expect(names.nameFor("Wren", ALONE)).toMatch(/zzel$/);
  });

  it("are nobody's names, and none that the text holds", () => {
    const first = new Pseudonyms("").nameFor("Mavis", ALONE);
    expect(new Pseudonyms(`${first} is taken`).nameFor("Mavis", ALONE)).not.toBe(first);
    const names = new Pseudonyms("");
    const many = Array.from({ length: 3_000 }, (_, index) =>
      names.nameFor(`Mr Person${index}`, ALONE).slice(3),
    );
    expect(new Set(many).size).toBe(many.length);
    for (const name of many) {
      expect(isInvented(name)).toBe(true);
      expect(isGivenName(name.toLowerCase()) || isFamilyName(name.toLowerCase())).toBe(false);
    }
  });

  it("know themselves again, behind a title as well", () => {
    expect(isInventedName("Mrs Bazzira Dezzock")).toBe(true);
    expect(isInventedName("Mrs Calloway")).toBe(false);
    expect(isInventedName("Bazzira Calloway")).toBe(false);
    expect(isInventedName("Lizzie")).toBe(false);
  });
});
