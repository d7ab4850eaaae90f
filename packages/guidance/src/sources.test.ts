import { expect, test } from "vitest";
import { SOURCE_STATUSES } from "./source.ts";
import { CHECKED_ON, isSourceId, SOURCES, type SourceId, source } from "./sources.ts";

const all = Object.values(SOURCES);

/** The ids that situations, articles and other people's settings rely on; taking one away breaks them. */
const REGISTER = `gmc-social-media-2024 gmc-gmpia-scenario gmc-recordings gmc-social-media-2013 gmc-gmp-2024
  gmc-confidentiality-2017 gmc-media-criticism gmc-more-detailed-2024 rcgp-highway-code-2013 nmc-social-media
  gdc-social-media-2016 gdc-standards gphc-online hcpc-social-media nhse-mobile-messaging
  nhs-protect-warning-letters bma-social-media mdu-social-media mddus-friend-request mps-ask-expert-2020
  mps-pitfalls-2022 lmc-pitfalls da2013 osa2023-part10 cps-comms cap-12 asa-influencers cdpa-30 ico-breach
  ie-medical-council-9 ie-medical-council-8 ie-mps-2019 ie-mdu ie-nmbi nz-mcnz-internet nz-mcnz-advertising
  anz-ama-guide au-ahpra-social au-ahpra-advertising za-hpcsa-16 za-mps-2025 sg-smc-eceg-2016
  sg-smc-advisory-2020 hk-mchk-code my-mmc-code-2019 us-hipaa us-ama-2.3.2 us-fsmb-2019 us-ftc-255
  ca-cpso-social ca-cma-code ca-cpsm-standard ca-cpsbc`.split(/\s+/);

/** Addresses that were only remembered: the home page or a page of extracts may stand in, or nothing. */
const ADDRESS_RECALLED: readonly SourceId[] = [
  "gmc-gmp-2024",
  "gmc-confidentiality-2017",
  "cdpa-30",
  "ie-medical-council-9",
  "nz-mcnz-advertising",
  "my-mmc-code-2019",
  "us-ama-2.3.2",
  "us-ftc-255",
];

test("every text of the register is here", () => {
  expect(REGISTER.filter((id) => !isSourceId(id))).toEqual([]);
});

test("every source says what it is, whose, from when, and whether it holds", () => {
  for (const entry of all) {
    expect(entry.title, entry.id).not.toBe("");
    expect(entry.publisher, entry.id).not.toBe("");
    expect(SOURCE_STATUSES, entry.id).toContain(entry.status);
    expect(entry.checkedOn >= CHECKED_ON, entry.id).toBe(true);
    expect(SOURCES[entry.id as SourceId]).toBe(entry);
  }
});

test("every date is a real one, not in the future, and gives the year", () => {
  for (const { id, date, year, checkedOn } of all) {
    expect(date, id).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
    expect(new Date(date).toISOString().slice(0, date.length), id).toBe(date);
    expect(date <= checkedOn, id).toBe(true);
    expect(String(year), id).toBe(date.slice(0, 4));
  }
});

test("every address is whole, and says so when it is not the publisher's own page", () => {
  for (const { id, url, urlOf } of all) {
    if (url === undefined) {
      expect(urlOf, id).toBeUndefined();
      continue;
    }
    const { protocol, hostname, username, search } = new URL(url);
    expect(["https:", "http:"], id).toContain(protocol);
    expect(hostname, id).toContain(".");
    expect(username, id).toBe("");
    // Some sites address a page by its number alone.
    expect(search, id).toMatch(/^(\?p=\d+)?$/);
    expect(url, id).toMatch(/^[\x21-\x7e]+$/);
  }
});

test("an address that was only remembered is not given as the text's own", () => {
  for (const id of ADDRESS_RECALLED) {
    const { url, urlOf } = SOURCES[id];
    expect(url === undefined || urlOf === "home-page" || urlOf === "extracts", id).toBe(true);
  }
});

test("a date that is no more than remembered, and a status that is not known, say so", () => {
  expect(SOURCES["bma-social-media"].dateOf).toBe("recalled");
  expect(SOURCES["ca-cma-code"].dateOf).toBe("recalled");
  for (const { id, status, note } of all) {
    if (status === "unknown" || status === "superseded") expect(note, id).toMatch(/\.$/);
  }
});

test("the GMC's text of 2013 is kept as history, and its successor is in force", () => {
  expect(SOURCES["gmc-social-media-2013"]).toMatchObject({ status: "superseded", year: 2013 });
  expect(SOURCES["gmc-social-media-2024"]).toMatchObject({ status: "in-force", date: "2024-01-30" });
});

test("an id that nobody wrote gives nothing, whatever objects are born with", () => {
  for (const id of ["", "gmc", "__proto__", "constructor", "toString"]) {
    expect(source(id)).toBeUndefined();
    expect(isSourceId(id)).toBe(false);
  }
  expect(source("ico-breach")?.publisher).toBe("ICO");
});
