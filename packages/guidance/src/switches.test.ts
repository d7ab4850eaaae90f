import { expect, test } from "vitest";
import { SOURCES } from "./sources.ts";
import { type Cell, DIFFERENCES, switchesFor } from "./switches.ts";
import { type Country, PACK_COUNTRIES } from "./vocabulary.ts";

const country = (code: string): Country => code as Country;

const cells = Object.entries(DIFFERENCES).flatMap(([name, row]) =>
  Object.entries(row as Readonly<Record<string, Cell<string>>>).map(([where, cell]) => ({
    name,
    where,
    ...cell,
  })),
);

test("whatever was read names where, and whatever was only remembered names nothing", () => {
  for (const { name, where, mark, sources } of cells)
    expect(sources.length > 0, `${name} ${where}`).toBe(mark !== "recalled");
});

test("a cell rests on its own country's texts, and on none that has been replaced", () => {
  for (const { name, where, sources } of cells)
    for (const id of sources) {
      expect(SOURCES[id].countries, `${name} ${where} ${id}`).toContain(where);
      expect(SOURCES[id].status, id).not.toBe("superseded");
    }
});

test("what nobody knows is not passed off as known", () => {
  for (const { name, where, value, mark } of cells)
    if (value === "unknown") expect(mark, `${name} ${where}`).toBe("recalled");
});

test("testimonials are banned in four countries, and nowhere else", () => {
  const banned = PACK_COUNTRIES.filter((code) => switchesFor(country(code))?.testimonials.value === "banned");
  expect(banned).toEqual(["NZ", "AU", "SG", "HK"]);
});

test("one line of the table is a country's whole set", () => {
  expect(Object.keys(switchesFor(country("GB"))!).sort()).toEqual(Object.keys(DIFFERENCES).sort());
  expect(switchesFor(country("GB"))?.prescriptionMedicines).toEqual({
    value: "illegal",
    mark: "read",
    sources: ["cap-12"],
  });
  expect(switchesFor(country("MY"))?.policyComment.value).toBe("public-servants-need-permission");
});

test("a country without a pack has no line", () => {
  expect(switchesFor(country("JM"))).toBeUndefined();
  expect(switchesFor(country("FR"))).toBeUndefined();
});
