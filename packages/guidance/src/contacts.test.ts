import { describe, expect, test } from "vitest";
import { CONTACT_KINDS } from "./contact.ts";
import { contactLines, needsChecking, telHref } from "./contacts.ts";
import { CHECKED_ON } from "./sources.ts";
import { CARIBBEAN_COUNTRIES, type Country, PACK_COUNTRIES } from "./vocabulary.ts";

const country = (code: string): Country => code as Country;
const everywhere = [...PACK_COUNTRIES, ...CARIBBEAN_COUNTRIES].flatMap((code) => contactLines(country(code)));
const ALL = [...new Set(everywhere)];
/** The last day on which a page without a date was looked at. */
const LOOKED_AT = "2026-11-27";

test("every line says whose it is, where its number was read, and when", () => {
  expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
  for (const line of ALL) {
    expect(line.name, line.id).not.toBe("");
    expect(line.who, line.id).not.toBe("");
    expect(line.source, line.id).not.toBe("");
    expect(CONTACT_KINDS, line.id).toContain(line.kind);
    expect(line.asOf, line.id).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
    expect(line.asOf <= LOOKED_AT, line.id).toBe(true);
    if (line.asOfIs === "day-looked-at") expect(line.asOf >= CHECKED_ON, line.id).toBe(true);
    if (line.url) expect(new URL(line.url).search, line.id).toBe("");
  }
});

test("every number can be dialled", () => {
  for (const { id, number } of ALL) expect(telHref(number), id).toMatch(/^tel:\+?\d{3,15}$/);
});

test("a number from a page more than two years old is marked old when it is written down", () => {
  for (const line of ALL) {
    const { old, ...rest } = line;
    if (needsChecking(rest, CHECKED_ON)) expect(old, line.id).toBe(true);
  }
});

test("Medical Protection's two lines stand first in the United Kingdom", () => {
  const [membership, advice] = contactLines(country("GB"));
  expect(membership).toMatchObject({ kind: "membership", number: "0800 561 9000" });
  expect(advice).toMatchObject({ kind: "medicolegal", number: "0800 561 9090" });
});

test("a line that has closed is not given out", () => {
  expect(ALL.map(({ number }) => telHref(number))).not.toContain("tel:03001317000");
});

test("an emergency number is given only where one was read", () => {
  const emergency = (code: string) =>
    contactLines(country(code)).flatMap(({ kind, number }) => (kind === "emergency" ? [number] : []));
  expect(emergency("GB")).toEqual(["999", "111"]);
  expect(emergency("AU")).toEqual(["000"]);
  expect(emergency("SG")).toEqual(["999", "995"]);
  for (const code of PACK_COUNTRIES) expect(emergency(code), code).not.toEqual([]);
  expect(emergency("JM")).toEqual(["119"]);
  expect(emergency("BB")).toEqual([]);
  expect(emergency("FR")).toEqual([]);
});

test("the Caribbean shares its lines apart from emergencies, and a country for which none was read has none", () => {
  for (const code of CARIBBEAN_COUNTRIES)
    expect(contactLines(country(code)).filter(({ kind }) => kind !== "emergency")).toHaveLength(2);
  expect(contactLines(country("FR"))).toEqual([]);
});

describe("check before calling", () => {
  const line = { ...contactLines(country("ZA"))[0]!, asOf: "2025-04-03" };

  test("is said from the twenty-fifth month on", () => {
    expect(needsChecking(line, "2027-04-30")).toBe(false);
    expect(needsChecking(line, "2027-05-01")).toBe(true);
  });

  test("is said at once beside a number that was old already", () => {
    expect(needsChecking({ ...line, old: true }, "2025-04-04")).toBe(true);
  });

  test("counts a page that gives only its year from that December", () => {
    expect(needsChecking({ ...line, asOf: "2024" }, "2026-12-31")).toBe(false);
    expect(needsChecking({ ...line, asOf: "2024" }, "2027-01-01")).toBe(true);
  });
});

test.each([
  ["0800 561 9090", "tel:08005619090"],
  ["999", "tel:999"],
  ["+44 (0)300 500 6184", "tel:+443005006184"],
  ["+65 6223 1264", "tel:+6562231264"],
  ["1 (800) 262-2350", "tel:18002622350"],
  ["(020) 7492 2100", "tel:02074922100"],
])("%s is dialled as %s", (number, href) => {
  expect(telHref(number)).toBe(href);
});
