import { describe, expect, test } from "vitest";
import { citeWithBasis } from "./basis.ts";
import { complaintsRoute } from "./complaints.ts";
import { linesFor, roleIn } from "./contact-roles.ts";
import { contactLines } from "./contacts.ts";
import { differenceInWords } from "./differences.ts";
import { PARAGRAPHS } from "./paragraphs.ts";
import { regulatorOf } from "./regulators.ts";
import { isSourceId, SOURCES } from "./sources.ts";
import { DIFFERENCES } from "./switches.ts";
import { CARIBBEAN_COUNTRIES, type Country, PACK_COUNTRIES, PROFESSIONS, TOPICS } from "./vocabulary.ts";

const country = (code: string): Country => code as Country;
const sources = Object.values(SOURCES);
const PLACES = [...PACK_COUNTRIES, ...CARIBBEAN_COUNTRIES].map(country);
const lines = [...new Set(PLACES.flatMap((where) => contactLines(where)))];
const regulators = PLACES.flatMap((where) => PROFESSIONS.flatMap((who) => regulatorOf(where, who) ?? []));

/** Sites that were read without encryption; a new one has to be added here by somebody who has looked. */
const KNOWN_HTTP = [
  "911.gov.ky",
  "legalnews.com",
  "mbtt.org",
  "mdc.moh.gov.my",
  "medicalprotection.org",
  "nature.com",
  "sanc.org.za",
  "science-medic.com",
  "www.hospitalnetwork.com",
  "www.ngh.on.ca",
];

function isGoodLink(link: string): boolean {
  const { protocol, hostname, username, password, hash } = new URL(link);
  const isSafe = protocol === "https:" || (protocol === "http:" && KNOWN_HTTP.includes(hostname));
  return isSafe && hostname.includes(".") && username + password + hash === "" && /^[\x21-\x7e]+$/.test(link);
}

test("every link is whole and encrypted, or leads to a site that is known to be neither", () => {
  for (const { id, url } of [...sources, ...lines])
    expect(url === undefined || isGoodLink(url), id).toBe(true);
  for (const { name, url } of regulators) expect(url === undefined || isGoodLink(url), name).toBe(true);
});

test("no site is kept as known that nobody links to any more", () => {
  const links = [...sources, ...lines, ...regulators].flatMap(({ url }) => (url ? [new URL(url)] : []));
  const open = new Set(links.filter(({ protocol }) => protocol === "http:").map(({ hostname }) => hostname));
  expect([...open].sort()).toEqual(KNOWN_HTTP);
});

test("every source is dated, and says in a whole sentence what has to be known of it", () => {
  for (const { id, date, checkedOn, note } of sources) {
    expect(date, id).toMatch(/^\d{4}/);
    expect(date <= checkedOn, id).toBe(true);
    if (note !== undefined) expect(note, id).toMatch(/^[A-Z\d].+\.$/);
  }
});

test("every id that anything points to is there, and every paragraph was read by somebody", () => {
  const pointedTo = [
    ...Object.keys(PARAGRAPHS),
    ...PACK_COUNTRIES.flatMap((code) => [
      ...differenceInWords(country(code)).flatMap((one) => one.sources),
      ...complaintsRoute(country(code)).steps.flatMap((one) => one.sources),
      ...Object.values(DIFFERENCES).flatMap((row) => row[code].sources),
    ]),
  ];
  expect(pointedTo.filter((id) => !isSourceId(id))).toEqual([]);
  for (const marks of Object.values(PARAGRAPHS))
    for (const mark of Object.values(marks)) expect(["read", "secondary"]).toContain(mark);
});

describe("what became of other people's posts", () => {
  const decisions = sources.filter(({ kind }) => kind === "decision");

  test("all 57 outcomes are here, one of them as the regulator's own notice", () => {
    expect(decisions).toHaveLength(56);
    expect(SOURCES["us-hhs-reviews-2022"].url).toContain("hhs.gov");
    for (const { id } of decisions) expect(id).toMatch(/^case-[a-z0-9-]+$/);
  });

  test("one whose end was not read, or is not the last word, says so", () => {
    for (const { id, status, note } of decisions)
      if (status !== "current")
        expect(note, id).toMatch(/not read|only|not (?:a|the)|interim|one blog|not reported/i);
  });

  test("is shown as an example, never as the ground for a duty", () => {
    for (const where of PLACES)
      for (const who of [undefined, ...PROFESSIONS])
        for (const topic of TOPICS)
          for (const { source } of citeWithBasis(topic, where, who))
            if (SOURCES[source].kind === "decision") expect.fail(`${topic} ${where} ${who} ${source}`);
  });
});

test("every contact line says where its number was read, and when", () => {
  for (const { id, source, asOf } of lines) {
    expect(source, id).not.toBe("");
    expect(asOf, id).toMatch(/^\d{4}(-\d{2}){0,2}$/);
  }
});

test.each(PACK_COUNTRIES.map((code) => [code]))("%s is complete", (code) => {
  const where = country(code);
  expect(sources.filter(({ countries }) => countries.includes(code)).length).toBeGreaterThan(2);
  for (const who of ["doctor", "nurse", "dentist", "pharmacist"] as const)
    expect(regulatorOf(where, who), who).toBeDefined();
  for (const who of [undefined, ...PROFESSIONS])
    for (const topic of TOPICS) expect(citeWithBasis(topic, where, who).length, topic).toBeGreaterThan(0);
  expect(linesFor("emergency", where)).not.toEqual([]);
  expect(complaintsRoute(where).steps).not.toEqual([]);
  expect(differenceInWords(where)).not.toEqual([]);
});

test.each(CARIBBEAN_COUNTRIES.map((code) => [code]))(
  "%s has somebody to ask, and a number or an honest absence",
  (code) => {
    const where = country(code);
    expect(regulatorOf(where, "doctor")).toBeDefined();
    expect(linesFor("indemnifier", where, "doctor")).not.toEqual([]);
    const { what } = roleIn("emergency", where);
    if (linesFor("emergency", where).length === 0) expect(what).toBe("Ring your local emergency number.");
  },
);
